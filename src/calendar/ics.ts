type Told = {
  /** The same whenever the same event is written again, so that a calendar changes it and does not double it. */
  readonly uid: string
  readonly title: string
  readonly text: string
  readonly url: string
  /** So many days before it begins the calendar says so. */
  readonly remind?: number
}

/** Something in a calendar that takes a whole day and keeps nobody busy: `2026-12-03`, wherever the calendar is. */
export type DayEvent = Told & { readonly day: string }

/** Something that begins at a moment, in milliseconds since 1970. How long it takes is not said. */
export type MomentEvent = Told & { readonly at: number }

/**
 * The text of a calendar file (iCalendar, RFC 5545).
 * @param product who has written it
 * @param now when, in milliseconds since 1970
 */
export function calendarText(product: string, events: readonly (DayEvent | MomentEvent)[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp(now)}`,
      'day' in event ? `DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}` : `DTSTART:${stamp(event.at)}`,
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped(event.text)}`,
      `URL:${event.url.replace(/\s/g, '')}`,
      ...('day' in event ? ['TRANSP:TRANSPARENT'] : []),
      ...reminder(event),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function reminder({ remind, title }: Told): string[] {
  if (remind === undefined) return []
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:-P${remind}D`, 'END:VALARM']
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
