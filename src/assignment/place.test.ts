import { expect, it } from 'vitest'
import { assignment, parts } from './fixtures/assignments.ts'
import { placeIn } from './place.ts'
import { withOpened } from './stored.ts'

const list = withOpened([], { assignment, parts, at: 1, mark: 'abcd' })

it('a page that is a part knows which, of how many, for whom, and what comes next', () => {
  expect(placeIn(list, '/en/course/m/one/')).toEqual({
    ...{ group: 'Thursday', n: 1, total: 4 },
    next: { title: 'Half of two', url: '/en/course/m/two/#half' },
  })
})

it('after the last part there is nothing, and a page that is no part has no place', () => {
  expect(placeIn(list, '/en/chairs/play/')).toMatchObject({ n: 4, next: undefined })
  expect(placeIn(list, '/en/course/m/')).toBeUndefined()
})

it('of two parts on one page it is the one that the address points at, and what comes next is elsewhere', () => {
  const at = (hash?: string) => placeIn(list, '/en/course/m/two/', hash)
  expect([at('#half')?.n, at('#rest')?.n, at('#elsewhere')?.n, at()?.n]).toEqual([2, 3, 2, 2])
  expect(at('#half')?.next?.title).toBe('A play')
})

it('of two assignments with the page it is the newest', () => {
  const monday = { ...assignment, group: 'Monday', asks: { parts: ['play'] } }
  const both = withOpened(list, { assignment: monday, parts: parts.slice(3), at: 2, mark: 'efgh' })
  expect(placeIn(both, '/en/chairs/play/')).toMatchObject({ group: 'Monday', n: 1, total: 1 })
  expect(placeIn(both, '/en/course/m/one/')).toMatchObject({ group: 'Thursday' })
})
