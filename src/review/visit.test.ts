import { describe, expect, it } from 'vitest'
import { apply } from '#progress/merge.ts'
import { emptyProgress } from '#progress/progress.ts'
import type { Card } from './schedule.ts'
import { arranged, checked, passed, remaining, rest, visitOn } from './visit.ts'

const card = (question: string): Card => ({ question, due: 1, from: 1, sureError: false })
const due = ['a', 'b', 'c'].map(card)
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

describe('a rest', () => {
  it('is said now', () => {
    expect(rest(emptyProgress, 'q', null, 5)).toEqual({ type: 'rested', question: 'q', until: null, at: 5 })
  })

  it('counts even if a clock was wrong when another was said', () => {
    const before = apply(emptyProgress, { type: 'rested', question: 'q', until: null, at: 99 })
    expect(apply(before, rest(before, 'q', 0, 5)).resting['q']?.until).toBe(0)
  })
})
