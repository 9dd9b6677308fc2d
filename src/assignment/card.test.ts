import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardWords, longestQuestion, marks, type ReadyCard, readCards, writeCard } from './card.ts'

const english: CardWords = { ready: 'Ready', not: 'not', question: 'question' }
const german: CardWords = { ready: 'Bereit', not: 'ohne', question: 'Frage' }
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

const anyId = fc.constantFrom('neighbours', 'the-call', 'neighbours~in-short', 'kit/the-hour', 'first-thursday')
const plain = (max: number) =>
  fc.string({ unit: 'grapheme', maxLength: max }).map((text) =>
    text
      .replace(/[·#\p{Cc}\p{Cf}]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
const anyCard: fc.Arbitrary<ReadyCard> = fc
  .record({
    group: plain(20),
    ids: fc.uniqueArray(anyId, { minLength: 1 }),
    at: fc.nat(5),
    on: fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
    question: plain(60).map((text) => text.replace(/^:+/, '').trim()),
    mark: fc.string({ unit: fc.constantFrom(...marks), minLength: 4, maxLength: 4 }),
  })
  .map(({ ids, at, on, ...rest }) => ({
    ...rest,
    on: on.toISOString().slice(0, 10),
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

describe('a text full of cards', () => {
  it.each([
    ['in a chat export', `[03.10.26, 18:02:11] Ana: ${line}\n[03.10.26, 18:03:00] Tom: nice, me too`],
    ['in a chat with a name before it', `Ana K., 18:02\n${line}\n👍 2`],
    [
      'in a forwarded mail',
      `---------- Forwarded ----------\n> From: Ana\n> \n> ${line.replace(', not', ',\n> not')}\n> Sent from my phone`,
    ],
    ['in bold, after a dash', `– *${line}`],
  ])('is read %s', (_where, text) => {
    expect(read(text)).toEqual([card])
  })

  it('counts the same card once, however often it was sent, and with its question cut off', () => {
    expect(read([line, line, `Fwd: ${line}`, line.split(' · question')[0]].join('\n'))).toHaveLength(1)
  })

  it('counts two who have done the same on the same day', () => {
    expect(read(`${line}\n${line.replace('#k7f3', '#p2mm')}`)).toHaveLength(2)
  })

  it('knows which question belongs to which card, and takes no talk beneath it', () => {
    const other = writeCard({ ...card, mark: 'p2mm', question: '' }, english)
    expect(read(`${line}\nTom: ${other}\nTom: and where do we meet?`).map(({ question }) => question)).toEqual([
      card.question,
      '',
    ])
  })

  it.each([
    ['nothing', ''],
    ['talk', 'I am ready · see you on Thursday'],
    ['half a card', line.slice(0, 60)],
    ['markup in place of parts', 'Ready · Thursday · <b>neighbours</b> · 2026-10-03 #k7f3'],
    ['a part that nobody could have written', 'Ready · __proto__, ../../etc · 2026-10-03 #k7f3'],
  ])('has no card in %s', (_what, text) => {
    expect(read(text)).toEqual([])
  })

  it('is always read, whatever it is', () => {
    const bits = fc.constantFrom(
      line,
      'Ready · ',
      ' · ',
      '#k7f3',
      '2026-10-03 ',
      '\n',
      '> ',
      'question: ',
      '<script>',
      '\u202e',
      '·'.repeat(200),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 60 }), (all) => {
        for (const { done, skipped, group, question } of read(all.join(''))) {
          expect([...done, ...skipped].join()).toMatch(/^[a-z0-9~/,-]*$/)
          expect(group + question).not.toMatch(/[\p{Cc}\u202e]/u)
        }
      }),
    )
  })
})
