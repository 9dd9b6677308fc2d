import type { Progress } from '#progress/progress.ts'

/**
 * How a module’s review went, in whole per cent: the mean share that fits over the questions asked, by their latest
 * answers. Undefined until each of them has an answer: a result is never made up for what was not answered.
 * @param asked the questions of one draw
 */
export function reviewResult({ answered }: Progress, asked: readonly string[]): number | undefined {
  const marks = asked.map((id) => (Object.hasOwn(answered, id) ? answered[id]?.latest.mark : undefined))
  const given = marks.filter((mark) => mark !== undefined && mark !== null)
  if (asked.length === 0 || given.length < asked.length) return undefined
  const shares = given.map(({ fitting, total }) => (total > 0 ? Math.min(1, fitting / total) : 0))
  // A hair is added: a third of three thirds is not to be 99.
  return Math.floor((100 * shares.reduce((sum, one) => sum + one, 0)) / shares.length + 1e-6)
}
