import fc from 'fast-check'
import type { Bank, Item } from '../../src/exchange/item.ts'
import { itemsOf } from '../../src/exchange/items.ts'
import { plain } from '../../src/exchange/text.ts'
import { wordsOf } from '../../src/exchange/words.ts'
import { questions as one } from '../../src/quiz/fixtures/questions.ts'
import type { Question } from '../../src/quiz/kinds.ts'

export const t = wordsOf('en')

/** What some format takes for a sign of its own. */
const signs = [
  ...[
    '~',
    '=',
    '#',
    '{',
    '}',
    ':',
    '::',
    '\\',
    '\\n',
    '####',
    '->',
    '=a -> b',
    '//',
    '/',
    '$CATEGORY: x',
    'T',
    'FALSE',
  ],
  ...['[html]', '[plain]', '%50%', '%-100%', '<b>bold</b>', '</p>', '&amp;', '&', '&#0;', '<', '>', '"', "'"],
  ...[']]>', '<![CDATA[', '<!--', '-->', '--', '-', '<?xml?>', '\n', '\n\n', '\r\n', '\t', ' ', '\u2028', '\u00a0'],
  ...[
    '\u0000',
    '\u0008',
    '\u001b',
    '\ud800',
    '\ufffe',
    '👩‍⚕️',
    '🪑',
    'שלום',
    'مرحبا',
    '\u202e',
    '\u2066',
    'e\u0301',
    '𝒳',
    'words',
  ],
]

/** Text that does its worst, and has something to read in it. `&&010` is how the judge of GIFT notes a new line for itself. */
export const anyText = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
  )
  .filter((text) => plain(text) !== '' && !text.includes('&&'))

const change = (texts: readonly string[]) => {
  let next = 0
  const word = () => texts[next++ % texts.length] ?? ''
  const part = <P extends object>(p: P): P => ({
    ...p,
    ...('text' in p && { text: word() }),
    ...('rationale' in p && { rationale: word() }),
    ...('match' in p && { match: word() }),
    ...('title' in p && { title: word() }),
    ...('who' in p && { who: word() }),
  })
  return (question: Question): Question => {
    const lists = Object.entries(question).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((one) => part(one as object))
        : key === 'stem'
          ? `${word()}\n\n${word()}`
          : value,
    ])
    return Object.fromEntries(lists) as Question
  }
}

/** A question of any kind, some of them guesses, whose texts do their worst. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(
    fc.constantFrom(...(Object.values(one) as Question[])),
    fc.array(anyText, { minLength: 12, maxLength: 24 }),
    fc.boolean(),
  )
  .map(([question, texts, guess]) => {
    const changed = change(texts)(question)
    return guess && (question.kind === 'single' || question.kind === 'multiple') ? { ...changed, guess: true } : changed
  })

/** The items of any question, with something that everybody may read after answering. */
export const anyItems: fc.Arbitrary<Item[]> = fc
  .tuple(anyQuestion, fc.array(anyText, { maxLength: 2 }))
  .map(([question, said]) =>
    itemsOf(
      question,
      said.map((text) => ({ text: plain(text) })),
      t,
    ),
  )

/** Items as the only ones of a course. */
export const bankOf = (items: readonly Item[], title = 'The hour, step by step'): Bank => ({
  ...{ id: 'the-hour', title: 'Take a Chair: questions', lang: 'en', edition: 1, head: ['Where it comes from'] },
  modules: [{ id: 'the-hour', title, items }],
})

/** One question of each kind, with words that say which is which. */
export const everyKind: Item[] = (Object.values(one) as Question[]).flatMap((question) =>
  itemsOf(question, [{ text: 'Lesson: The hour' }], t),
)
