import { expect, it } from 'vitest'
import { emptyProgress } from '#progress/progress.ts'
import { isOlder, studyRecord } from './study.ts'

const part = (id: string, minutes: number) => ({ id, title: id, module: 'M', minutes })

it('lists the parts that were done in the order in which they were done, with the minutes of the course', () => {
  const progress = {
    ...emptyProgress,
    read: { b: { edition: 1, at: 1 }, a: { edition: 2, at: 9 }, gone: { edition: 1, at: 3 } },
  }
  const { done, minutes } = studyRecord(progress, [part('a', 5), part('b', 6), part('c', 4)])
  expect(done.map(({ id, edition }) => [id, edition])).toEqual([
    ['b', 1],
    ['a', 2],
  ])
  expect(minutes).toBe(11)
})

it.each([
  ['read in an edition before', 'a', 3, true],
  ['read in the edition that changed it', 'a', 2, false],
  ['never read', 'b', 3, false],
  ['named like what every object has', 'constructor', 3, false],
])('says that a part has changed only of one that was read before: %s', (_what, part, edition, older) => {
  expect(isOlder({ ...emptyProgress, read: { a: { edition: 2, at: 9 } } }, part, edition)).toBe(older)
})
