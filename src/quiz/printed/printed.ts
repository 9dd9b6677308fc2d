import type { KindName } from '../kinds.ts'

/** How somebody answers on paper: by a tick, by numbers in boxes, by letters on lines, or in words. */
type Answering = 'one' | 'any' | 'number' | 'letter' | 'words'

const answering = {
  single: 'one',
  concordance: 'one',
  multiple: 'any',
  'whose-feeling': 'any',
  'hot-text': 'any',
  ordering: 'number',
  matching: 'letter',
  categorise: 'letter',
  'own-words': 'words',
  reflection: 'words',
} as const satisfies Record<KindName, Answering>

/** How a question of a kind is answered on paper. */
export const answeringOf = (kind: KindName): Answering => answering[kind]

/** The letter of a choice, from 0. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)

/**
 * Numbers for the questions of several texts, in the order in which a reader meets them. What nobody else
 * can answer has none, because the answers have nothing to say to it.
 */
export function numbersOf(questions: readonly { id: string; kind: KindName }[]): Map<string, number> {
  const answered = questions.filter(({ kind }) => kind !== 'reflection')
  return new Map([...new Set(answered.map(({ id }) => id))].map((id, index) => [id, index + 1]))
}
