import fc from 'fast-check'
import { expect, it } from 'vitest'
import { carry } from '../../src/exchange/carry.ts'
import { type Item, isMarked, nameOf, type Said } from '../../src/exchange/item.ts'
import { moodleOf } from '../../src/exchange/moodle.ts'
import { weightsOf } from '../../src/exchange/weights.ts'
import { anyItems, bankOf, everyKind, t } from './any.ts'
import { notWellFormed } from './judge.ts'
import { at, type Element, elementsIn, paragraphsIn, parseXml, textIn } from './xml.ts'

const said = ({ head, text }: Said) => [head, text].filter(Boolean).join('\n')

/** What somebody should find of an item. */
function expected(item: Item): object {
  const common = {
    ...{ name: nameOf(item), id: item.id, grade: isMarked(item) ? '1' : '0', stem: item.stem },
    general: item.general.map(said),
  }
  if (item.form === 'match')
    return { ...common, type: 'matching', pairs: item.pairs.map((one) => [one.text, one.match]) }
  if (item.form === 'essay') return { ...common, type: 'essay', grader: item.grader }
  if (item.form !== 'choice') throw new Error(`Moodle’s XML has no ${item.form} here`)
  const weights = item.many ? weightsOf(item.options) : item.options.map(({ right }) => (right ? '100' : '0'))
  return {
    ...{ ...common, type: 'multichoice', single: `${!item.many}`, shuffled: item.inOrder ? '0' : '1' },
    options: item.options.map(({ text, reason }, n) => [weights[n], text, reason]),
  }
}

const markup = (element: Element, ...path: string[]) => paragraphsIn(textIn(at(element, ...path, 'text')))

function found(question: Element): object {
  const type = question.attributes['type']
  const value = (...path: string[]) => textIn(at(question, ...path))
  const common = {
    ...{ type, name: value('name', 'text'), id: value('idnumber'), grade: value('defaultgrade') },
    ...{ stem: markup(question, 'questiontext'), general: markup(question, 'generalfeedback') },
  }
  if (type === 'matching') {
    const pairs = elementsIn(question, 'subquestion')
    return { ...common, pairs: pairs.map((one) => [markup(one).join(), textIn(at(one, 'answer', 'text'))]) }
  }
  if (type === 'essay') return { ...common, grader: markup(question, 'graderinfo') }
  const options = elementsIn(question, 'answer').map((one) => [
    one.attributes['fraction'],
    ...[markup(one).join(), markup(one, 'feedback').join()],
  ])
  return { ...common, options, single: value('single'), shuffled: value('shuffleanswers') }
}

const readBack = (items: readonly Item[]) =>
  elementsIn(parseXml(moodleOf(bankOf(items), t)), 'question').filter(
    ({ attributes }) => attributes['type'] !== 'category',
  )

it('is read back with every stem, option, answer and reason, whatever is in them', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const carried = carry('moodle', items, t).items
      const order = [...carried.filter(isMarked), ...carried.filter((item) => !isMarked(item))]
      expect(readBack(items).map(found)).toEqual(order.map(expected))
    }),
    { numRuns: 300 },
  )
})

it('is XML, whatever is in the questions', async () => {
  const documents = fc.sample(anyItems, { numRuns: 120, seed: 11 }).map((items) => moodleOf(bankOf(items), t))
  expect(await notWellFormed([...documents, moodleOf(bankOf(everyKind), t)])).toEqual([])
  expect(await notWellFormed(['<quiz><a></quiz>'])).not.toEqual([])
})

it('gives every kind a type of 4.2, and no mark where there is no right answer', () => {
  const types = readBack(everyKind).map(({ attributes }) => attributes['type'])
  expect([...new Set(types)].sort()).toEqual(['essay', 'matching', 'multichoice'])
  const grades = readBack(everyKind).map((one) => [textIn(at(one, 'idnumber')), textIn(at(one, 'defaultgrade'))])
  expect(grades.filter(([, grade]) => grade === '0').map(([id]) => id)).toEqual([
    ...['concordance', 'own-words', 'whose-feeling', 'reflection'],
  ])
})

it('keeps the sentences of a text in their order, and matches the lines of an ordering with their places', () => {
  const only = (form: Item['form']) => {
    const [question] = readBack(everyKind.filter((item) => item.form === form))
    if (!question) throw new Error(`no ${form}`)
    return question
  }
  const sentences = elementsIn(only('marking'), 'answer').map((one) => [one.attributes['fraction'], markup(one).join()])
  expect(textIn(at(only('marking'), 'shuffleanswers'))).toBe('0')
  expect(sentences.slice(0, 2)).toEqual([
    ['-33.33333', '1. Ruth: Option a'],
    ['33.33333', '2. Jonah: Option b'],
  ])
  const lines = elementsIn(only('order'), 'subquestion').map((one) => [markup(one).join(), textIn(at(one, 'answer'))])
  expect([lines[0], lines[4]]).toEqual([
    ['Option a', 'Place 1'],
    ['Option e', 'Place 5'],
  ])
})
