import { mostLines, sheetIds } from '#kit/sheets.ts'
import { hostOf } from '#references/host.ts'
import type { Element, Mdx } from '#source/mdx.ts'
import { meant, type Problem } from '#source/problem.ts'
import { bibliographyFile, type Library, planned, unknown } from './library.ts'
import { diagramNames, type IdKind, kitVocabulary, packNames, pageVocabulary, vocabulary } from './vocabulary.ts'

/** Checks what stands in lessons and pages: components, their attributes, links, images, headings. */
export function checkProse(library: Library): Problem[] {
  const known = knownIds(library)
  const inText = ({ mdx }: { mdx: Mdx }, sort: Sort): Problem[] => [
    ...mdx.elements.flatMap((element) => checkElement(mdx.file, element, known, sort)),
    ...checkPlainParts(mdx, sort === 'sheet'),
    ...mdx.links.flatMap((link) => checkLink(mdx.file, link, library)),
  ]
  return [
    ...library.lessons.flatMap((text) => inText(text, 'lesson')),
    ...library.pages.flatMap((text) => inText(text, 'page')),
    ...library.sheets.flatMap((text) => inText(text, 'sheet')),
  ]
}

/** Sorts of texts, each with the components that it knows. */
const vocabularies = { lesson: vocabulary, page: pageVocabulary, sheet: kitVocabulary }
type Sort = keyof typeof vocabularies

/** The sorts of texts that know a component, in words. */
function home(name: string): string | undefined {
  const [inLessons, onPages, onSheets] = Object.values(vocabularies).map((one) => Object.hasOwn(one, name))
  if (inLessons) return 'into lessons and pages'
  if (onPages) return onSheets ? 'on sheets of the kit and pages' : 'on pages that stand by themselves'
  return onSheets ? 'on sheets of the kit' : undefined
}

/** The ids that exist, by kind; undefined where a file could not be read, so that nothing in it is called missing. */
type Known = Readonly<Record<IdKind, ReadonlySet<string> | undefined>>

function knownIds({ course, glossary, quizzes, references, unread }: Library): Known {
  return {
    quiz: unread.quizzes ? undefined : new Set(quizzes.map(({ data }) => data.id)),
    question: unread.quizzes ? undefined : new Set(quizzes.flatMap(({ data }) => data.questions.map(({ id }) => id))),
    scenario: course && planned(course.data).scenarios,
    term: glossary && new Set(glossary.data.map(({ id }) => id)),
    references,
    diagram: new Set(diagramNames),
    pack: new Set(packNames),
  }
}

function checkElement(file: string, element: Element, known: Known, sort: Sort): Problem[] {
  const problem = (message: string): Problem => ({ file, line: element.line, message })
  const own = vocabularies[sort]
  const word = Object.hasOwn(own, element.name) ? own[element.name] : undefined
  if (!word) {
    const elsewhere = home(element.name)
    if (elsewhere) return [problem(`<${element.name}> belongs ${elsewhere} alone.`)]
    const guess = meant(element.name, Object.keys(own))
    const advice = guess ? `Did you mean <${guess}>?` : 'Use the components of content/README.md.'
    return [problem(`there is no component <${element.name}>. ${advice}`)]
  }
  const problems: Problem[] = []
  const allowed = { ...word.required, ...word.optional }
  for (const name of Object.keys(word.required))
    if (!element.attributes.has(name)) problems.push(problem(`<${element.name}>: the attribute ${name} is missing.`))
  for (const [name, value] of element.attributes) {
    const kind = allowed[name]
    if (kind === undefined)
      problems.push(
        problem(
          `<${element.name}>: the attribute ${name} is not known. It takes ${Object.keys(allowed).join(', ') || 'none'}.`,
        ),
      )
    else if (kind === 'lines') {
      const lines = element.counts.get(name) ?? 0
      if (lines < 1 || lines > mostLines)
        problems.push(
          problem(`<${element.name}>: ${name} has to be a number from 1 to ${mostLines}, as in ${name}={4}.`),
        )
    } else if (!value) problems.push(problem(`<${element.name}>: ${name} has to be a plain text in quotation marks.`))
    else if (kind !== 'text')
      for (const id of kind === 'references' ? value.split(/\s+/) : [value]) {
        const missing = unknown(names[kind], id, known[kind], kind === 'references' ? bibliographyFile : undefined)
        if (missing) problems.push(problem(`<${element.name} ${name}="${value}">: ${missing}`))
      }
  }
  if (word.block && !element.block)
    problems.push(problem(`<${element.name}> stands on lines of its own, with an empty line before and after.`))
  return problems
}

const names: Record<IdKind, string> = {
  quiz: 'quiz',
  question: 'question',
  scenario: 'role-play',
  term: 'glossary term',
  references: 'source',
  diagram: 'diagram',
  pack: 'pack',
}

function checkPlainParts({ file, images, code, headings }: Mdx, isSheet: boolean): Problem[] {
  const most = isSheet ? 3 : 2
  // Nothing leads to the small headings of a sheet, which may say the same in each of its versions.
  const named = headings.filter(({ depth }) => depth === 2)
  return [
    ...images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ line }) => ({
        file,
        line,
        message: 'this image has no alternative text. Say in a few words what it shows.',
      })),
    ...code.map(({ line }) => ({
      file,
      line,
      message: 'imports and { } expressions have no place in a text. Use the components of content/README.md.',
    })),
    ...headings
      .filter(({ depth }, index) => depth < 2 || depth > Math.min(most, (headings[index - 1]?.depth ?? 1) + 1))
      .map(({ text, line }) => ({
        file,
        line,
        message: isSheet
          ? `the heading “${text}” has to begin with ##, or with ### below one with ##; the title is the only #.`
          : `the heading “${text}” has to begin with ##; the title is the only #.`,
      })),
    ...(isSheet ? named : headings)
      .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) !== index)
      .map(({ text, line }) => ({
        file,
        line,
        message: `the heading “${text}” stands twice; links to it would be ambiguous.`,
      })),
  ]
}

function checkLink(file: string, { url, line }: { url: string; line: number }, library: Library): Problem[] {
  const [, scheme, target = ''] = /^(page|lesson|module|sheet|https):(.*)$/.exec(url) ?? []
  const say = (message: string | undefined): Problem[] =>
    message ? [{ file, line, message: `the link to ${url}: ${message}` }] : []
  const { lessons, modules } = planned(library.course?.data)
  switch (scheme) {
    case 'page': {
      const pages = new Set([
        ...library.pages.map(({ id }) => id),
        'chairs',
        'course',
        'glossary',
        'record',
        'references',
        'review',
        'search',
        'student-path',
      ])
      return say(unknown('page', target, pages))
    }
    case 'lesson':
    case 'module': {
      const ids = scheme === 'lesson' ? lessons.keys() : modules
      const written = library.lessons.some((one) => (scheme === 'lesson' ? one.id : one.module) === target)
      if (written) return []
      return say(unknown(scheme, target, library.course && ids) ?? `this ${scheme} is not written yet and has no page.`)
    }
    case 'sheet':
      return say(unknown('sheet', target, sheetIds))
    case 'https':
      // A list that could not be read has no host in it, and that is said already.
      if (!library.linkHosts || library.linkHosts.has(hostOf(url))) return []
      return say('its host is not in content/link-hosts.yaml. Add it there with a reason.')
    default:
      return say('links are written page:…, lesson:…, module:…, sheet:… or https://….')
  }
}
