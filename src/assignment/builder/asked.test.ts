import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Catalogue, longest, options, packsIn } from '../assignment.ts'
import { readWith, writeLink } from '../link.ts'
import { assignmentOf, dateWorry, readAgain } from './asked.ts'
import { type Draft, emptyDraft, own, packsForGroups, swapped } from './draft.ts'

const part = (id: string, minutes: number) => ({ id, kind: 'lesson' as const, title: id, minutes, url: `/${id}/` })
const parts = [part('neighbours', 6), part('the-call', 5), part('telling-it', 7), part('utterances', 8)]
const catalogue: Catalogue = {
  packs: [
    { id: 'student', title: 'The student path', parts: parts.map(({ id }) => id) },
    { id: '15', title: 'Before your first group', parts: ['neighbours', 'the-call'] },
    { id: 'a', title: 'Preparation within a course', parts: parts.map(({ id }) => id) },
  ],
  parts: Object.fromEntries(parts.map((one) => [one.id, one])),
  moved: { 'the-phone': 'the-call' },
}
const packs = packsIn(catalogue)
const empty = emptyDraft('15')

const anyText = fc.string({ unit: 'binary', maxLength: 400, size: 'max' })
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  pack: fc.constantFrom('15', 'student', 'a', own),
  own: fc.subarray(
    parts.map(({ id }) => id),
    { minLength: 1 },
  ),
  date: fc.constantFrom('', '2026-10-05', '2026-02-30', '20266-10-05'),
  time: fc.constantFrom('', '18:00'),
  zone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu'),
  group: anyText,
  message: anyText,
  options: fc.subarray([...options]),
})

describe('what a leader has put into the fields', () => {
  it('stands in the link, whatever it is: what comes out of it is what went in', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const asked = assignmentOf(draft, packs)
        expect(asked).toBeDefined()
        if (asked) expect(readWith(catalogue, writeLink(asked))).toEqual({ assignment: asked, troubles: [] })
      }),
    )
  })

  it('asks for nothing while nothing is chosen', () => {
    expect(assignmentOf({ ...empty, pack: own }, packs)).toBeUndefined()
  })

  it('is a pack where the chosen parts come out as one, and stays the pack that was chosen', () => {
    const asks = (change: Partial<Draft>) => assignmentOf({ ...empty, ...change }, packs)?.asks
    expect(asks({ pack: own, own: ['neighbours', 'the-call'] })).toEqual({ pack: '15' })
    expect(asks({ pack: own, own: ['the-call', 'neighbours'] })).toEqual({ parts: ['the-call', 'neighbours'] })
    expect(asks({ pack: 'a' })).toEqual({ pack: 'a' })
  })

  it('has a zone only together with a time', () => {
    const meeting = (change: Partial<Draft>) =>
      assignmentOf({ ...empty, zone: 'Europe/Berlin', ...change }, packs)?.meeting
    expect(meeting({ date: '2026-10-05', time: '18:00' })).toEqual({ at: '2026-10-05T18:00', zone: 'Europe/Berlin' })
    expect(meeting({ date: '2026-10-05' })).toEqual({ at: '2026-10-05' })
    expect(meeting({ time: '18:00' })).toBeUndefined()
    expect(meeting({ date: '2026-02-30' })).toBeUndefined()
  })

  it('is cut where it is longer than a reader would count', () => {
    const asked = assignmentOf({ ...empty, group: '👩‍⚕️'.repeat(61), message: 'm'.repeat(281) }, packs)
    expect(asked?.group).toBe('👩‍⚕️'.repeat(longest.group))
    expect(asked?.message).toHaveLength(longest.message)
  })
})

describe('the date', () => {
  const now = Date.parse('2026-10-05T20:00:00Z')
  it.each([
    ['nothing is doubtful about none', {}, undefined],
    ['a time alone', { time: '18:00' }, 'timeAlone'],
    ['a day that the calendar lacks', { date: '2026-02-30' }, 'noSuchDate'],
    ['a year with five digits', { date: '20266-10-05' }, 'noSuchDate'],
    ['yesterday', { date: '2026-10-04' }, 'past'],
    ['today', { date: '2026-10-05' }, undefined],
    ['this morning', { date: '2026-10-05', time: '08:00' }, undefined],
    [
      'a day that is still to come where they meet',
      { date: '2026-10-06', time: '01:00', zone: 'Asia/Tokyo' },
      undefined,
    ],
  ])('%s', (_what, change, worry) => {
    expect(dateWorry({ ...empty, zone: 'Europe/London', ...change }, now, 'Europe/London')).toBe(worry)
  })
})

describe('an old link', () => {
  it('fills in everything but its date, wherever in a text it stands', () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.constantFrom(
          ['https://host.example/en/prep/#', ''],
          ['', ''],
          ['Last year’s: <https://host.example/x/en/prep/#', '>.'],
          ['(http://localhost/en/prep/#', ')\nSee you'],
        ),
        (draft, [before = '', after = '']) => {
          const asked = assignmentOf(draft, packs)
          if (!asked) throw new Error('Something is always chosen here.')
          const { draft: again, troubles } = readAgain(`${before}${writeLink(asked)}${after}`, catalogue, 'Asia/Tokyo')
          expect(troubles).toEqual([])
          expect(again?.date).toBe('')
          const { meeting: _, ...rest } = asked
          expect(again && assignmentOf(again, packs)).toEqual(rest)
          expect(again?.time).toBe(asked.meeting?.at.split('T')[1] ?? '')
          expect(again?.zone).toBe(asked.meeting?.zone ?? 'Asia/Tokyo')
        },
      ),
    )
  })

  it('is followed to what its parts are called now', () => {
    expect(readAgain('#v=1&p=the-phone,telling-it', catalogue, 'UTC').draft?.own).toEqual(['the-call', 'telling-it'])
  })

  it('that is none changes nothing and says so', () => {
    expect(readAgain('next Thursday', catalogue, 'UTC')).toMatchObject({ draft: undefined, troubles: ['nothing'] })
  })

  it('keeps its words where its parts are gone, with the pack that comes closest', () => {
    expect(readAgain('#v=1&p=nowhere&g=Thursday&d=2025-02-30', catalogue, 'UTC')).toMatchObject({
      draft: { pack: '15', group: 'Thursday' },
      troubles: ['nothing'],
      pack: 'Before your first group',
    })
  })
})

it('packs stand by their minutes', () => {
  expect(packsForGroups(catalogue).map(({ id, minutes }) => [id, minutes])).toEqual([
    ['15', 11],
    ['student', 26],
    ['a', 26],
  ])
})

it('a part changes places with its neighbour, and at either end stays', () => {
  expect(swapped(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(swapped(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(swapped(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(swapped(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
})
