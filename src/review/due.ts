import { beginOf, calendarOf, type Day } from '#calendar/day.ts'
import type { Card } from './schedule.ts'

/**
 * What is asked today, in this order: what the learner was sure of and had wrong, then what has waited
 * longest, then by the names of the questions.
 */
export function dueToday(cards: readonly Card[], now: number, zone: string): Card[] {
  const today = calendarOf(zone)(now)
  return cards
    .filter(({ from }) => from !== null && from <= today)
    .sort((a, b) => Number(b.sureError) - Number(a.sureError) || a.due - b.due || (a.question < b.question ? -1 : 1))
}

/** A day on which questions come back, and how many. */
export type Return = { readonly day: Day; readonly count: number }

/**
 * The next days on which something comes back, the nearest first. What is due already comes back
 * today.
 * @param most how many days at most
 */
export function nextDates(cards: readonly Card[], now: number, zone: string, most: number): Return[] {
  const today = calendarOf(zone)(now)
  const counts = new Map<Day, number>()
  for (const { from } of cards) {
    if (from === null) continue
    const day = Math.max(from, today)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts]
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => a.day - b.day)
    .slice(0, most)
}

/** Until when a question rests that is not to be asked any more today: the beginning of tomorrow. */
export function tomorrow(now: number, zone: string): number {
  return beginOf(calendarOf(zone)(now) + 1, zone)
}
