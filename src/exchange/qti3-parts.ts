import type { Said } from './item.ts'
import { escaped, html } from './text.ts'

/** An id as QTI wants identifiers: it begins with a letter or an underscore, and has no slash. */
export function identifier(id: string): string {
  const kept = id.replaceAll('/', '.').replace(/[^\p{L}\p{N}_.-]/gu, '_')
  return /^[\p{L}_]/u.test(kept) ? kept : `_${kept}`
}

/** What a part of an answer is worth, by its value. */
type Worth = readonly (readonly [value: string, points: number])[]

/** The declaration of the answer: its shape, what is right, and what each part of it is worth. */
export function response(
  cardinality: 'single' | 'multiple' | 'ordered',
  type: 'identifier' | 'directedPair' | 'string',
  key: readonly string[] = [],
  worth: Worth = [],
): string {
  const values = key.map((one) => `<qti-value>${one}</qti-value>`).join('')
  const entries = worth.map(([value, points]) => `<qti-map-entry map-key="${value}" mapped-value="${points}"/>`)
  const mapping = `<qti-mapping lower-bound="0" default-value="0">${entries.join('')}</qti-mapping>`
  return [
    `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}">`,
    key.length > 0 ? `<qti-correct-response>${values}</qti-correct-response>` : '',
    worth.length > 0 ? mapping : '',
    '</qti-response-declaration>',
  ].join('')
}

/** The stem with an element that asks: its prompt is the paragraph that asks. */
export function interaction(kind: string, attributes: string, stem: readonly string[], content: string): string {
  const name = `qti-${kind}-interaction`
  const prompt = `<qti-prompt>${escaped(stem.at(-1) ?? '')}</qti-prompt>`
  // Cito’s player shows no prompt of a text in which one marks something.
  const [before, within] = kind === 'hottext' ? [stem, ''] : [stem.slice(0, -1), prompt]
  return `${html(before)}<${name} response-identifier="RESPONSE" ${attributes}>${within}${content}</${name}>`
}

/** Something to choose, to put in order or to match. */
export function offered(element: string, id: string, text: string, attributes = ''): string {
  return `<qti-${element} identifier="${identifier(id)}"${attributes}>${escaped(text)}</qti-${element}>`
}

/** Gives an outcome its value. */
export const set = (outcome: string, value: string): string =>
  `<qti-set-outcome-value identifier="${outcome}">${value}</qti-set-outcome-value>`

const answer = '<qti-variable identifier="RESPONSE"/>'
const float = (n: number) => `<qti-base-value base-type="float">${n}</qti-base-value>`
const when = (condition: string, then: string) =>
  `<qti-response-condition><qti-response-if>${condition}${then}</qti-response-if></qti-response-condition>`

/** A whole mark for the right answer, none for another. */
export const scoreOfMatch = [
  set('SCORE', float(0)),
  when(`<qti-match>${answer}<qti-correct identifier="RESPONSE"/></qti-match>`, set('SCORE', float(1))),
].join('')

/** The share of `n` right parts that the answer has, by the mapping of the answer. */
export const scoreOfMapping = (n: number): string =>
  set('SCORE', `<qti-divide><qti-map-response identifier="RESPONSE"/>${float(n)}</qti-divide>`)

/** The share of lines that stand in their own place. */
export function scoreOfPlaces(ids: readonly string[]): string {
  const points = ids.map((id, at) =>
    when(
      `<qti-match><qti-index n="${at + 1}">${answer}</qti-index><qti-base-value base-type="identifier">${identifier(id)}</qti-base-value></qti-match>`,
      set('SCORE', `<qti-sum><qti-variable identifier="SCORE"/>${float(1)}</qti-sum>`),
    ),
  )
  const share = set('SCORE', `<qti-divide><qti-variable identifier="SCORE"/>${float(ids.length)}</qti-divide>`)
  // Some players keep the score of an attempt before.
  return [set('SCORE', float(0)), ...points, share].join('')
}

/** What is shown afterwards, by the value of FEEDBACK; `chosen` where that value is the answer itself. */
export type Feedback = { readonly by: 'chosen' | 'all'; readonly said: readonly (readonly [string, readonly Said[]])[] }

/** The end of an item: how it is marked, and what is shown then. */
export function processing(scoring: string, { by, said }: Feedback): string {
  const all = '<qti-base-value base-type="identifier">all</qti-base-value>'
  const shown = said.length > 0 ? set('FEEDBACK', by === 'chosen' ? answer : all) : ''
  const windows = said.map(
    ([id, paragraphs]) =>
      `<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${identifier(id)}" show-hide="show"><qti-content-body>${html(paragraphs)}</qti-content-body></qti-modal-feedback>`,
  )
  const rules = `${scoring}${shown}`
  return [rules && `<qti-response-processing>${rules}</qti-response-processing>`, ...windows].join('\n')
}

/** The outcomes that an item declares: a score only where there is a right answer. */
export function outcomes(scoring: string, { said }: Feedback): string {
  const score =
    '<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="1"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>'
  const feedback = '<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>'
  return [scoring && score, said.length > 0 && feedback].filter(Boolean).join('')
}
