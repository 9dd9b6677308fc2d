import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readYaml } from '#source/yaml.ts'
import { quizSchema } from '../../schema.ts'
import { type Card, draw, offeredFor, roundSize } from './categorise.ts'

/** The cards of what an utterance does: the rules of a draw, held against what readers meet. */
const file = 'content/en/quizzes/utterances.yaml'
const text = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8')
const question = quizSchema.parse(readYaml(file, text).value).questions.find((one) => one.kind === 'categorise')
if (!question?.show) throw new Error(`${file} has no cards of which some are shown`)
const { cards, classes, show, id } = question

const offered = (card: Card) => offeredFor(question, card).map((one) => one.id)
const drawn = (card: Card) => offered({ ...card, others: undefined })
const perClass = (some: readonly Card[]) => classes.map((one) => some.filter((card) => card.class === one.id).length)

/**
 * How far the place of the right class is from chance: a chi-squared of how often each place is the
 * right one, against how often it would be if the right one were any of those that the card offers.
 */
function unevenness(offers: (card: Card) => string[]): number {
  const [found, expected] = [Array.from(classes, () => 0), Array.from(classes, () => 0)]
  for (const card of cards) {
    const list = offers(card)
    list.forEach((one, place) => {
      expected[place] = (expected[place] ?? 0) + 1 / list.length
      found[place] = (found[place] ?? 0) + (one === card.class ? 1 : 0)
    })
  }
  return expected.reduce((sum, e, place) => sum + (e === 0 ? 0 : ((found[place] ?? 0) - e) ** 2 / e), 0)
}

it('offers four to six classes with each card, its own among them', () => {
  for (const offers of [offered, drawn])
    for (const card of cards) {
      const list = offers(card)
      expect([4, 5, 6]).toContain(list.length)
      expect(list).toContain(card.class)
      expect(new Set(list).size).toBe(list.length)
    }
})

it.each([
  ['as its authors wrote it', offered],
  ['if nobody had', drawn],
])('offers each class beside cards of every other class, %s', (_how, offers) => {
  for (const { id: other } of classes) {
    const beside = cards.filter((card) => card.class !== other && offers(card).includes(other))
    expect([other, beside.length > 0]).toEqual([other, true])
  }
})

it.each([
  ['as its authors wrote it', offered],
  ['if nobody had', drawn],
])('has the right class at no favourite place, %s', (_how, offers) => {
  // Chance stays below this in 99 of 100 banks: four degrees of freedom.
  expect(unevenness(offers)).toBeLessThan(13.28)
})

it('would notice a place that gives the right class away', () => {
  expect(unevenness((card) => [card.class, ...offered(card).filter((one) => one !== card.class)])).toBeGreaterThan(100)
})

it('shows a lesson one or two cards of each class', () => {
  const shown = draw(cards, show, id)
  expect(shown).toHaveLength(show)
  for (const count of perClass(shown)) expect([1, 2]).toContain(count)
})

it('shows a further round two cards of each class', () => {
  expect(perClass(draw(cards, roundSize, 'a further round'))).toEqual(classes.map(() => 2))
})

it('comes to every card in further rounds', () => {
  const met = new Set<string>()
  let round = draw(cards, show, id)
  for (let n = 0; n < 40; n++) {
    for (const card of round) met.add(card.id)
    round = draw(cards, roundSize, round.map((card) => card.id).join())
  }
  expect(met.size).toBe(cards.length)
})
