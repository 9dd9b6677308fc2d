import { kinds } from '#quiz/kinds.ts'
import { stemParts } from '#quiz/question.ts'
import type { WrittenQuestion } from '#quiz/schema.ts'
import type { Language } from './language.ts'
import { sentencesOf } from './text.ts'

/** What a question is made of below its stem: an option, a pair, a card, a sentence. */
export type Part = {
  readonly what: 'option' | 'pair' | 'card' | 'sentence'
  readonly id: string
  readonly text: string
  /** What stands on the right of a pair. */
  readonly match?: string | undefined
  readonly rationale?: string | undefined
  /** Whether it is (part of) the answer; absent where the kind has no such thing. */
  readonly correct?: boolean | undefined
  /** The class of a card. */
  readonly class?: string | undefined
  /** The way to it from the question, for its line. */
  readonly path: readonly PropertyKey[]
}

/** A question of any kind in the one shape that the rules read. */
export type Item = {
  readonly file: string
  readonly locale: string
  readonly id: string
  readonly kind: WrittenQuestion['kind']
  readonly outcome: string
  readonly level: string
  readonly stem: string
  /** What stands before the sentence that asks. */
  readonly scene: string
  /** The sentence that asks, without an instruction such as “Choose all that apply.” */
  readonly leadIn: string
  readonly parts: readonly Part[]
  readonly question: WrittenQuestion
  /** The line of a key or list item of this question. */
  lineOf(path: readonly PropertyKey[]): number
}

/** A question in which options are chosen, and some of them are the answer. */
export const isChoice = ({ kind }: Item): boolean => kind === 'single' || kind === 'multiple'

/** A question about facts and form: it has a right answer. */
export const isFact = ({ kind }: Item): boolean => kinds[kind].scored

/** A question of judgement or feeling: it has none. */
export const isJudgement = (item: Item): boolean => !isFact(item)

/** Where a question stands. */
export type Place = Pick<Item, 'file' | 'locale' | 'lineOf'> & { readonly language: Language | undefined }

/** Any written question as an item. This is the one place that knows what each kind calls its parts. */
export function itemOf(question: WrittenQuestion, { file, locale, lineOf, language }: Place): Item {
  const { id, kind, outcome, level, stem } = question
  const paragraphs = stemParts(stem)
  const asks = language ? paragraphs.leadIn.replace(language.instruction, '') : paragraphs.leadIn
  const sentences = sentencesOf(asks, locale)
  const leadIn = sentences.at(-1) ?? ''
  const scene = [...paragraphs.scene, ...sentences.slice(0, -1)].join(' ')
  return { file, locale, id, kind, outcome, level, stem, scene, leadIn, parts: partsOf(question), question, lineOf }
}

function partsOf(question: WrittenQuestion): Part[] {
  switch (question.kind) {
    case 'matching':
      return listed('pair', 'pairs', question.pairs)
    case 'categorise':
      return listed('card', 'cards', question.cards)
    case 'hot-text':
      return listed('sentence', 'sentences', question.sentences)
    case 'reflection':
      return []
    default:
      return listed('option', 'options', question.options)
  }
}

type Written = Pick<Part, 'id'> & Partial<Omit<Part, 'what' | 'path'>>

/** The parts of a list, with what each kind leaves out. */
function listed(what: Part['what'], key: string, list: readonly Written[]): Part[] {
  return list.map(({ id, text = '', match, rationale, correct, class: kind }, place) => ({
    ...{ what, id, text, match, rationale, correct, class: kind, path: [key, place] },
  }))
}
