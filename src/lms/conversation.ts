import type { FromPage } from './protocol.ts'

/** What the shell remembers of a talk with the pages in its frame. */
export type Conversation = {
  /** The page that speaks, and the number of its last message. */
  readonly page: string
  readonly n: number
  /** Pages that have spoken before. None of them comes back. */
  readonly gone: readonly string[]
  /** How many messages were not listened to. */
  readonly ignored: number
}

/** Nobody has spoken. */
export const silence: Conversation = { page: '', n: -1, gone: [], ignored: 0 }

const mostGone = 500

/**
 * Whether a message is listened to: a page greets first, its messages are numbered upwards, and one that was left does
 * not speak again. Whatever else comes (undefined: no message of ours at all) is counted, and changes nothing.
 */
export function hear(
  talk: Conversation,
  message: FromPage | undefined,
): { readonly talk: Conversation; readonly heard: FromPage | undefined } {
  const isNext = message?.page === talk.page && message.n > talk.n && message.type !== 'hello'
  const isNew = message?.type === 'hello' && message.page !== talk.page && !talk.gone.includes(message.page)
  if (!message || !(isNext || isNew)) return { talk: { ...talk, ignored: talk.ignored + 1 }, heard: undefined }
  const gone = isNew && talk.page !== '' ? [...talk.gone, talk.page].slice(-mostGone) : talk.gone
  return { talk: { ...talk, page: message.page, n: message.n, gone }, heard: message }
}
