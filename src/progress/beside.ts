/** What groups have asked a learner to prepare is stored under this name; whoever erases the record erases it too. */
export const assignmentsKey = 'tac:assignments'
