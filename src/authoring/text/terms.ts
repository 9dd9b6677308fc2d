import type { Passage } from '#source/passages.ts'
import type { Problem } from '#source/problem.ts'
import type { LessonFile, Library } from '../library.ts'
import { plain, unquoted } from '../lint/text.ts'
import { type Judgeable, unjudged } from './judged.ts'

const mostTerms = 5

/**
 * Checks that every term is defined once and used: no two entries of the glossary share a name, each is linked somewhere
 * in a lesson or page, and a lesson links what it lists under `terms`, once, and not after the word has been used.
 * (That the ids exist is checked with the components and the frontmatter.)
 */
export function checkTerms(library: Library): Problem[] {
  const late = library.lessons.flatMap((lesson) => checkFirstUse(lesson, library))
  return [
    ...checkNames(library),
    ...checkUse(library),
    ...library.lessons.flatMap((lesson) => checkListed(lesson, library)),
    ...unjudged(library, 'terms', late),
  ]
}

/** Two names for one thing are found in the glossary; one name for two things would be defined twice. */
function checkNames({ glossary }: Library): Problem[] {
  if (!glossary) return []
  const names = glossary.data.map(({ term }) => plain(term))
  return glossary.data.flatMap(({ id, term }, place) => {
    const first = names.indexOf(plain(term))
    const asId = glossary.data.find((other) => other.id !== id && plain(other.id.replaceAll('-', ' ')) === plain(term))
    const other = first < place ? glossary.data[first] : asId
    // An id that stands twice is named with the ids.
    if (!other || other.id === id) return []
    const message = `the name “${term}” belongs to the entry "${other.id}" as well. A term is defined once: make one of them, or call one otherwise.`
    return [{ file: glossary.yaml.file, line: glossary.yaml.lineOf([place, 'term']), message }]
  })
}

function checkUse({ glossary, lessons, pages, unread }: Library): Problem[] {
  // A text that could not be read may be the one that uses it.
  if (!glossary || unread.texts) return []
  const used = new Set([...lessons, ...pages].flatMap(({ mdx }) => linkedIn(mdx.passages)))
  return glossary.data.flatMap(({ id, term }, place) =>
    used.has(id)
      ? []
      : [
          {
            ...{ file: glossary.yaml.file, line: glossary.yaml.lineOf([place, 'id']) },
            message: `no lesson and no page uses the term “${term}”. Link it with <Term id="${id}">, or take it out.`,
          },
        ],
  )
}

const linkedIn = (passages: readonly Passage[]) => passages.flatMap(({ terms }) => terms.map(({ id }) => id))

/** What a lesson lists under `terms` is what it links, each once. */
function checkListed({ mdx, data }: LessonFile, { glossary }: Library): Problem[] {
  const ids = glossary?.data.map(({ id }) => id)
  // A slip in the list has been named, and what follows from it is not.
  if (!data || !ids || data.terms.some((id) => !ids.includes(id))) return []
  const { file, frontmatter, passages } = mdx
  const links = passages.flatMap(({ terms }) => terms)
  const say = (line: number, message: string): Problem => ({ file, line, message })
  return [
    ...data.terms.flatMap((id, place) =>
      links.some((one) => one.id === id)
        ? []
        : [
            say(
              frontmatter.lineOf(['terms', place]),
              `terms: "${id}" is listed, and the text has no <Term id="${id}">. Link the word where it first stands, or take it out.`,
            ),
          ],
    ),
    ...links.flatMap(({ id, line }, place) => {
      if (links.findIndex((one) => one.id === id) < place)
        return [
          say(line, `<Term id="${id}"> stands in this lesson already. A term is linked once, where it first stands.`),
        ]
      return data.terms.includes(id)
        ? []
        : [say(line, `<Term id="${id}">: this lesson does not list the term. Add it to terms: in the frontmatter.`)]
    }),
    ...links
      .filter(({ id }, place) => links.findIndex((one) => one.id === id) === place)
      .slice(mostTerms, mostTerms + 1)
      .map(({ line }) =>
        say(line, `a lesson links ${mostTerms} terms at most; this is one more. Leave the least needed out.`),
      ),
  ]
}

/** Where the words of a term stand before its link, in what the author says to readers. */
function checkFirstUse({ mdx, data }: LessonFile, { glossary }: Library): Judgeable[] {
  return (data?.terms ?? []).flatMap((id) => {
    const term = glossary?.data.find((one) => one.id === id)?.term
    const place = mdx.passages.findIndex(({ terms }) => terms.some((one) => one.id === id))
    if (!term || place < 0) return []
    const words = new RegExp(`\\b${plain(term).replace(/^the /, '')}(?:e?s)?\\b`)
    const at = mdx.passages[place]?.terms.find((one) => one.id === id)?.at ?? 0
    const early = mdx.passages.slice(0, place + 1).find((passage, here) => {
      if (passage.kind === 'heading' || passage.within.includes('SpeakerNote')) return false
      // What is quoted is somebody’s.
      return words.test(plain(unquoted(here === place ? passage.text.slice(0, at) : passage.text)))
    })
    if (!early) return []
    const message = `“${term}” stands here before it is linked. Move its <Term id="${id}"> to this place.`
    return [{ file: mdx.file, line: early.line, words: id, message }]
  })
}
