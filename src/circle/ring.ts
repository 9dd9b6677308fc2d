import type { Chair } from './circle.ts'

/** A number from -1 to 1 that depends on the text alone (FNV-1a), so that every build draws the same room. */
export const wobble = (text: string): number => {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x7fffffff - 1
}

/**
 * The angle of every chair in degrees clockwise from the bottom: the ring evenly, observers behind
 * its gaps. `outer` are those who sit outside; `step` is the angle from one place to the next.
 */
export const anglesOf = (chairs: readonly Chair[]) => {
  const observers = chairs.filter((chair) => chair.role === 'observer')
  const inRing = chairs.filter((chair) => chair.role !== 'observer')
  const ring = inRing.length > 0 ? inRing : observers
  const outer = inRing.length > 0 ? observers : []
  const step = 360 / Math.max(1, ring.length)
  const free = chairs.find((chair) => chair.state === 'free')
  const first = free && ring.includes(free) ? ring.indexOf(free) : 0
  const watching = free !== undefined && outer.includes(free)
  const angles = new Map<Chair, number>()
  for (const [i, chair] of ring.entries()) angles.set(chair, (i - first + (watching ? 0.5 : 0)) * step)
  const start = watching ? outer.indexOf(free) : 0
  for (const [i, chair] of outer.entries()) {
    const share = ((i - start) * ring.length) / outer.length
    const gap = outer.length > ring.length ? share : Math.round(share)
    angles.set(chair, (gap + (watching ? 0 : 0.5)) * step)
  }
  return { angles, outer: new Set(outer), step }
}
