import type { Chair } from '#circle/circle.ts'

const member = (id: string): Chair => ({ id, role: 'member' })

/** The sign of the site: a small circle with one chair free. */
export const brandChairs: readonly Chair[] = [{ id: 'free', state: 'free' }, ...['a', 'b', 'c', 'd', 'e'].map(member)]

/** The home page: nine chairs, one of them free, two leaders face to face. */
export const homeChairs: readonly Chair[] = [
  { id: 'free', state: 'free' },
  member('a'),
  member('b'),
  { id: 'leader', role: 'leader' },
  member('c'),
  member('d'),
  member('e'),
  { id: 'co-leader', role: 'co-leader' },
  member('f'),
]

/** While the group holds the case: ten chairs, the presenter’s moved back and its place empty. */
export const heldChairs: readonly Chair[] = [
  { id: 'presenter', role: 'presenter', state: 'back' },
  member('a'),
  member('b'),
  { id: 'leader', role: 'leader' },
  member('c'),
  member('d'),
  member('e'),
  { id: 'co-leader', role: 'co-leader' },
  member('f'),
  member('g'),
]
