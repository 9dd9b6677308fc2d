/** A day of the calendar, counted from 1 January 1970; the same number wherever somebody is. */
export type Day = number

const minute = 60_000
const hour = 60 * minute
const wholeDay = 24 * hour

/**
 * Tells on which day of the calendar a moment falls in a time zone. How long that day is there does
 * not matter: it may have lost an hour or gained one.
 * @param zone such as `Europe/London`
 */
export function calendarOf(zone: string): (at: number) => Day {
  const there = writer(zone)
  const utc = writer('UTC')
  return (at) => {
    const date = there.format(at)
    const day = Math.floor(at / wholeDay)
    // No zone is a whole day away from UTC, so it is this day, the one before or the one after.
    return [day, day - 1].find((one) => utc.format(one * wholeDay) === date) ?? day + 1
  }
}

/** The first moment of a day in a time zone, which is not always twelve at night. */
export function beginOf(day: Day, zone: string): number {
  const dayOf = calendarOf(zone)
  // Zones reach from 12 hours behind UTC to 14 hours ahead of it.
  let before = day * wholeDay - 15 * hour
  let since = day * wholeDay + 13 * hour
  while (since - before > minute) {
    const middle = before + Math.floor((since - before) / (2 * minute)) * minute
    if (dayOf(middle) < day) before = middle
    else since = middle
  }
  return since
}

/** A day as `2026-12-03`. */
export function isoDate(day: Day): string {
  const parts = new Map(
    writer('UTC')
      .formatToParts(day * wholeDay)
      .map(({ type, value }) => [type, value]),
  )
  return [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')].join('-')
}

/** A day in words, such as “Thursday 3 December”. */
export function dayInWords(day: Day, locale: string): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, style).format(day * wholeDay)
}

const writer = (timeZone: string) =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
  })
