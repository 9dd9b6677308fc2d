import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOnTheCalendar, momentOf } from './meeting.ts'

const berlin = 'Europe/Berlin'
const iso = (at: string, zone: string) => new Date(momentOf({ at, zone }, 'UTC')).toISOString()

describe('the moment of a meeting', () => {
  it.each([
    ['in winter', '2026-12-03T18:00', berlin, '2026-12-03T17:00:00.000Z'],
    ['in summer', '2026-07-02T18:00', berlin, '2026-07-02T16:00:00.000Z'],
    ['an hour later, where the clocks skip its time', '2026-03-29T02:30', berlin, '2026-03-29T01:30:00.000Z'],
    ['the first time, where the clocks show it twice', '2026-10-25T02:30', berlin, '2026-10-25T00:30:00.000Z'],
    ['at an odd offset', '2026-12-03T18:00', 'Asia/Kathmandu', '2026-12-03T12:15:00.000Z'],
    ['at the edge of the world', '2026-12-03T00:00', 'Pacific/Kiritimati', '2026-12-02T10:00:00.000Z'],
    ['at the other edge', '2026-12-03T23:59', 'Pacific/Pago_Pago', '2026-12-04T10:59:00.000Z'],
  ])('is right %s', (_when, at, zone, moment) => {
    expect(iso(at, zone)).toBe(moment)
  })

  it('is by the reader’s own clock where no zone is named', () => {
    expect(momentOf({ at: '2026-12-03T18:00' }, berlin)).toBe(Date.parse('2026-12-03T17:00Z'))
  })

  it('shows on the clocks there what the leader wrote, whenever they show it at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2045-01-01'), noInvalidDate: true }),
        (zone, date) => {
          const style = { dateStyle: 'short', timeStyle: 'short', timeZone: zone } as const
          const shown = new Intl.DateTimeFormat('sv-SE', style).format(date).replace(' ', 'T')
          const back = new Intl.DateTimeFormat('sv-SE', style).format(momentOf({ at: shown, zone }, 'UTC'))
          expect(back.replace(' ', 'T')).toBe(shown)
        },
      ),
      { numRuns: 300 },
    )
  })
})

it.each([
  ['2026-02-28', true],
  ['2028-02-29T23:59', true],
  ['2026-02-29', false],
  ['2026-06-31', false],
  ['2026-13-01', false],
  ['2026-02-03T24:00', false],
  ['2026-02-03T18:60', false],
  ['2026-02-03T18:00Z', false],
  ['3 February', false],
])('whether the calendar has %s: %s', (at, is) => {
  expect(isOnTheCalendar(at)).toBe(is)
})
