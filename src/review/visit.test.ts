import { describe, expect, it } from 'vitest'
import { apply } from '#progress/merge.ts'
import { emptyProgress } from '#progress/progress.ts'
import type { Card } from './schedule.ts'
import {
  arranged as arrangedAfter,
  checked,
  goneOn,
  passed,
  portion,
  remaining,
  rest,
  reviewedOn,
  toAsk,
  type Visit,
  visitOn,
} from './visit.ts'

const card = (question: string): Card => ({ question, due: 1, from: 1, sureError: false })
const due = ['a', 'b', 'c'].map(card)
const arranged = (visit: Visit, cards: readonly Card[], today: number) => arrangedAfter(visit, cards, today, [])
const begun = arranged(visitOn(1), due, 1)
const names = (cards: readonly Card[]) => cards.map(({ question }) => question)

describe('a visit', () => {
  it('asks what is due first', () => {
    expect(begun.asked).toBe('a')
  })

  it('stays with a question while it is looked at, whatever becomes due or is answered in another tab', () => {
    expect(arranged(begun, ['z', 'b'].map(card), 1).asked).toBe('a')
    expect(arranged(checked(begun), ['b', 'c'].map(card), 1).asked).toBe('a')
  })

  it('goes on to what is due next, and does not come back to what was skipped', () => {
    const second = arranged(passed(begun), due, 1)
    expect([second.asked, names(remaining(second, due))]).toEqual(['b', ['b', 'c']])
    const end = arranged(passed(arranged(passed(second), due, 1)), due, 1)
    expect([end.asked, remaining(end, due)]).toEqual([undefined, []])
  })

  it('does not ask again what was answered, even if the record has not heard of it yet', () => {
    expect(arranged(passed(checked(begun)), due, 1).asked).toBe('b')
  })

  it('counts what is being asked until it is answered', () => {
    expect(remaining(begun, due)).toHaveLength(3)
    expect(remaining(checked(begun), due)).toHaveLength(2)
  })

  it('knows whether what is being asked has been answered', () => {
    expect([begun, checked(begun), passed(checked(begun))].map(({ isChecked }) => isChecked)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('asks again on another day what was skipped, and stays with what is looked at over midnight', () => {
    const second = arranged(passed(begun), due, 1)
    const morning = arranged(second, due, 2)
    expect([morning.asked, names(remaining(morning, due))]).toEqual(['b', ['a', 'b', 'c']])
  })

  it('asks what becomes due while it lies there', () => {
    const idle = arranged(visitOn(1), [], 1)
    expect([idle.asked, arranged(idle, due, 1).asked]).toEqual([undefined, 'a'])
  })

  it('is the same while nothing changes', () => {
    expect(arranged(begun, due, 1)).toBe(begun)
  })
})

describe('a visit on a day on which much is due', () => {
  const many = Array.from({ length: 24 }, (_, n) => card(`q${String(n).padStart(2, '0')}`))
  /** Answers whatever is asked until nothing is, and says what that was. */
  function through(visit: Visit, cards: readonly Card[], today = 1, reviewed: readonly string[] = []) {
    const asked: string[] = []
    let now = arrangedAfter(visit, cards, today, reviewed)
    while (now.asked) {
      asked.push(now.asked)
      now = arrangedAfter(passed(checked(now)), cards, today, reviewed)
    }
    return { asked, end: now }
  }

  it('asks ten, those that come first, and then it is enough', () => {
    expect(portion).toBe(10)
    const { asked, end } = through(visitOn(1), many)
    expect(asked).toEqual(names(many.slice(0, 10)))
    expect([toAsk(end, many, []), remaining(end, many).length]).toEqual([0, 14])
  })

  it('counts down what is asked today, and what is being asked until it is answered', () => {
    const first = arrangedAfter(visitOn(1), many, 1, [])
    expect([first, checked(first), passed(first)].map((one) => toAsk(one, many, []))).toEqual([10, 9, 9])
  })

  it('asks up to ten more as often as the learner goes on, until there is no more', () => {
    const first = through(visitOn(1), many)
    const second = through(goneOn(first.end, []), many)
    expect(second.asked).toEqual(names(many.slice(10, 20)))
    const third = through(goneOn(second.end, []), many)
    expect(third.asked).toEqual(names(many.slice(20)))
    expect([toAsk(third.end, many, []), remaining(third.end, many)]).toEqual([0, []])
  })

  it('counts what was reviewed in earlier visits of the day, and nothing twice', () => {
    const seven = names(many.slice(0, 7))
    const left = many.slice(7)
    expect(through(visitOn(1), left, 1, seven).asked).toEqual(names(left.slice(0, 3)))
    expect(through(visitOn(1), left, 1, names(many.slice(0, 12))).asked).toEqual([])
    // The record has heard of what was answered in this visit.
    const { end } = through(visitOn(1), many.slice(0, 7))
    expect(through(end, left, 1, seven).asked).toEqual(names(left.slice(0, 3)))
    expect(through(goneOn(end, seven), left, 1, seven).asked).toEqual(names(left.slice(0, 10)))
  })

  it('begins to count again on another day, whether or not the learner went on', () => {
    const { end } = through(visitOn(1), many)
    expect(through(end, many, 2).asked).toHaveLength(10)
    expect(through(goneOn(end, []), many, 2).asked).toHaveLength(10)
  })

  it('stays with what is being asked, though another tab has meanwhile answered enough', () => {
    const first = arrangedAfter(visitOn(1), many, 1, [])
    const ten = names(many.slice(1, 11))
    const open = many.filter(({ question }) => !ten.includes(question))
    expect([arrangedAfter(first, open, 1, ten).asked, toAsk(first, open, ten)]).toEqual(['q00', 1])
    expect(arrangedAfter(passed(checked(first)), open, 1, ten).asked).toBeUndefined()
  })
})

describe('what has been reviewed on a day', () => {
  const at = (text: string) => Date.parse(text)
  const day = Math.floor(at('2026-10-25') / 86_400_000)
  // The day on which summer time ends in London: from 23:00 to midnight, 25 hours.
  const reviews = Object.entries({
    ...{ before: ['2026-10-24T22:59:59Z'], first: ['2026-10-24T23:00:00Z'], last: ['2026-10-25T23:59:59Z'] },
    ...{ after: ['2026-10-26T00:00:00Z'], twice: ['2026-09-01', '2026-10-25T12:00:00Z', '2026-11-01'], none: [] },
  }).map(([question, times]) => [question, times.map((text) => ({ grade: 'good' as const, at: at(text) }))])

  it('are the questions with a review between one midnight and the next, where the learner is', () => {
    const found = reviewedOn(day, { reviews: Object.fromEntries(reviews) }, 'Europe/London')
    expect(found).toEqual(['first', 'last', 'twice'])
  })
})

describe('a rest', () => {
  it('is said now', () => {
    expect(rest(emptyProgress, 'q', null, 5)).toEqual({ type: 'rested', question: 'q', until: null, at: 5 })
  })

  it('counts even if a clock was wrong when another was said', () => {
    const before = apply(emptyProgress, { type: 'rested', question: 'q', until: null, at: 99 })
    expect(apply(before, rest(before, 'q', 0, 5)).resting['q']?.until).toBe(0)
  })
})
