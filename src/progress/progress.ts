import type { ProgressEvent, Response } from './event.ts'

/** One answer: what was chosen, how much of it fits (nothing for a guess or a judgement), and when (ms since 1970). */
export type Answer = {
  readonly response: Response
  readonly mark: { readonly fitting: number; readonly total: number } | null
  readonly at: number
}

/** The first answer and the latest one; both are kept, because they say different things. */
export type Answers = { readonly first: Answer; readonly latest: Answer }

/** Something done in an edition of the course at a time. */
export type Done = { readonly edition: number; readonly at: number }

/** A role-play that is open: the choices so far. It is closed, and empty, when the run has ended. */
export type Run = Done & { readonly choices: readonly string[] }

/**
 * Everything the course remembers about a learner. Everything hangs on ids that never change.
 * `played` is keyed by `scenario/chair/ending`, `runs` by `scenario/chair`.
 */
export type Progress = {
  readonly read: Readonly<Record<string, Done>>
  readonly answered: Readonly<Record<string, Answers>>
  readonly played: Readonly<Record<string, Done>>
  readonly runs: Readonly<Record<string, Run>>
}

/** Nothing done yet. */
export const emptyProgress: Progress = { read: {}, answered: {}, played: {}, runs: {} }

/** The progress that one event alone makes; `merge` joins it with the rest. */
export function progressOf(event: ProgressEvent): Progress {
  switch (event.type) {
    case 'read':
      return { ...emptyProgress, read: { [event.lesson]: done(event) } }
    case 'answered': {
      const { response, mark, at } = event
      const answer = { response, mark, at }
      return { ...emptyProgress, answered: { [event.question]: { first: answer, latest: answer } } }
    }
    case 'stepped':
      return {
        ...emptyProgress,
        runs: { [`${event.scenario}/${event.chair}`]: { ...done(event), choices: event.choices } },
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
