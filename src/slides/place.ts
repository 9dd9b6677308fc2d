/** Where in the slides somebody is, as an address says it: `#3` is the third. Nonsense is the first. */
export function placeIn(fragment: string, total: number): number {
  return names(fragment, total) ? Number(fragment.slice(1)) : 1
}

/** Whether a fragment is the address of a slide. */
export const names = (fragment: string, total: number): boolean =>
  /^#[1-9]\d{0,3}$/.test(fragment) && Number(fragment.slice(1)) <= total

/** The slide that lies across the middle of the window, by where each begins; the first, if all lie below it. */
export const across = (tops: readonly number[], middle: number): number =>
  Math.max(1, tops.findLastIndex((top) => top <= middle) + 1)
