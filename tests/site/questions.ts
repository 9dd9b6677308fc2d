import { type Page, perPage, type Site } from './built.ts'
import { attribute, type Element, elementsIn, textOf } from './tree.ts'

/** What a reader without script must find of a question: what it asks, and every option with its reason. */
export type Written = {
  readonly id: string
  readonly asked: readonly string[]
  readonly options: readonly string[]
  readonly reasons: readonly string[]
}

/** A question from a quiz file, whatever its kind: `text` and `rationale` may stand at any depth. */
export function writtenOf(question: { id: string; stem: string; [part: string]: unknown }): Written {
  const { id, stem, ...parts } = question
  const asked = stem
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
  return { id, asked, options: textsUnder('text', parts), reasons: textsUnder('rationale', parts) }
}

function textsUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [oneLine(inner)] : textsUnder(key, inner),
  )
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Questions on pages that cannot be read without script: words that are missing, answers that are not folded away beside them. */
export function questionProblems(site: Site, written: readonly Written[]): string[] {
  const known = new Map(written.map((one) => [one.id, one]))
  return perPage(site, (page) =>
    questionsOn(page).flatMap((section) => {
      const id = attribute(section, 'data-question') ?? ''
      const question = known.get(id)
      if (question === undefined) return [`has a question "${id}" that no quiz has`]
      return missingIn(section, question).map((problem) => `question "${id}" ${problem}`)
    }),
  )
}

function missingIn(section: Element, { asked, options, reasons }: Written): string[] {
  const folded = elementsIn(section).filter(({ tagName }) => tagName === 'details')
  if (folded.length !== 1) return [`has ${folded.length} details elements; there must be one`]
  const answers = textOf(folded[0] as Element)
  const form = elementsIn(section)
    .filter(({ tagName }) => tagName === 'fieldset')
    .map(textOf)
    .join(' ')
  const all = textOf(section)
  return [
    ...asked.filter((text) => !all.includes(text)).map((text) => `does not ask: ${text}`),
    ...options.filter((text) => !form.includes(text)).map((text) => `does not offer: ${text}`),
    ...[...options, ...reasons]
      .filter((text) => !answers.includes(text))
      .map((text) => `does not tell among its answers: ${text}`),
  ]
}

const questionsOn = ({ elements }: Page) => elements.filter((one) => attribute(one, 'data-question') !== undefined)

/** Questions that somebody wrote and no page of a language shows. */
export function unseenQuestions(site: Site, written: readonly Written[]): string[] {
  const locales = [...new Set(site.pages.flatMap(({ locale }) => locale ?? []))]
  return locales.flatMap((locale) => {
    const pages = site.pages.filter((page) => page.locale === locale)
    const shown = new Set(pages.flatMap(questionsOn).map((section) => attribute(section, 'data-question')))
    return written.filter(({ id }) => !shown.has(id)).map(({ id }) => `${locale}: no page shows the question "${id}"`)
  })
}
