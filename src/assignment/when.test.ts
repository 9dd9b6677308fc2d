import { expect, it } from 'vitest'
import { whenOf } from './when.ts'

const now = Date.parse('2026-09-29T10:00:00Z')
// Browsers and Node differ in a comma.
const plain = (text: string | undefined) => text?.replace(',', '')
const said = (at: string, zone?: string, own = 'Europe/London', from = now) => {
  const { here, there, ...when } = whenOf({ at, ...(zone && { zone }) }, from, own, 'en-GB')
  return { ...when, here: plain(here), there: plain(there) }
}

it('a meeting is told by the reader’s own clock, and by the leader’s where that shows something else', () => {
  expect(said('2026-10-05T18:00', 'Europe/Berlin')).toEqual({
    here: 'Monday 5 October 2026 at 17:00',
    there: 'Monday 5 October 2026 at 18:00',
    away: 'in 6 days',
    isOver: false,
  })
})

it.each([
  ['the zones are one', 'Europe/London', 'Europe/London'],
  ['two zones have one clock', 'Europe/Berlin', 'Europe/Paris'],
  ['no zone is named', undefined, 'Asia/Tokyo'],
])('one clock is enough where %s', (_what, zone, own) => {
  expect(said('2026-10-05T18:00', zone, own)).toMatchObject({
    here: 'Monday 5 October 2026 at 18:00',
    there: undefined,
  })
})

it('an evening there can be the next morning here', () => {
  expect(said('2026-10-05T18:00', 'America/New_York', 'Asia/Tokyo')).toMatchObject({
    here: 'Tuesday 6 October 2026 at 07:00',
    away: 'in 7 days',
  })
})

it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('a day alone is that day in %s too', (own) => {
  const noon = Date.parse('2026-10-04T12:00:00Z')
  expect(said('2026-10-06', 'Europe/Berlin', own, noon)).toMatchObject({
    here: 'Tuesday 6 October 2026',
    there: undefined,
  })
})

it.each([
  ['2026-10-05T17:59:00Z', 'today', false],
  ['2026-10-05T22:59:00Z', 'today', false],
  ['2026-10-05T23:00:00Z', 'yesterday', true],
  ['2026-10-04T23:00:00Z', 'today', false],
  ['2026-10-04T22:59:00Z', 'tomorrow', false],
  ['2026-10-08T12:00:00Z', '3 days ago', true],
])('at %s it is %s; a meeting is over when its day is', (from, away, isOver) => {
  expect(said('2026-10-05T18:00', 'Europe/London', 'Europe/London', Date.parse(from))).toMatchObject({ away, isOver })
})
