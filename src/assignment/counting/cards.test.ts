import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadyCard, writeCard } from '../card.ts'
import { longestText, readCards } from './cards.ts'
import { english, german, madeUp } from './fixtures/cards.ts'

const read = (text: string) => readCards(text, [english, german, madeUp])

const card: ReadyCard = {
  group: 'Thursday',
  done: ['neighbours', 'kit/the-hour'],
  skipped: ['first-thursday'],
  on: '2026-10-03',
  question: 'how long does the group stay silent?',
  mark: 'k7f3',
}
const line = writeCard(card, english)

describe('a text full of cards', () => {
  it.each([
    ['in a chat export', `[03.10.26, 18:02:11] Ana: ${line}\n[03.10.26, 18:03:00] Tom: nice, me too`],
    ['in a chat with a name before it', `Ana K., 18:02\n${line}\n👍 2`],
    [
      'in a forwarded mail',
      `---------- Forwarded ----------\n> From: Ana\n> \n> ${line.replace(', not', ',\n> not')}\n> Sent from my phone`,
    ],
    ['in a mail forwarded twice', `> > ${line.replace('Thursday · ', 'Thursday ·\n> > ')}\n>> \n> > Ana`],
    ['broken after a hyphen', line.replace('first-', 'first-\r\n')],
    ['in bold, after a dash', `– *${line}`],
    ['with signs that nobody sees', `\u200e[18:02] \u200eAna: ${line.replace('kit/', '\u200bkit/')}`],
    ['from a program that takes letters apart', line.normalize('NFD')],
  ])('is read %s', (_where, text) => {
    expect(read(text)).toEqual([card])
  })

  it('is read in every language of the course, also in one text', () => {
    const lines = [english, german, madeUp].map((words) => writeCard(card, words))
    expect(lines[2]).toContain('⟦Réådý ~⟧ · Thursday · neighbours, kit/the-hour, ⟦nöt ~⟧ first-thursday')
    expect(read(lines.join('\n'))).toEqual([card, card, card])
  })

  it('may have a group whose name looks like the signs', () => {
    const odd = { ...card, group: 'Team #3 2026-10-03 #abcd' }
    expect(read(writeCard(odd, english))).toEqual([odd])
  })

  it('knows which question belongs to which card, and takes no talk beneath it', () => {
    const other = writeCard({ ...card, mark: 'p2mm', question: '' }, english)
    expect(read(`${line}\nTom: ${other}\nTom: and where do we meet?`).map(({ question }) => question)).toEqual([
      card.question,
      '',
    ])
  })

  const long = 'what happens if two people of the group have met the same patient and see her in opposite ways'
  const short = writeCard({ ...card, skipped: [], question: long }, english)
  /** As a mail program breaks lines. */
  const broken = (text: string, width: number) => text.replace(new RegExp(`(.{1,${width}})( +|$)`, 'g'), '$1\n').trim()

  it.each([66, 72, 78])('has a question whole that a mail program has broken into lines of %i', (width) => {
    const mail = broken(short, width).replace(/^/gm, '> ')
    expect(mail.split('\n').length).toBeGreaterThan(2)
    for (const after of ['', '\n> ', '\n> \n> Best wishes\n> Ana', '\nOn 3 October Ana wrote:'])
      expect(read(mail + after).map(({ question }) => question)).toEqual([long])
  })

  it.each([
    ['a short line', 'why', 'see you'],
    ['a line longer than mails have', long, 'see you on Thursday then'],
    ['a sentence that has ended', 'how long is it silent?', 'Sent from my phone'],
    ['a line before a name and a colon', 'how long is it silent then', 'Tom: see you'],
    ['a line before a time', 'how long is it silent then', '18:03 Tom'],
  ])('does not add to a question what stands beneath %s', (_what, question, next) => {
    const [one] = read(`Ready · neighbours · 2026-10-03 #k7f3 · question: ${question}\n${next}`)
    expect(one?.question).toBe(question)
  })

  it.each([
    ['nothing', ''],
    ['talk', 'I am ready · see you on Thursday'],
    ['half a card', line.slice(0, 60)],
    ['markup in place of parts', 'Ready · Thursday · <b>neighbours</b> · 2026-10-03 #k7f3'],
    ['a part that nobody could have written', 'Ready · __proto__, ../../etc · 2026-10-03 #k7f3'],
    ['five signs', 'Ready · neighbours · 2026-10-03 #k7f3x'],
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

  // Each would take hours if the work grew with the square of the length.
  it.each([
    ['cards', `${line}\n`],
    ['beginnings of cards', 'Ready ·'],
    ['dividing signs', '·'],
    ['spaces', ' '],
    ['empty lines', '\n'],
    ['marks of quotation', '> '],
    ['first words', 'Ready '],
    ['a card with spaces after it', `${line} · question${' '.repeat(99_999)}`],
    ['days', '2026-10-03 '],
  ])('is read to its end where it is two million signs of %s', (_what, bit) => {
    const text = bit.repeat(Math.ceil(2_000_000 / bit.length))
    expect(read(`${text}\n${line}`).at(-1)).toEqual(card)
  })

  it('is read as far as a group could ever have written', () => {
    expect(read(`${' '.repeat(longestText)}${line}`)).toEqual([])
  })
})
