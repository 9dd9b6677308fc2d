/**
 * Puts things into an order that looks like none: always the same one for the same seed, on every
 * machine. Things are told apart by their ids, so one more of them leaves the others as they stand.
 */
export function shuffled<T extends { readonly id: string }>(things: readonly T[], seed: string): T[] {
  return things
    .map((thing) => ({ thing, key: hash(`${seed}/${thing.id}`) }))
    .sort((a, b) => a.key - b.key || a.thing.id.localeCompare(b.thing.id, 'en'))
    .map(({ thing }) => thing)
}

/** A number for a text, the same on every machine (FNV-1a, 32 bits, with the finish of MurmurHash3). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  // Without it texts that differ in their last letter alone would come to lie side by side.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
