/**
 * Moves places on a line apart, as little as it takes (in the sum of squares): in their order, none
 * nearer to the next than `apart`. Places that are far enough from each other stay where they are.
 * @param wanted in ascending order
 */
export function spread(wanted: readonly number[], apart: number): number[] {
  const groups: { sum: number; count: number }[] = []
  for (const [i, place] of wanted.entries()) {
    // Without the space that those before it need, all that is asked is not to come before them.
    groups.push({ sum: place - i * apart, count: 1 })
    for (
      let last = groups.at(-1), before = groups.at(-2);
      last && before;
      last = groups.at(-1), before = groups.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break
      groups.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  return groups
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((at, i) => at + i * apart)
}
