// What is stored beside the record, and is erased with it. Apart from storage.ts, which comes with every page.

/** What groups have asked a learner to prepare. */
export const assignmentsKey = 'tac:assignments'

/** The clock of a session that somebody leads. */
export const sessionKey = 'tac:session'
