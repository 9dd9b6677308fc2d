import { calendarOf, dayOf } from '#calendar/day.ts'
import type { Meeting } from './assignment.ts'
import { hasTime, momentOf } from './meeting.ts'

/** When a group meets, as its reader says it. */
export type When = {
  /** By the reader’s own clock: the day, and the time if there is one. */
  readonly here: string
  /** By the clock on the wall of the meeting, where that shows something else. */
  readonly there: string | undefined
  /** Such as “tomorrow” or “in 6 days”. */
  readonly away: string
  /** Its day is over. */
  readonly isOver: boolean
}

const wholeDay = 24 * 60 * 60_000

/**
 * When a group meets. A day without a time is that day, wherever somebody is.
 * @param own the zone of the reader
 * @param locale the language in which dates are written
 */
export function whenOf(meeting: Meeting, now: number, own: string, locale: string): When {
  const timed = hasTime(meeting)
  const at = timed ? momentOf(meeting, own) : (dayOf(meeting.at) ?? 0) * wholeDay
  const said = (timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', ...(timed && { timeStyle: 'short' }), timeZone }).format(at)
  const here = said(timed ? own : 'UTC')
  const there = timed && meeting.zone ? said(meeting.zone) : here
  const today = calendarOf(own)
  const days = (timed ? today(at) : at / wholeDay) - today(now)
  return {
    here,
    there: there === here ? undefined : there,
    away: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day'),
    isOver: days < 0,
  }
}
