import type { Mdx } from '#source/mdx.ts'
import type { Passage } from '#source/passages.ts'
import type { Problem } from '#source/problem.ts'
import type { Library } from '../library.ts'
import { type Judgeable, unjudged } from './judged.ts'

const number = '\\d[\\d,]*(?:\\.\\d+)?'
const inWords =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|(?:a|one|two|three|four|five) hundred(?: and [\\w-]+)?)'
/** What nobody counts in a scene. */
const studied =
  'trials?|studies|surveys?|papers|articles|reviews|experiments|participants|societies|countries|universities|medical schools'
/** What scenes are full of: only a number in digits is a figure. */
const people =
  'people|persons|students|doctors|GPs|general practitioners|residents|nurses|leaders|patients|members|groups|sessions|seminars|psychoanalysts|psychologists|hours'

/**
 * What counts as a figure. The course writes the numbers of its scenes in words, so that most numbers in digits come
 * from a study or from history:
 * - a year;
 * - a number with a decimal point, such as an effect or the end of an interval;
 * - a percentage, in digits or words;
 * - so many of so many, in digits;
 * - how many studies, societies, countries and the like, in digits or words;
 * - how many people, groups or sessions, in digits.
 *
 * No figures are the minutes of the hour, the size of a group in words, an age, a time of day.
 */
const patterns: readonly RegExp[] = [
  /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.]*\d)s?/g,
  /(?<![\d.,])\d+\.\d+(?!\d|\.\d| ?[ap]\.?m\b)/g,
  new RegExp(`(?:\\b${number}|\\b${inWords})\\s?(?:%|per ?cent\\b)`, 'gi'),
  new RegExp(`\\b${number} (?:of|out of|in)(?: the| a| every)? ${number}\\b`, 'gi'),
  new RegExp(`\\b(?:${number}|${inWords}) (?:[a-z]+ )?(?:${studied})\\b`, 'gi'),
  new RegExp(`(?<![\\d,])\\d[\\d,]*\\d (?:[a-z]+[- ])?(?:${people})\\b`, 'gi'),
]

/** The figures in a text, each as the words in which it stands; what is part of a longer one is not named again. */
export function figuresIn(text: string): string[] {
  const all = [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))]
  return all.filter((one) => !all.some((other) => other !== one && other.includes(one)))
}

const plain = (figure: string) => figure.toLowerCase().replace(/\s+/g, ' ')

/**
 * Checks that a figure in a lesson or page names its source in the same paragraph, point or note. One that says again
 * what has been cited before needs no second citation: in the same section, and from anywhere in the text in the points
 * to keep and the notes for teachers.
 */
export function checkFigures(library: Library): Problem[] {
  const inTexts = [...library.lessons, ...library.pages].flatMap(({ mdx }) => uncited(mdx))
  return unjudged(library, 'figures', [...inTexts, ...unsourced(library)])
}

function uncited({ file, passages }: Mdx): Judgeable[] {
  const cited = passages.filter(({ cites }) => cites.length > 0)
  return passages.flatMap((passage, place) =>
    passage.cites.length > 0
      ? []
      : figuresIn(passage.text)
          .filter((figure) => !cited.some((one) => isSaidBefore(figure, passage, one, passages.indexOf(one) < place)))
          .map((words) => ({
            ...{ file, line: passage.line, words },
            message: `“${words}” is a figure without a source. Put a <Cite> into the same paragraph, or say it without the number.`,
          })),
  )
}

function isSaidBefore(figure: string, passage: Passage, cited: Passage, before: boolean): boolean {
  const repeats = passage.within.includes('KeyPoints') || passage.within.includes('SpeakerNote')
  if (!repeats && !(before && passage.heading === cited.heading)) return false
  return figuresIn(cited.text).map(plain).includes(plain(figure))
}

/** A definition, a ground rule, a task and a question have their sources in `source`. */
function unsourced({ glossary, rules, tasks, quizzes }: Library): Judgeable[] {
  const entries = [
    ...(glossary?.data ?? []).map((one, at) => ({ one, path: [at], sheet: glossary })),
    ...(rules?.data ?? []).map((one, at) => ({ one, path: [at], sheet: rules })),
    ...Object.entries(tasks?.data ?? {}).flatMap(([who, list]) =>
      list.map((one, at) => ({ one, path: [who, at], sheet: tasks })),
    ),
    ...quizzes.flatMap((sheet) => sheet.data.questions.map((one, at) => ({ one, path: ['questions', at], sheet }))),
  ]
  return entries.flatMap(({ one, path, sheet }) =>
    one.source === undefined && sheet
      ? [...new Set(textsIn(one).flatMap(figuresIn))].map((words) => ({
          ...{ file: sheet.yaml.file, line: sheet.yaml.lineOf(path), words },
          message: `${one.id}: “${words}” is a figure without a source. Name it under source:, or say it without the number.`,
        }))
      : [],
  )
}

/** What nobody reads as a text: who has answered or reviewed, and when. */
const records = ['panel', 'reviewed_by', 'reviewed_on']

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (records.includes(key) ? [] : textsIn(one)))
}
