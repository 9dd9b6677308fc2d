import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginOf, calendarOf, dayInWords, dayOf, isoDate, isZone } from './day.ts'

const london = 'Europe/London'
const at = (text: string) => Date.parse(text)
const dateIn = (zone: string) => (text: string) => isoDate(calendarOf(zone)(at(text)))

describe('a day', () => {
  it.each([
    ['begins at midnight', london, '2026-12-02T23:59:59.999Z', '2026-12-02'],
    ['begins at midnight', london, '2026-12-03T00:00:00Z', '2026-12-03'],
    ['is another one where the sun is already up', 'Pacific/Auckland', '2026-12-02T11:00:00Z', '2026-12-03'],
    ['is another one where it is still evening', 'America/Los_Angeles', '2026-12-03T07:59:00Z', '2026-12-02'],
    ['can be fourteen hours ahead', 'Pacific/Kiritimati', '2026-12-02T10:00:00Z', '2026-12-03'],
    ['has an hour more when summer time ends', london, '2026-10-25T23:59:00Z', '2026-10-25'],
    ['has an hour less when summer time begins', london, '2026-03-29T22:59:00Z', '2026-03-29'],
    ['ends an hour earlier then', london, '2026-03-29T23:00:00Z', '2026-03-30'],
    ['is there in a leap year', london, '2028-02-29T12:00:00Z', '2028-02-29'],
    ['is there at the beginning of a year', 'Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
  ])('%s (%s, %s)', (_what, zone, moment, date) => {
    expect(dateIn(zone)(moment)).toBe(date)
  })

  it.each([
    ['at midnight', london, '2026-12-03', '2026-12-03T00:00:00Z'],
    ['at midnight in summer', london, '2026-07-01', '2026-06-30T23:00:00Z'],
    ['at midnight on the day on which summer time begins', london, '2026-03-29', '2026-03-29T00:00:00Z'],
    ['at midnight on the day on which it ends', london, '2026-10-25', '2026-10-24T23:00:00Z'],
    ['at one where there is no midnight on that day', 'Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00Z'],
    ['at an odd hour of UTC', 'Asia/Kathmandu', '2026-12-03', '2026-12-02T18:15:00Z'],
  ])('begins %s (%s, %s)', (_what, zone, date, moment) => {
    const day = calendarOf('UTC')(at(date))
    expect(new Date(beginOf(day, zone)).toISOString()).toBe(new Date(at(moment)).toISOString())
  })

  it('begins with its first moment, in every zone and at every time of the year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: at('2020-01-01'), max: at('2040-01-01') }),
        (zone, moment) => {
          const dayOf = calendarOf(zone)
          const begin = beginOf(dayOf(moment), zone)
          expect(begin).toBeLessThanOrEqual(moment)
          expect([dayOf(begin - 1), dayOf(begin)]).toEqual([dayOf(moment) - 1, dayOf(moment)])
        },
      ),
    )
  })

  it('is found again by its date', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = Math.floor(date.getTime() / 86_400_000)
          expect(dayOf(isoDate(day))).toBe(day)
        },
      ),
    )
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-06-31',
    '2026-00-10',
    '2026-13-01',
    '2026-12-00',
    '26-12-03',
    'Thursday',
    '',
  ])('is none where the calendar has no %s', (date) => {
    expect(dayOf(date)).toBeUndefined()
  })

  it('is written in words', () => {
    expect(dayInWords(calendarOf('UTC')(at('2026-12-03')), 'en-GB')).toBe('Thursday 3 December')
  })
})

it.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Mars/Olympus', false],
  ['+02:00', false],
  ['', false],
])('whether there is a zone called %s: %s', (zone, is) => {
  expect(isZone(zone)).toBe(is)
})
