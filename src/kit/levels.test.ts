import { expect, it } from 'vitest'
import { highestLevels } from './levels.ts'

it('knows of each outcome the highest level at which it is asked for', () => {
  const asked = [
    { outcome: 'a-1', level: 'apply' },
    { outcome: 'a-1', level: 'remember' },
    { outcome: 'b-1', level: 'understand' },
    { outcome: 'b-1', level: 'create' },
  ] as const
  expect(highestLevels(asked)).toEqual(
    new Map([
      ['a-1', 'apply'],
      ['b-1', 'create'],
    ]),
  )
})
