import { describe, expect, it } from 'vitest'
import { isoDate } from '#calendar/day.ts'
import type { Confidence, Grade, ProgressEvent } from '#progress/event.ts'
import { apply } from '#progress/merge.ts'
import { emptyProgress } from '#progress/progress.ts'
import { dueToday, nextDates, tomorrow } from './due.ts'
import { cardsOf } from './schedule.ts'

const zone = 'Europe/London'
const at = (text: string) => Date.parse(text)
const on = (day: number, hour = 12) => at('2026-10-01T00:00:00+01:00') + (day * 24 + hour) * 3_600_000
const marks = { right: { fitting: 2, total: 2 }, partly: { fitting: 1, total: 2 }, wrong: { fitting: 0, total: 2 } }

const answered = (question: string, mark: keyof typeof marks, confidence?: Confidence, day = 0): ProgressEvent => ({
  ...{ type: 'answered', question, response: 'a', mark: marks[mark], confidence, at: on(day) },
})
const reviewed = (question: string, day: number, grade: Grade): ProgressEvent => ({
  ...{ type: 'reviewed', question, grade, at: on(day) },
})
const rested = (question: string, day: number, until: number | null): ProgressEvent => ({
  ...{ type: 'rested', question, until, at: on(day) },
})

const questions = ['wrong-too', 'wrong', 'sure', 'right', 'partly']
const dayNought = [
  answered('right', 'right'),
  answered('wrong-too', 'wrong'),
  answered('wrong', 'wrong'),
  answered('partly', 'partly'),
  answered('sure', 'partly', 'sure'),
]
const cards = (events: readonly ProgressEvent[], now: number) =>
  cardsOf(events.reduce(apply, emptyProgress), questions, now, zone)
const asked = (events: readonly ProgressEvent[], now: number) =>
  dueToday(cards(events, now), now, zone).map(({ question }) => question)
const dates = (events: readonly ProgressEvent[], now: number, most = 30) =>
  nextDates(cards(events, now), now, zone, most).map(({ day, count }) => `${isoDate(day)}: ${count}`)

describe('what is due today', () => {
  it.each([
    ['nothing on the same day', 0, []],
    ['what was wrong on the next day, by name', 1, ['wrong', 'wrong-too']],
    [
      'what was right in part two days later, after what has waited longer, and before all what was sure',
      2,
      ['sure', 'wrong', 'wrong-too', 'partly'],
    ],
    ['everything after a week', 7, ['sure', 'wrong', 'wrong-too', 'partly', 'right']],
    ['everything after forty days, over the end of summer time', 40, ['sure', 'wrong', 'wrong-too', 'partly', 'right']],
  ])('is %s', (_what, day, due) => {
    expect(asked(dayNought, on(day))).toEqual(due)
  })

  it('begins at midnight where the learner is', () => {
    expect(asked(dayNought, at('2026-10-01T22:59:59Z'))).toEqual([])
    expect(asked(dayNought, at('2026-10-01T23:00:00Z'))).toEqual(['wrong', 'wrong-too'])
  })

  it('is, after visits on days 1 and 7, on day 40 what has come round, the longest overdue first', () => {
    // Wrong and then known on day 1: comes back after 2 more days.
    const dayOne = (['wrong', 'wrong-too'] as const).map((question) => reviewed(question, 1, 'good'))
    expect(asked([...dayNought, ...dayOne], on(1))).toEqual([])
    expect(asked([...dayNought, ...dayOne], on(7))).toEqual(['sure', 'partly', 'right', 'wrong', 'wrong-too'])
    const daySeven = [
      reviewed('partly', 7, 'good'),
      reviewed('right', 7, 'again'),
      reviewed('sure', 7, 'good'),
      reviewed('wrong', 7, 'good'),
      rested('wrong-too', 7, null),
    ]
    const visits = [...dayNought, ...dayOne, ...daySeven]
    expect(asked(visits, on(7))).toEqual([])
    expect(asked(visits, on(8))).toEqual(['right'])
    // Known on day 7: “wrong” after some ten days, the two that were right in part after fifteen. Nobody is wrong any
    // more about “sure”, so that it waits its turn, and “wrong-too” is not asked any more.
    expect(asked(visits, on(40))).toEqual(['right', 'wrong', 'partly', 'sure'])
  })

  it('leaves out until tomorrow what was put off, and keeps its place in the order', () => {
    const events = [...dayNought, rested('wrong', 2, tomorrow(on(2), zone))]
    expect(asked(events, on(2, 23))).toEqual(['sure', 'wrong-too', 'partly'])
    expect(asked(events, on(3, 0))).toEqual(['sure', 'wrong', 'wrong-too', 'partly', 'right'])
  })

  it('leaves out for good what is not to be asked any more', () => {
    expect(asked([...dayNought, rested('sure', 1, null)], on(80))).not.toContain('sure')
  })
})

describe('tomorrow', () => {
  it.each([
    ['on any day', '2026-12-02T09:00:00Z', '2026-12-03T00:00:00.000Z'],
    ['a moment before it', '2026-12-02T23:59:59.999Z', '2026-12-03T00:00:00.000Z'],
    ['on the day before summer time begins', '2026-03-28T12:00:00Z', '2026-03-29T00:00:00.000Z'],
    ['on the day on which summer time begins', '2026-03-29T12:00:00Z', '2026-03-29T23:00:00.000Z'],
    ['on the day on which it ends', '2026-10-25T12:00:00Z', '2026-10-26T00:00:00.000Z'],
  ])('begins at midnight, seen %s', (_when, now, begin) => {
    expect(new Date(tomorrow(at(now), zone)).toISOString()).toBe(begin)
  })
})

describe('the next dates', () => {
  it('are the days on which something comes back, with how much', () => {
    expect(dates(dayNought, on(0))).toEqual(['2026-10-02: 2', '2026-10-03: 2', '2026-10-04: 1'])
  })

  it('begin today with all that is due', () => {
    expect(dates(dayNought, on(2))).toEqual(['2026-10-03: 4', '2026-10-04: 1'])
  })

  it('are no more than were asked for', () => {
    expect(dates(dayNought, on(0), 2)).toEqual(['2026-10-02: 2', '2026-10-03: 2'])
  })

  it('count what was put off on the day on which it is asked, and leave out what is not asked any more', () => {
    const events = [...dayNought, rested('wrong', 1, tomorrow(on(1), zone)), rested('sure', 1, null)]
    expect(dates(events, on(1))).toEqual(['2026-10-02: 1', '2026-10-03: 2', '2026-10-04: 1'])
  })

  it('are none where nothing has been answered', () => {
    expect(dates([], on(0))).toEqual([])
  })
})
