import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText, type DayEvent } from './ics.ts'

const now = Date.UTC(2026, 10, 22, 5, 5, 8)
const event: DayEvent = {
  ...{ uid: 'a@b', day: '2026-12-03', title: 'Return visit', text: 'One line', url: 'https://host.example/en/review/' },
}
const anyText = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' })
const anyEvent = fc.record({ title: anyText, text: anyText }).map((texts) => ({ ...event, ...texts }))

describe('a calendar file', () => {
  it('has one event for each day, which takes the whole of it and keeps nobody busy', () => {
    expect(calendarText('-//Course//EN', [event], now).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Course//EN',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20261122T050508Z',
      'DTSTART;VALUE=DATE:20261203',
      'SUMMARY:Return visit',
      'DESCRIPTION:One line',
      'URL:https://host.example/en/review/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('says the moment of what begins at one, keeps that time busy, and reminds if it is asked to', () => {
    const { uid, title, text, url } = event
    const meeting = { ...{ uid, title, text, url }, at: Date.UTC(2026, 9, 5, 16), remind: 2 }
    const lines = calendarText('-//Course//EN', [meeting], now).split('\r\n')
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT') + 3)).toEqual([
      'DTSTART:20261005T160000Z',
      'SUMMARY:Return visit',
      'DESCRIPTION:One line',
      'URL:https://host.example/en/review/',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Return visit',
      'TRIGGER:-P2D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('writes midnight as the hour 0, and small numbers with two digits', () => {
    expect(calendarText('', [event], Date.UTC(2026, 0, 2))).toContain('DTSTAMP:20260102T000000Z')
  })

  it('ends every line as the standard says, and has no line longer than 75 octets', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 3 }), (events) => {
        const text = calendarText('-//Course//EN', events, now)
        expect(text.endsWith('\r\n')).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        }
      }),
    )
  })

  it('breaks a line no earlier than it has to, and never within a character', () => {
    const titleLines = (title: string) =>
      calendarText('', [{ ...event, title }], now)
        .split('\r\n')
        .filter((line) => /^SUMMARY| /.test(line) && !line.startsWith('DESC'))
    const a = (n: number) => 'a'.repeat(n)
    expect(titleLines(a(67))).toEqual([`SUMMARY:${a(67)}`])
    expect(titleLines(a(67 + 74 + 1))).toEqual([`SUMMARY:${a(67)}`, ` ${a(74)}`, ' a'])
    expect(titleLines(`${a(63)}😀`)).toEqual([`SUMMARY:${a(63)}😀`])
    expect(titleLines(`${a(64)}😀é`)).toEqual([`SUMMARY:${a(64)}`, ' 😀é'])
  })

  it.each([
    ['a comma', 'a,b', 'a\\,b'],
    ['a semicolon', 'a;b', 'a\\;b'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a new line, of whatever kind', 'a\r\nb\nc\rd', 'a\\nb\\nc\\nd'],
    ['what cannot be shown', 'a\u0000\u001b\tb', 'ab'],
    ['a colon, as it is', 'a:b', 'a:b'],
  ])('writes %s', (_what, title, written) => {
    expect(calendarText('', [{ ...event, title }], now).split('\r\n')).toContain(`SUMMARY:${written}`)
  })

  it('lets no text end its line or begin another', () => {
    const text = calendarText(
      '',
      [{ ...event, title: 'a\r\nEND:VEVENT', url: 'https://x.example/\r\nEND:VEVENT' }],
      now,
    )
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
  })
})
