import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { calendarText, type DayEvent, type MomentEvent } from './ics.ts'

const now = Date.UTC(2026, 10, 22, 5, 5, 8)
const address = 'https://host.example/en/review/'
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }),
  fc.string({
    unit: fc.constantFrom(',', ';', '\\', '\n', ':', '"', ' ', 'n', 'é', '😀'),
    maxLength: 120,
    size: 'max',
  }),
)
const days = fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
const anyEvent: fc.Arbitrary<DayEvent> = fc.record({
  uid: fc.uuid(),
  day: days.map((date) => date.toISOString().slice(0, 10)),
  title: anyText,
  text: anyText,
  url: fc.constant(address),
})

// What cannot be shown is left out, and all line ends are one.
const shown = (text: string) => text.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '')

it('a calendar file says to a parser that knows nothing of us what was written', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (events) => {
      const calendar = new ICAL.Component(ICAL.parse(calendarText('-//Course//EN', events, now)))
      const read = calendar.getAllSubcomponents('vevent').map((one) => {
        const { uid, startDate, summary, description } = new ICAL.Event(one)
        return {
          uid,
          day: startDate.toString(),
          title: summary,
          text: description,
          url: one.getFirstPropertyValue('url'),
        }
      })
      expect(read).toEqual(events.map((one) => ({ ...one, title: shown(one.title), text: shown(one.text) })))
      for (const one of calendar.getAllSubcomponents('vevent'))
        expect(one.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T05:05:08Z')
    }),
  )
})

const anyMeeting: fc.Arbitrary<MomentEvent & { remind: number }> = fc.record({
  uid: fc.uuid(),
  at: days.map((date) => Math.floor(date.getTime() / 1000) * 1000),
  title: anyText,
  text: anyText,
  url: fc.constant(address),
  remind: fc.integer({ min: 1, max: 30 }),
})

it('of a meeting such a parser reads the moment, and on which day before it the calendar says so', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const calendar = new ICAL.Component(ICAL.parse(calendarText('-//Course//EN', [meeting], now)))
      const one = calendar.getFirstSubcomponent('vevent')
      const { startDate, summary } = new ICAL.Event(one ?? calendar)
      expect([startDate.toJSDate().getTime(), startDate.zone.tzid, startDate.isDate]).toEqual([
        meeting.at,
        'UTC',
        false,
      ])
      const alarms = one?.getAllSubcomponents('valarm') ?? []
      expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY'])
      expect(alarms[0]?.getFirstPropertyValue('description')).toBe(summary)
      const before = alarms[0]?.getFirstPropertyValue('trigger') as ICAL.Duration
      expect(before.toSeconds()).toBe(-meeting.remind * 24 * 60 * 60)
    }),
  )
})
