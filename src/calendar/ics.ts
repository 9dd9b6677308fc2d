/** Something in a calendar that takes a whole day and keeps nobody busy. */
export type DayEvent = {
  /** The same whenever the same event is written again, so that a calendar changes it and does not double it. */
  readonly uid: string
  /** `2026-12-03`; wherever the calendar is. */
  readonly day: string
  readonly title: string
  readonly text: string
  readonly url: string
}

/**
 * The text of a calendar file (iCalendar, RFC 5545).
 * @param product who has written it
 * @param now when, in milliseconds since 1970
 */
export function calendarText(product: string, events: readonly DayEvent[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    ...events.flatMap(({ uid, day, title, text, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      `URL:${url.replace(/\s/g, '')}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A value that is text: what would end it or part it is written with a backslash; what cannot be shown is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** No line is longer than this; they are counted as UTF-8, without their end. */
const mostOctets = 75

/** A line, broken where it is too long. The next begins with a space, and no character is cut in two. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + more > mostOctets) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += more
  }
  return text
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/** A moment as `20261203T080000Z`. */
function stamp(at: number): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ timeZone: 'UTC', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(at)
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? ''
  return `${part('year')}${part('month')}${part('day')}T${part('hour')}${part('minute')}${part('second')}Z`
}
