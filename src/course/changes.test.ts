import { expect, it } from 'vitest'
import { changedSince, lastChanges } from './changes.ts'

const log = [
  { edition: 3, date: '2028-01-01', text: '…', changes: [{ pages: ['the-call', 'flight'], what: 'third' }] },
  { edition: 2, date: '2027-01-01', text: '…', changes: [{ pages: ['the-call'], what: 'second' }] },
  { edition: 1, date: '2026-01-01', text: '…', changes: [] },
]

it.each([
  ['the-call', 1, ['third', 'second']],
  ['the-call', 2, ['third']],
  ['the-call', 3, []],
  ['flight', 1, ['third']],
  ['power', 1, []],
] as const)('of %s, read in edition %i, the later changes are told, the newest first', (part, readIn, told) => {
  expect(changedSince(log, part, readIn).map(({ what }) => what)).toEqual(told)
  expect(changedSince(log.toReversed(), part, readIn).map(({ what }) => what)).toEqual(told)
})

it('knows of each part the newest edition that changed it', () => {
  const last = new Map([
    ['the-call', 3],
    ['flight', 3],
  ])
  expect(lastChanges(log)).toEqual(last)
  expect(lastChanges(log.toReversed())).toEqual(last)
})
