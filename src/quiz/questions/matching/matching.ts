import { chosenFor, type Pairing } from '../../pairing.ts'
import type { Mark, QuestionBase, ScoredKind } from '../../question.ts'
import { shuffled } from '../../shuffle.ts'

/** Matching: each pair is one thing and what belongs to it. */
export type MatchingQuestion = QuestionBase & {
  readonly kind: 'matching'
  readonly pairs: readonly { id: string; text: string; match: string; rationale: string }[]
}

/** For each pair the id of the pair whose match was chosen, as `pair=pair`. */
export type MatchingResponse = Pairing

export const matching = {
  scored: true,
  shape: 'many',
  isComplete: ({ pairs }, response) => pairs.every(({ id }) => pairs.some((one) => one.id === chosenFor(response, id))),
  /** A pair fits if its own match was chosen. */
  mark: ({ pairs }, response): Mark => ({
    fitting: pairs.filter(({ id }) => chosenFor(response, id) === id).length,
    total: pairs.length,
  }),
  reasons: ({ pairs }, response) =>
    pairs.map(({ id, text, match, rationale }) => {
      const choice = response && chosenFor(response, id)
      const other = pairs.find((one) => one.id === choice && one.id !== id)
      return {
        ...{ id, text: `${text}: ${match}`, rationale, key: true },
        ...(choice !== undefined && { chosen: choice === id }),
        ...(other && { instead: other.match }),
      }
    }),
} satisfies ScoredKind<MatchingQuestion, MatchingResponse>

/** The matches in the order of every list: always the same one for the same question. */
export const offered = ({ id, pairs }: MatchingQuestion) => shuffled(pairs, id)
