import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuestion, marks, type ReadyCard, writeCard } from './card.ts'
import { readCards } from './counting/cards.ts'
import { english, german, ids } from './counting/fixtures/cards.ts'

const read = (text: string) => readCards(text, [english, german])

const card: ReadyCard = {
  group: 'Thursday',
  done: ['neighbours', 'kit/the-hour'],
  skipped: ['first-thursday'],
  on: '2026-10-03',
  question: 'how long does the group stay silent?',
  mark: 'k7f3',
}
const line =
  'Ready · Thursday · neighbours, kit/the-hour, not first-thursday · 2026-10-03 #k7f3 · question: how long does the group stay silent?'

const plain = (max: number) =>
  fc.string({ unit: 'grapheme', maxLength: max }).map((text) =>
    text
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(/[·\ufffd\p{Cc}\p{Cf}]/gu, '')
      .trim(),
  )

const inTwo = (n: number) => String(n).padStart(2, '0')

/** A card with any group and question that a person could have typed. */
const anyCard: fc.Arbitrary<ReadyCard> = fc
  .record({
    group: plain(20),
    ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    at: fc.nat(5),
    on: fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
    question: plain(60).map((text) => text.replace(/^:+/, '').trim()),
    mark: fc.string({ unit: fc.constantFrom(...marks), minLength: 4, maxLength: 4 }),
  })
  .map(({ ids, at, on, ...rest }) => ({
    ...rest,
    on: `${2020 + on[0]}-${inTwo(on[1])}-${inTwo(on[2])}`,
    done: ids.slice(0, at),
    skipped: ids.slice(at),
  }))

describe('a ready card', () => {
  it('is one line that a person can read', () => {
    expect(writeCard(card, english)).toBe(line)
  })

  it('says to the leader’s page what was put into it, in any language', () => {
    fc.assert(
      fc.property(anyCard, fc.constantFrom(english, german), (one, words) => {
        expect(read(writeCard(one, words))).toEqual([one])
      }),
    )
  })

  it('has a question of bounded length, on one line', () => {
    const [read1] = read(writeCard({ ...card, question: `a\n${'b'.repeat(900)}` }, english))
    expect(read1?.question).toBe(`a ${'b'.repeat(longestQuestion - 2)}`)
  })
})
