import type { Item } from './item.ts'
import { everywhere, type Fault, type ItemRule, withWords } from './rule.ts'
import { firstMatch, short, unquoted } from './text.ts'

type Text = { readonly text: string; readonly path: readonly PropertyKey[] }

/** What a reader meets before answering. */
function asked({ stem, parts }: Item): Text[] {
  return [
    { text: stem, path: ['stem'] },
    ...parts.map(({ text, match = '', path }) => ({ text: `${text} ${match}`, path })),
  ]
}

/** That, and the rationales. */
function written(item: Item): Text[] {
  return [...asked(item), ...item.parts.map(({ rationale = '', path }) => ({ text: rationale, path }))]
}

const found = (texts: readonly Text[], patterns: readonly RegExp[], say: (words: string) => string): Fault[] =>
  texts.flatMap(({ text, path }) => {
    const words = firstMatch(text, patterns)
    return words ? [{ path, message: say(short(words)) }] : []
  })

/** An image in a text, in the notation of Markdown or HTML, whose alternative text is empty or missing. */
const bareImage = /!\[\s*\]|<img\b(?![^>]*\balt=["'][^"']*\S)[^>]*>/i

/** Keys of images anywhere in a question, without words beside them. */
function bareImages(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const isImage = !Array.isArray(value) && ['image', 'src'].some((key) => typeof record[key] === 'string')
  const hasWords = typeof record['alt'] === 'string' && record['alt'].trim() !== ''
  return [
    ...(isImage && !hasWords ? [{ path, message: 'this image has no words. Say in alt what it shows.' }] : []),
    ...Object.entries(record).flatMap(([key, one]) =>
      bareImages(one, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

/** Readers who cannot see or hear everything, and patients who might read along. */
export const people: readonly ItemRule[] = [
  {
    id: 'L24',
    severity: 'error',
    title: 'Images have words, and nothing hangs on colour, sound or place alone.',
    why: 'Some readers hear the page, and options stand elsewhere on paper.',
    applies: everywhere,
    check: (item, { language }) => [
      ...bareImages(item.question),
      ...found(written(item), [bareImage], () => 'an image has no words. Say what it shows.'),
      ...found(
        written(item),
        language?.senses ?? [],
        (words) => `${words} can be followed only by those who see or hear it. Name the thing instead.`,
      ),
    ],
  },
  {
    id: 'L25',
    severity: 'warning',
    title: 'Nobody is described by ethnicity, religion, weight or orientation, unless `relevance` says why.',
    why: 'A trait that the story does not need makes a person a type.',
    applies: ({ question }) => question.relevance === undefined,
    check: withWords((item, { traits }) =>
      found(asked(item), traits, (words) => `${words}: leave it out, or say under relevance why the story needs it.`),
    ),
  },
  {
    id: 'L26',
    severity: 'error',
    title: 'No label for a patient (“difficult patient”, “heartsink”, “non-compliant”) outside a quotation.',
    why: 'The difficulty lies between two people; a patient reading this would hear a judgement.',
    applies: everywhere,
    check: withWords((item, { labels }) =>
      found(
        written(item).map(({ text, path }) => ({ text: unquoted(text), path })),
        labels,
        (words) => `${words} is a label. Say what happens: “a patient we find difficult”.`,
      ),
    ),
  },
]
