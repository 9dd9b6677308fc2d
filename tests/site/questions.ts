import { type Page, perPage, type Site } from './built.ts'
import { attribute, type Element, elementsIn, textOf } from './tree.ts'

/** What a reader without script must find of a question: what it asks, and every option with its reason. */
export type Written = {
  readonly id: string
  readonly kind: string
  readonly asked: readonly string[]
  readonly options: readonly string[]
  readonly reasons: readonly string[]
  /** Cards to sort, of which a page shows `show`; the texts of each, without regard to the others. */
  readonly cards?: { readonly show: number; readonly all: readonly Card[] }
}

type Card = { readonly id: string; readonly texts: readonly string[]; readonly title: string }

/** A question from a quiz file, whatever its kind: what it says may stand at any depth. */
export function writtenOf(question: { id: string; kind: string; stem: string; [part: string]: unknown }): Written {
  const { id, kind, stem, ...parts } = question
  const asked = stem
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
  const written = { id, kind, asked }
  if (kind === 'categorise') return { ...written, options: [], reasons: [], cards: cardsOf(parts) }
  const options = [...textsUnder('text', parts), ...textsUnder('match', parts)]
  return { ...written, options, reasons: textsUnder('rationale', parts) }
}

function cardsOf(parts: Record<string, unknown>): NonNullable<Written['cards']> {
  const { show, cards, classes } = parts as {
    show?: number
    cards: { id: string; text: string; class: string; rationale: string }[]
    classes: { id: string; title: string }[]
  }
  const all = cards.map(({ id, text, class: own, rationale }) => {
    const title = classes.find((one) => one.id === own)?.title ?? own
    return { id, texts: [oneLine(text), oneLine(rationale)], title }
  })
  return { show: show ?? cards.length, all }
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

function missingIn(section: Element, { kind, asked, options, reasons, cards }: Written): string[] {
  // A list of marks, still empty, may be folded beside them.
  const folded = elementsIn(section).filter(
    (one) => one.tagName === 'details' && !attribute(one, 'class')?.startsWith('marks'),
  )
  const must = answersOf(kind)
  if (folded.length !== must) return [`has ${folded.length} details elements; there must be ${must}`]
  const answers = folded.map(textOf).join(' ')
  const fieldsets = elementsIn(section).filter(({ tagName }) => tagName === 'fieldset')
  const form = fieldsets.map(textOf).join(' ')
  const all = textOf(section)
  const isWritten = kind === 'own-words' || kind === 'reflection'
  const hasField = fieldsets.flatMap(elementsIn).some(({ tagName }) => tagName === 'textarea')
  return [
    ...asked.filter((text) => !all.includes(text)).map((text) => `does not ask: ${text}`),
    ...(isWritten && !hasField ? ['has no field to write in'] : []),
    // What others wrote is no choice: it stands among the answers alone.
    ...(isWritten ? [] : options).filter((text) => !form.includes(text)).map((text) => `does not offer: ${text}`),
    ...[...options, ...reasons]
      .filter((text) => !answers.includes(text))
      .map((text) => `does not tell among its answers: ${text}`),
    ...(cards ? cardProblems(fieldsets, answers, cards) : []),
  ]
}

/** There is nothing to compare a reflection with. */
const answersOf = (kind: string) => (kind === 'reflection' ? 0 : 1)

/** Which cards are shown is drawn at build; each of them has to be one that was written, and whole. */
function cardProblems(fieldsets: readonly Element[], answers: string, cards: NonNullable<Written['cards']>): string[] {
  const shown = fieldsets.flatMap(elementsIn).filter((one) => attribute(one, 'data-option') !== undefined)
  const unique = new Map(shown.map((one) => [attribute(one, 'data-option') ?? '', textOf(one)]))
  return [
    ...(unique.size === cards.show ? [] : [`shows ${unique.size} cards; there must be ${cards.show}`]),
    ...[...unique].flatMap(([id, said]) => {
      const card = cards.all.find((one) => one.id === id)
      if (card === undefined) return [`shows a card "${id}" that nobody wrote`]
      const [text = ''] = card.texts
      return [
        ...[text, card.title].filter((one) => !said.includes(one)).map((one) => `does not offer on its card: ${one}`),
        ...card.texts.filter((one) => !answers.includes(one)).map((one) => `does not tell among its answers: ${one}`),
      ]
    }),
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
