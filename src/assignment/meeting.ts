import { dayOf } from '#calendar/day.ts'
import type { Meeting } from './assignment.ts'

const written = /^(?<date>\d{4}-\d{2}-\d{2})(?:T(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d))?$/
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Is it a day, or a day and a time, that the calendar has? */
export const isOnTheCalendar = (at: string): boolean => onTheWall(at) !== undefined

/** Has the leader said at what time, or the day alone? */
export const hasTime = ({ at }: Meeting): boolean => at.includes('T')

/**
 * The moment of a meeting; of a day alone, its first. A time that the clocks skip in spring is as much later as they are
 * put forward; one that they show twice in autumn is the first of the two.
 * @param own the zone that holds where the leader has named none
 */
export function momentOf({ at, zone }: Meeting, own: string): number {
  const wall = onTheWall(at) ?? 0
  const offset = offsetIn(zone ?? own)
  // If the clocks change about that time, they do so between these two.
  const [before, after] = [offset(wall - day), offset(wall + day)]
  return offset(wall - before) !== before && offset(wall - after) === after ? wall - after : wall - before
}

/** The moment at which a clock that shows UTC shows this; nothing, if the calendar does not have it. */
function onTheWall(at: string): number | undefined {
  const { date = '', hours = 0, minutes = 0 } = written.exec(at)?.groups ?? {}
  const found = dayOf(date)
  return found === undefined ? undefined : found * day + Number(hours) * hour + Number(minutes) * minute
}

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
function offsetIn(zone: string): (at: number) => number {
  const clock = clockOf(zone)
  return (at) => {
    const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
    const shown = onTheWall(`${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`) ?? at
    return shown - Math.floor(at / minute) * minute
  }
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...fields, hourCycle: 'h23', timeZone })
}
