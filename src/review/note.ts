import { type Question, reasonsOf } from '#quiz/kinds.ts'
import type { Reason } from '#quiz/question.ts'

/** Two sides of a card of paper, under a name that never changes. */
export type Note = {
  readonly id: string
  readonly front: string
  readonly back: string
  readonly tags: readonly string[]
}

/**
 * A question as notes: what it asks and offers on the front, what is right and why on the back. A
 * question that sorts cards gives a note for each of them, everything else one.
 * @param asked the paragraphs of the question, the last of which asks
 */
export function notesOf(question: Question, asked: readonly string[], tags: readonly string[]): Note[] {
  const stem = asked.join('\n\n')
  const reasons = reasonsOf(question).filter((reason): reason is Reason => 'key' in reason && reason.key)
  if (question.kind === 'categorise')
    return reasons.map(({ id, text, is, rationale }) => ({
      ...{ id: `${question.id}/${id}`, tags },
      front: [text, asked.at(-1), listed(question.classes.map(({ title }) => title))].join('\n\n'),
      back: `${is}\n\n${rationale}`,
    }))
  const line = ({ text, rationale }: Reason, n: number) =>
    question.kind === 'ordering' ? `${n + 1}. ${text}\n${rationale}` : `${text}\n${rationale}`
  return [
    {
      ...{ id: question.id, tags },
      front: [stem, ...offeredBy(question)].join('\n\n'),
      back: reasons.map(line).join('\n\n'),
    },
  ]
}

/** What a question offers, in an order that does not give the answer away. */
function offeredBy(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [listed(question.options.map(({ text }) => text))]
    case 'ordering':
      return [listed(sorted(question.options.map(({ text }) => text)))]
    case 'matching':
      return [listed(question.pairs.map(({ text }) => text)), listed(sorted(question.pairs.map(({ match }) => match)))]
    case 'hot-text':
      return [listed(question.sentences.map(({ who, text }) => (who ? `${who}: ${text}` : text)))]
    default:
      return []
  }
}

const listed = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n')
const sorted = (lines: readonly string[]): string[] => [...lines].sort((a, b) => a.localeCompare(b, 'en'))
