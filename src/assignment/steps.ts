import type { Progress } from '#progress/progress.ts'
import type { Option, Part } from './assignment.ts'

/** A part of an assignment as it stands with a reader. */
export type Step = {
  readonly part: Part
  readonly isDone: boolean
  /** Nobody but the reader can know whether it is done: they set the tick themselves. */
  readonly byHand: boolean
  /** The leader has said that it may be left out. */
  readonly mayWait: boolean
}

/**
 * The parts of an assignment in their order, each with what is done of it: a lesson that was read to its end, a
 * role-play with an ending reached, a question answered or written about; of all else, what the reader has ticked.
 */
export function stepsOf(
  parts: readonly Part[],
  progress: Progress,
  ticked: readonly string[],
  options: readonly Option[] = [],
): Step[] {
  return parts.map((part) => {
    const byProgress = isDone(part, progress)
    const byHand = !byProgress && !['lesson', 'scenario', 'question'].includes(part.kind)
    return {
      part,
      isDone: byProgress || (byHand && ticked.includes(part.id)),
      byHand,
      mayWait: part.kind === 'scenario' && options.includes('plays-optional'),
    }
  })
}

/** What the record says of a part by itself. A section has been read with its lesson. */
function isDone({ id, kind }: Part, { read, played, answered, written }: Progress): boolean {
  const question = id.slice(id.indexOf('/') + 1)
  switch (kind) {
    case 'lesson':
      return Object.hasOwn(read, id)
    case 'section':
      return Object.hasOwn(read, id.replace(/~.*/, ''))
    case 'scenario':
      return Object.keys(played).some((key) => key.startsWith(`${id}/`))
    case 'question':
      return Object.hasOwn(answered, question) || (Object.hasOwn(written, question) && written[question]?.text !== '')
    default:
      return false
  }
}

/**
 * What a ready card says is done, and what is not. Whether somebody has answered a question for themselves alone is
 * nobody’s business, so a card names none, unless nothing else was asked.
 */
export function toldOf(steps: readonly Step[]): { done: string[]; skipped: string[] } {
  const others = steps.filter(({ part }) => part.kind !== 'question')
  const told = others.length > 0 ? others : steps
  const idsOf = (isDone: boolean) => told.flatMap((step) => (step.isDone === isDone ? [step.part.id] : []))
  return { done: idsOf(true), skipped: idsOf(false) }
}

/** Where somebody starts or goes on: the first part that is not done; what may be left out comes last. */
export function stepToGoOn(steps: readonly Step[]): Step | undefined {
  const open = steps.filter(({ isDone }) => !isDone)
  return open.find(({ mayWait }) => !mayWait) ?? open[0]
}

/** Minutes of all parts, and of those that are not done. */
export function minutesOf(steps: readonly Step[]): { all: number; left: number } {
  const sum = (some: readonly Step[]) => some.reduce((minutes, { part }) => minutes + part.minutes, 0)
  return { all: sum(steps), left: sum(steps.filter(({ isDone }) => !isDone)) }
}
