import type { Confidence, Grade, ProgressEvent, Response } from './event.ts'

/** One answer: what was chosen, how much of it fits (nothing for a guess or a judgement), and when (ms since 1970). */
export type Answer = {
  readonly response: Response
  readonly mark: { readonly fitting: number; readonly total: number } | null
  readonly confidence?: Confidence | undefined
  readonly at: number
}

/** The first answer and the latest one; both are kept, because they say different things. */
export type Answers = { readonly first: Answer; readonly latest: Answer }

/** Something done in an edition of the course at a time. */
export type Done = { readonly edition: number; readonly at: number }

/**
 * A role-play that is open: the choices so far, what was answered at lines of the story, and lines that were marked.
 * It is closed, and empty, when the run has ended.
 */
export type Run = Done & {
  readonly choices: readonly string[]
  readonly asked?: Readonly<Record<string, string>>
  readonly marks?: readonly string[]
}

/** A question that came back: how well it was known, and when. */
export type Review = { readonly grade: Grade; readonly at: number }

/** A question that is not to come back before a time, or (null) at all; and when that was said. */
export type Rest = { readonly until: number | null; readonly at: number }

/** What somebody wrote. Empty, it says that it was taken away, so that no older copy brings it back. */
export type Words = { readonly text: string; readonly at: number }

/**
 * Everything the course remembers about a learner. Everything hangs on ids that never change.
 * `played` is keyed by `scenario/chair/ending`, `runs` by `scenario/chair`, the rooms below by question,
 * `written` also by `scenario/chair` and `scenario/chair/turn`;
 * the reviews of a question stand in the order in which they were done.
 */
export type Progress = {
  readonly read: Readonly<Record<string, Done>>
  readonly answered: Readonly<Record<string, Answers>>
  readonly played: Readonly<Record<string, Done>>
  readonly runs: Readonly<Record<string, Run>>
  readonly reviews: Readonly<Record<string, readonly Review[]>>
  readonly resting: Readonly<Record<string, Rest>>
  readonly written: Readonly<Record<string, Words>>
}

/** Nothing done yet. */
export const emptyProgress: Progress = {
  read: {},
  answered: {},
  played: {},
  runs: {},
  reviews: {},
  resting: {},
  written: {},
}

/** The progress that one event alone makes; `merge` joins it with the rest. */
export function progressOf(event: ProgressEvent): Progress {
  switch (event.type) {
    case 'read':
      return { ...emptyProgress, read: { [event.lesson]: done(event) } }
    case 'answered': {
      const { response, mark, confidence, at } = event
      const answer = { response, mark, ...(confidence && { confidence }), at }
      return { ...emptyProgress, answered: { [event.question]: { first: answer, latest: answer } } }
    }
    case 'reviewed':
      return { ...emptyProgress, reviews: { [event.question]: [{ grade: event.grade, at: event.at }] } }
    case 'rested':
      return { ...emptyProgress, resting: { [event.question]: { until: event.until, at: event.at } } }
    case 'wrote':
      return { ...emptyProgress, written: { [event.question]: { text: event.text, at: event.at } } }
    case 'stepped': {
      const { scenario, chair, choices, asked = {}, marks = [] } = event
      const answered = Object.keys(asked).length > 0 && { asked }
      const run = { ...done(event), choices, ...answered, ...(marks.length > 0 && { marks }) }
      return { ...emptyProgress, runs: { [`${scenario}/${chair}`]: run } }
    }
    case 'played': {
      const key = `${event.scenario}/${event.chair}`
      return {
        ...emptyProgress,
        played: { [`${key}/${event.ending}`]: done(event) },
        runs: { [key]: { ...done(event), choices: [] } },
      }
    }
  }
}

const done = ({ edition, at }: Done): Done => ({ edition, at })
