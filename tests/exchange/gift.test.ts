import fc from 'fast-check'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { expect, it } from 'vitest'
import { carry } from '../../src/exchange/carry.ts'
import { giftOf, text } from '../../src/exchange/gift.ts'
import { type Item, isMarked, nameOf, type Said } from '../../src/exchange/item.ts'
import { weightsOf } from '../../src/exchange/weights.ts'
import { anyItems, anyText, bankOf, everyKind, t } from './any.ts'

/** The judge keeps apart what GIFT keeps apart, but for blanks, of which it makes one. */
const blank = (words: string | null | undefined) => (words ?? '').replace(/[^\S\n]+/g, ' ').trim()
/** The sign between two that are matched has no other way to be written. */
const noArrow = (words: string) => words.replaceAll('->', '→')

/** It reads a question’s match without the backslashes’ meaning; the numbers stand for them. */
const decoded = (words: string) => words.replace(/&&(\d{3});?/g, (_, code) => String.fromCharCode(Number(code)))

const said = ({ head, text: words }: Said) => [head, words].filter(Boolean).join('\n')
const general = (all: readonly Said[]) => all.map(said).join('\n\n')

/** What the judge should have read of an item. */
function expected(item: Item): object {
  const { stem, id } = item
  const common = {
    id,
    title: blank(nameOf(item)),
    stem: blank(stem.join('\n\n')),
    general: blank(noArrow(general(item.general))),
  }
  if (item.form === 'essay') return { ...common, type: 'Essay' }
  if (item.form === 'match') {
    const pairs = item.pairs.map((pair) => [blank(noArrow(pair.text)), blank(noArrow(pair.match))])
    return { ...common, type: 'Matching', pairs }
  }
  if (item.form !== 'choice') throw new Error(`GIFT has no ${item.form}`)
  // Moodle does not read three places before the point.
  const weights = weightsOf(item.options).map((weight) => (weight === '-100' ? -90 : Number(weight)))
  const many = item.many && item.options.filter(({ right }) => right).length > 1
  const options = item.options.map((one, n) => ({
    ...{ text: blank(noArrow(one.text)), reason: blank(noArrow(one.reason)) },
    ...(many ? { weight: weights[n] } : { right: one.right }),
  }))
  return { ...common, type: 'MC', options }
}

function found(read: GIFTQuestion): object {
  if (read.type === 'Category' || read.type === 'Description') throw new Error(`${read.type} among the questions`)
  const { id, title, stem, globalFeedback } = read
  expect(stem.format).toBe('plain')
  const common = {
    id,
    title: blank(title),
    stem: blank(stem.text),
    general: blank(globalFeedback?.text),
    type: read.type,
  }
  if (read.type === 'Matching')
    return {
      ...common,
      pairs: read.matchPairs.map((pair) => [blank(pair.subquestion.text), blank(decoded(pair.subanswer))]),
    }
  if (read.type !== 'MC') return common
  const options = read.choices.map((one) => ({
    ...{ text: blank(one.text.text), reason: blank(one.feedback?.text) },
    ...(one.weight === null ? { right: one.isCorrect } : { weight: one.weight }),
  }))
  return { ...common, options }
}

const readBack = (items: readonly Item[]) => parse(giftOf(bankOf(items), t)).filter(({ type }) => type !== 'Category')

it('is read back by another program with every stem, option, answer and reason, whatever is in them', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const carried = carry('gift', items, t).items
      const order = [...carried.filter(isMarked), ...carried.filter((item) => !isMarked(item))]
      expect(readBack(items).map(found)).toEqual(order.map(expected))
    }),
    { numRuns: 400 },
  )
})

it('reads back every kind, and keeps what has no right answer in a category of its own', () => {
  const read = parse(giftOf(bankOf(everyKind, 'This / that'), t))
  const { items } = carry('gift', everyKind, t)
  const titles = read.flatMap((one) => (one.type === 'Category' ? [one.title] : []))
  expect(titles).toEqual([
    '$course$/top/Take a Chair: questions/This // that/Questions of fact',
    '$course$/top/Take a Chair: questions/This // that/Without a right answer',
  ])
  const [facts, open] = [
    read.slice(
      1,
      read.findLastIndex(({ type }) => type === 'Category'),
    ),
    read.slice(-4),
  ]
  expect(facts.map(found)).toEqual(items.filter(isMarked).map(expected))
  expect(open.map(found)).toEqual(items.filter((item) => !isMarked(item)).map(expected))
})

it('puts a backslash before every sign of its own, and a sign for a new line', () => {
  expect(text('a:b = c ~ d # e {f} \\ g\nh')).toBe('a\\:b \\= c \\~ d \\# e \\{f\\} \\\\ g\\nh')
})

it('says at its head, in comments, what it does not carry as it is', () => {
  const head = giftOf(bankOf(everyKind), t).split('$CATEGORY')[0] ?? ''
  expect(head).toContain(`// ${t['why-order']} (1)\n// - ordering: In which order do they come?`)
  expect(
    head
      .trim()
      .split('\n')
      .every((line) => line.startsWith('//')),
  ).toBe(true)
})

it('leaves no sign unescaped, whatever stands in a text', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      expect(text(words).replace(/\\[\\~=#{}:n]/g, '')).not.toMatch(/[~=#{}:\\\n]/)
    }),
  )
})

it('has weights that Moodle reads: with no more than two places before the point', () => {
  const of = (...right: boolean[]) => {
    const options = right.map((one, n) => ({ id: `${n}`, text: `Option ${n}`, reason: '', right: one }))
    const base = { id: 'q', question: 'q', title: 'Which?', stem: ['Which?'], general: [] }
    return giftOf(bankOf([{ ...base, form: 'choice', many: true, options }]), t).match(/^[=~].*$/gm)
  }
  expect(of(true, true, false)).toEqual(['~%50%Option 0', '~%50%Option 1', '~%-90%Option 2'])
  expect(of(true, false, false)).toEqual(['=Option 0', '~Option 1', '~Option 2'])
})
