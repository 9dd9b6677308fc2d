import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assignment, parts } from './fixtures/assignments.ts'
import { type Kept, readAssignments, withOpened, without, withTick, writeAssignments } from './stored.ts'

const opened = (change: object = {}, at = 1, mark = 'abcd') => ({
  ...{ assignment: { ...assignment, ...change }, parts, at, mark },
})
const [kept] = withOpened([], opened())
if (!kept) throw new Error('Nothing was kept.')

it('what is stored comes back as it was, whatever a leader has written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (group, message) => {
      const list = withOpened([], opened({ group, message }))
      expect(readAssignments(writeAssignments(list))).toEqual({ kind: 'assignments', assignments: list })
    }),
  )
})

it('a text as the first form has left it in browsers is read whole', () => {
  const text = readFileSync(new URL('./fixtures/version-1.txt', import.meta.url), 'utf8')
  expect(readAssignments(text)).toEqual({ kind: 'assignments', assignments: JSON.parse(text).assignments })
})

it('no text breaks the reading', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
      expect(readAssignments(text).assignments).toEqual([])
    }),
  )
})

it('what is damaged is left out, and the rest stays', () => {
  const damaged = [{ ...kept, link: 7 }, { ...kept, parts: [{ id: 'x' }] }, { ...kept, at: 'then' }, null, [kept]]
  const text = JSON.stringify({ version: 1, assignments: [...damaged, kept] })
  expect(readAssignments(text).assignments).toEqual([kept])
})

it('what a later edition has stored is known for it, and not read', () => {
  expect(readAssignments('{"version":2,"assignments":[{}]}')).toEqual({ kind: 'future', assignments: [] })
})

it('a link that is opened again is the same assignment: what was ticked stays, and it is the newest', () => {
  const other = withOpened([kept], opened({ asks: { pack: '30' } }, 2))
  const ticked = withTick(other, kept.link, 'two~half', true)
  const again = withOpened(ticked, opened({}, 3, 'wxyz'))
  expect(again.map(({ at, mark, ticked }) => [at, mark, ticked])).toEqual([
    [3, 'abcd', ['two~half']],
    [2, 'abcd', []],
  ])
})

it('a short link takes nothing away that a longer one has said, and a longer one adds to it', () => {
  const short = { group: '', message: '' }
  expect(withOpened([kept], opened(short, 2))).toEqual([{ ...kept, at: 2 }])
  expect(withOpened(withOpened([], opened(short)), opened({}, 2))).toEqual([{ ...kept, at: 2 }])
})

it.each([
  ['another group', { group: 'Monday' }],
  ['another date', { meeting: { at: '2026-10-06' } }],
  ['other parts', { asks: { parts: ['one'] } }],
])('%s is another assignment', (_what, change) => {
  expect(withOpened([kept], opened(change, 2))).toHaveLength(2)
})

it('a new message takes the place of the old one', () => {
  const [now] = withOpened([kept], opened({ message: 'Only the first part.' }, 2))
  expect(new URLSearchParams(now?.link).get('m')).toBe('Only the first part.')
})

it('a tick can be taken away, and touches no other assignment', () => {
  const list = [kept, { ...kept, link: 'other' }]
  const set = withTick(withTick(list, kept.link, 'one', true), kept.link, 'one', true)
  expect(set.map(({ ticked }) => ticked)).toEqual([['one'], []])
  expect(withTick(set, kept.link, 'one', false)).toEqual(list)
})

it('an assignment can be forgotten, and the others stay', () => {
  const other: Kept = { ...kept, link: 'other' }
  expect(without([kept, other], kept.link)).toEqual([other])
})

it('no more than twenty are kept, those that were opened last', () => {
  const list = Array.from({ length: 30 }, (_, at) => at).reduce<Kept[]>(
    (all, at) => withOpened(all, opened({ group: `Group ${at}` }, at)),
    [],
  )
  expect(list.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, at) => 29 - at))
})
