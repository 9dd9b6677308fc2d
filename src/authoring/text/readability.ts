import type { Passage } from '#source/passages.ts'
import type { Problem } from '#source/problem.ts'
import type { Library } from '../library.ts'
import type { Language } from '../lint/language.ts'
import { languageOf } from '../lint/languages.ts'
import { sentencesOf, short, unquoted, wordsOf } from '../lint/text.ts'
import { remembered } from './remembered.ts'

/** Fewer words than these say nothing about how a section reads. */
const leastWords = 50

/** The sentences of a text outside quotation marks, each with its words. */
const ownSentences = remembered((text, locale) =>
  sentencesOf(unquoted(text), locale)
    .map((sentence) => ({ text: sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0),
)

/** A part of a lesson or page from one heading to the next, in its own words. */
type Section = { readonly heading: string | undefined; readonly line: number; readonly passages: Passage[] }

/**
 * Checks that every section of a lesson or page can be read by somebody who is tired and reads in a second language:
 * the level and the longest sentence stand with the words of the language (../lint/english.ts). Headings and speaker’s
 * notes do not count, nor does what stands between quotation marks.
 */
export function checkReadability({ lessons, pages, locale }: Library): Problem[] {
  const language = languageOf(locale)
  if (!language) return []
  return [...lessons, ...pages].flatMap(({ mdx }) =>
    sectionsOf(mdx.passages).flatMap((section) =>
      sectionProblems(section, language, locale).map((problem) => ({ file: mdx.file, ...problem })),
    ),
  )
}

function sectionsOf(passages: readonly Passage[]): Section[] {
  const sections: Section[] = []
  for (const passage of passages) {
    const { heading, line } = passage
    if (sections.at(-1)?.heading !== heading || sections.length === 0) sections.push({ heading, line, passages: [] })
    const isRead = ['paragraph', 'note'].includes(passage.kind) && !passage.within.includes('SpeakerNote')
    if (isRead) sections.at(-1)?.passages.push(passage)
  }
  return sections
}

function sectionProblems({ heading, line, passages }: Section, { ease, sentences: limits }: Language, locale: string) {
  const sentences = passages.flatMap((passage) =>
    ownSentences(passage.text, locale).map((sentence) => ({ ...sentence, line: passage.line })),
  )
  const long = sentences.filter(({ words }) => limits && words.length > limits.longest)
  const problems = long.map(({ text, words, line }) => ({
    line,
    message: `the sentence ${short(text)} has ${words.length} words; ${limits?.longest} is the most. Make two or three of it.`,
  }))
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0)
  const value = ease?.of(sentences.map(({ words }) => words)) ?? 100
  if (!ease || count < leastWords || value >= ease.least) return problems
  const name = heading === undefined ? 'the beginning' : `“${heading}”`
  const message = `${name} has a reading ease of ${value.toFixed(1)}; ${ease.least} is the least. Write shorter sentences and shorter words.`
  return [{ line, message }, ...problems]
}
