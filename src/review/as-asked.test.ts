import { describe, expect, it } from 'vitest'
import { questions, rationale } from '#quiz/fixtures/questions.ts'
import { dealt } from '#quiz/questions/categorise/categorise.ts'
import { asAsked, mostCards } from './as-asked.ts'

const klasses = questions.categorise.classes.map(({ id }) => id)
/** As many cards as a real bank has. */
const all = Array.from({ length: 56 }, (_, n) => ({
  ...{ id: `card-${n}`, text: `Card ${n}.`, class: klasses[n % klasses.length] ?? '', rationale },
}))
const banked = { ...questions.categorise, show: 12, bank: 'somewhere', cards: [] }

/** The cards that a question asks on a day, by their ids. */
function cardsOn(day: number, question: typeof questions.categorise | typeof banked = banked, bank = all): string[] {
  const asked = asAsked(question, day)
  if (asked.kind !== 'categorise') throw new Error('It has become a question of another kind.')
  return dealt(asked, bank).cards.map(({ id }) => id)
}

describe('a question that sorts cards, on a return visit', () => {
  it('asks six, where its lesson shows twelve or all', () => {
    expect(mostCards).toBe(6)
    expect(new Set(cardsOn(20_000)).size).toBe(6)
    expect(cardsOn(20_000, questions.categorise)).toHaveLength(6)
  })

  it('asks no more than its lesson shows, and no more than there are', () => {
    expect(cardsOn(20_000, { ...banked, show: 4 })).toHaveLength(4)
    expect(cardsOn(20_000, questions.categorise, all.slice(0, 5))).toHaveLength(5)
  })

  it('asks the same ones all day, in the same order, and others on another day or in another question', () => {
    expect(cardsOn(20_000)).toEqual(cardsOn(20_000))
    const days = Array.from({ length: 50 }, (_, n) => cardsOn(20_000 + n).join())
    expect(new Set(days).size).toBe(50)
    expect(cardsOn(20_000, { ...banked, id: 'another' })).not.toEqual(cardsOn(20_000))
  })

  it('comes to every card there is on some day', () => {
    const met = new Set(Array.from({ length: 60 }, (_, n) => cardsOn(20_000 + n)).flat())
    expect(met.size).toBe(all.length)
  })
})

it('a question of any other kind is asked as it is', () => {
  const others = Object.values(questions).filter(({ kind }) => kind !== 'categorise')
  for (const question of others) expect(asAsked(question, 20_000)).toBe(question)
})
