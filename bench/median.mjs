/** The middle of several figures. @param {readonly number[]} figures */
export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

/**
 * Measures several things by turns, so that a busy moment of the machine falls on all of them, and gives the median of
 * each figure of each.
 * @template {Record<string, number>} Figures
 * @param {number} rounds
 * @param {readonly (() => Promise<Figures>)[]} things
 * @returns {Promise<Figures[]>}
 */
export async function byTurns(rounds, things) {
  /** @type {Figures[][]} */
  const all = things.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [at, measure] of things.entries()) all[at]?.push(await measure())
  return all.map((seen) => {
    const keys = Object.keys(seen[0] ?? {})
    return /** @type {Figures} */ (
      Object.fromEntries(keys.map((key) => [key, median(seen.map((one) => one[key] ?? Number.NaN))]))
    )
  })
}
