import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marks, type ReadyCard, writeCard } from '../card.ts'
import { readCards } from './cards.ts'
import { countCards } from './count.ts'
import { english, german, ids, madeUp } from './fixtures/cards.ts'

const languages = [english, german, madeUp]
const card: ReadyCard = {
  group: 'Thursday',
  done: ['neighbours'],
  skipped: ['the-call', 'first-thursday'],
  on: '2026-10-03',
  question: '',
  mark: 'k7f3',
}
const more: ReadyCard = { ...card, done: ['neighbours', 'the-call'], skipped: ['first-thursday'] }
const other = (mark: string, rest: Partial<ReadyCard> = {}): ReadyCard => ({ ...card, mark, ...rest })
const thursday = (...cards: ReadyCard[]) => countCards(cards).find(({ group }) => group === 'Thursday')

/** Cards of a few assignments, groups and signs, so that many of them are somebody’s second. */
const someCard: fc.Arbitrary<ReadyCard> = fc
  .record({
    group: fc.constantFrom('', 'Monday', 'Thursday'),
    parts: fc.constantFrom(ids.slice(0, 2), ids.slice(0, 3), ids),
    isDone: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    on: fc.constantFrom('2026-10-02', '2026-10-03'),
    question: fc.constantFrom('', 'why?', 'why now?', 'how long is it silent?'),
    mark: fc.oneof(
      fc.constantFrom('k7f3', 'p2mm'),
      fc.string({ unit: fc.constantFrom(...marks), minLength: 4, maxLength: 4 }),
    ),
  })
  .map(({ parts, isDone, ...rest }) => ({
    ...rest,
    done: parts.filter((_, at) => isDone[at]),
    skipped: parts.filter((_, at) => !isDone[at]),
  }))

describe('cards that are counted', () => {
  it('count once for the same signs, and twice for people who have done the same on the same day', () => {
    expect(thursday(card, card)?.cards).toBe(1)
    expect(thursday(card, other('p2mm'))?.cards).toBe(2)
  })

  it('count as they were sent last: of a later day, or with more done on the same', () => {
    const [a, b] = [other('p2mm'), other('q4rs')]
    const tally = (...sent: ReadyCard[]) => thursday(...sent, a, b)?.parts.find(({ id }) => id === 'the-call')
    expect(tally(card, more)).toEqual({ id: 'the-call', done: 1, skipped: 2 })
    expect(tally(more, card)).toEqual({ id: 'the-call', done: 1, skipped: 2 })
    // A tick has been taken away again.
    expect(tally(more, { ...card, on: '2026-10-04' })).toEqual({ id: 'the-call', done: 0, skipped: 3 })
  })

  it('are two people’s if the same signs stand on cards that name other parts, or another group', () => {
    expect(thursday(card, { ...card, skipped: ['the-call'] })?.cards).toBe(2)
    expect(countCards([card, { ...card, group: 'Monday' }]).map(({ cards }) => cards)).toEqual([1, 1])
  })

  it('are told apart by group, and those without one stand by themselves', () => {
    const groups = countCards([card, other('p2mm', { group: '' }), other('q4rs', { group: 'Monday' }), other('q4rs')])
    expect(groups.map(({ group, cards }) => [group, cards])).toEqual([
      ['', 1],
      ['Monday', 1],
      ['Thursday', 2],
    ])
  })

  it('say which parts were left out only from three cards on, each part for itself', () => {
    const two = thursday(card, other('p2mm'))
    expect([two?.parts, two?.leftOut, two?.isThin]).toEqual([[], [], true])
    const three = thursday(card, other('p2mm'), other('q4rs', { ...more, mark: 'q4rs' }))
    expect(three?.parts).toEqual([
      { id: 'first-thursday', done: 0, skipped: 3 },
      { id: 'the-call', done: 1, skipped: 2 },
      { id: 'neighbours', done: 3, skipped: 0 },
    ])
    expect([three?.leftOut, three?.isThin]).toEqual([['first-thursday', 'the-call'], false])
    expect(thursday(card, other('p2mm'), other('q4rs', { done: ['listening'], skipped: [] }))?.parts).toEqual([])
  })

  it('have questions from the first card on, also that of an earlier card, without the pieces of cut ones', () => {
    expect(thursday({ ...card, question: 'why?' })?.questions).toEqual(['why?'])
    expect(thursday({ ...card, question: 'how long is it silent?' }, { ...more, on: '2026-10-05' })?.questions).toEqual(
      ['how long is it silent?'],
    )
    expect(thursday({ ...card, question: 'how long' }, { ...card, question: 'how long is it?' })?.questions).toEqual([
      'how long is it?',
    ])
    expect(thursday({ ...card, question: 'why?' }, other('p2mm', { question: 'why?' }))?.questions).toEqual(['why?'])
  })

  it('count the same in whatever order they come and however often', () => {
    const shuffled = fc
      .array(someCard, { maxLength: 12 })
      .chain((cards) =>
        fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length }), fc.subarray(cards)),
      )
    fc.assert(
      fc.property(shuffled, ([cards, inAnyOrder, again]) => {
        expect(countCards([...inAnyOrder, ...again])).toEqual(countCards(cards))
      }),
    )
  })

  it('count the same whatever stands around them, in whatever language they are', () => {
    const noise = fc.constantFrom(
      '',
      '[03.10.26, 18:02:11] Ana: ',
      'Ana K., 18:02\n',
      '> ',
      '>> ',
      'On Sat, 3 Oct 2026 at 18:02, Ana <ana@example.org> wrote:\n\n> ',
      'I am ready, are you? · not yet · ',
      '👍\n',
      'Fwd: ',
    )
    const after = fc.constantFrom(
      '\n',
      '\r\n\r\n',
      '\n> Sent from my phone\n',
      '\n[18:03] Tom: what question: where?\n',
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(noise, someCard, fc.constantFrom(...languages), after), { maxLength: 10 }),
        (all) => {
          const text = all.map(([before, one, words, behind]) => before + writeCard(one, words) + behind).join('')
          expect(countCards(readCards(text, languages))).toEqual(countCards(all.map(([, one]) => one)))
        },
      ),
    )
  })

  it('never count more people than cards, and no part more often than people', () => {
    fc.assert(
      fc.property(fc.array(someCard, { maxLength: 20 }), (cards) => {
        const groups = countCards(cards)
        expect(groups.reduce((sum, one) => sum + one.cards, 0)).toBeLessThanOrEqual(cards.length)
        for (const { parts, cards: people } of groups)
          for (const { done, skipped } of parts) {
            expect(done + skipped).toBeLessThanOrEqual(people)
            expect(done + skipped).toBeGreaterThanOrEqual(3)
          }
      }),
    )
  })
})
