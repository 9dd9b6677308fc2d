/** What the two windows say to each other: that the notes have come, or which slide is shown. */
export type Said = { readonly is: 'hello' } | { readonly is: 'at'; readonly slide: number }

/** A name that nobody guesses, from random numbers: whoever does not know it neither hears nor says anything. */
export const channelFrom = (numbers: Uint8Array): string =>
  [...numbers].map((number) => number.toString(16).padStart(2, '0')).join('')

const isChannel = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)

/** The fragment that opens the notes, and the name in it. */
export const notesAt = (channel: string): string => `#notes=${channel}`

/** The name in the address of a window with notes; none in any other. */
export function notesIn(fragment: string): string | undefined {
  const name = fragment.startsWith(notesAt('')) ? fragment.slice(notesAt('').length) : undefined
  return isChannel(name) ? name : undefined
}

/** The name that a window keeps with its place in the history, so that a reload keeps it too. */
export function keptIn(state: unknown): string | undefined {
  const channel = typeof state === 'object' && state !== null && 'notes' in state ? state.notes : undefined
  return isChannel(channel) ? channel : undefined
}

/** What was said, if it makes sense for so many slides. */
export function heard(said: unknown, total: number): Said | undefined {
  if (typeof said !== 'object' || said === null || !('is' in said)) return undefined
  if (said.is === 'hello') return { is: 'hello' }
  if (said.is !== 'at' || !('slide' in said) || !Number.isInteger(said.slide)) return undefined
  const slide = Number(said.slide)
  return slide >= 1 && slide <= total ? { is: 'at', slide } : undefined
}
