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

/** Is this the name of a time zone that the browser knows? Zones come and go, and what is stored can be older. */
export function isZone(zone: string | undefined): zone is string {
  try {
    return zone !== undefined && /^[A-Z][\w+-]*(\/[\w+-]+)*$/.test(zone) && writer(zone) !== undefined
  } catch {
    return false
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

/**
 * The day that is written as `2026-12-03`, if the calendar has it.
 * Counted by the formula of Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms” (days_from_civil).
 */
export function dayOf(date: string): Day | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? []
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined
  // The year begins in March, so that the odd day of a leap year is its last.
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const day = era * 146_097 + dayOfEra - 719_468
  return isoDate(day) === date ? day : undefined
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
