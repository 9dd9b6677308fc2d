// ts-fsrs adds methods to Date.prototype when it is imported. No other file may import it; nothing here uses them.
import { FSRSAlgorithm, Rating } from 'ts-fsrs'
import { calendarOf, type Day } from '#calendar/day.ts'
import type { Confidence, Grade } from '#progress/event.ts'
import type { Progress, Rest, Review } from '#progress/progress.ts'
import { type Mark, verdict } from '#quiz/question.ts'

/** No fact stays away longer than this, however well it is known: the course is read in one term. */
export const longestInterval = 90

/**
 * How well a fact should be known on the day on which it comes back. The weights are the library's
 * own, nothing is random, and a card comes back on another day or not at all (`enable_short_term`).
 */
const memory = new FSRSAlgorithm({
  request_retention: 0.88,
  maximum_interval: longestInterval,
  enable_fuzz: false,
  enable_short_term: false,
})

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const

/** A fact question that the learner has answered, and when it comes back. */
export type Card = {
  readonly question: string
  /** The day on which it is due by what is known of the memory of it. */
  readonly due: Day
  /** The day on which it is asked: later than `due` where the learner has put it off; null where it is not to be asked. */
  readonly from: Day | null
  /** Whether the learner was sure of an answer that was not right, and has not known it since. */
  readonly sureError: boolean
}

/** How well an answer knew the fact. One that was guessed right was known with difficulty. */
export function gradeOf(mark: Mark, confidence?: Confidence): Grade {
  switch (verdict(mark)) {
    case 'right':
      return confidence === 'guess' ? 'hard' : 'good'
    case 'partly':
      return 'hard'
    case 'wrong':
      return 'again'
  }
}

/**
 * A card for each fact question that has been answered. What happened to it is the first answer and
 * then the reviews. What is stored as later than today was written while a clock was wrong: it is left
 * out until its day comes, and a question of which nothing else is known is due today.
 * @param questions the ids of all questions that have a right answer and are marked
 * @param now in milliseconds since 1970
 * @param zone the time zone in which the learner's days begin and end
 */
export function cardsOf(progress: Progress, questions: readonly string[], now: number, zone: string): Card[] {
  const dayOf = calendarOf(zone)
  const today = dayOf(now)
  return questions.flatMap((question) => {
    const first = own(progress.answered, question)?.first
    if (!first?.mark) return []
    const reviews = (own(progress.reviews, question) ?? []).filter(({ at }) => dayOf(at) <= today)
    const history = [{ grade: gradeOf(first.mark, first.confidence), at: first.at }, ...reviews]
    const due = dueAfter(history, today, dayOf)
    return {
      ...{ question, due, from: restedUntil(own(progress.resting, question), due, today, dayOf) },
      sureError:
        first.confidence === 'sure' &&
        verdict(first.mark) !== 'right' &&
        !reviews.some(({ grade }) => grade === 'good' || grade === 'easy'),
    }
  })
}

function dueAfter(history: readonly Review[], today: Day, dayOf: (at: number) => Day): Day {
  // By a clock that was wrong the first answer can be later than what followed it.
  const begin = Math.min(...history.map(({ at }) => dayOf(at)))
  if (begin > today) return today
  let day = begin
  let state: { difficulty: number; stability: number } | null = null
  for (const [index, { grade, at }] of history.entries()) {
    const next = index === 0 ? begin : dayOf(at)
    state = memory.next_state(state, next - day, ratings[grade])
    day = next
  }
  return day + memory.next_interval(state?.stability ?? 0, 0)
}

/** Nobody can put a question off beyond tomorrow, so a rest that lasts longer comes from a clock that was wrong. */
function restedUntil(rest: Rest | undefined, due: Day, today: Day, dayOf: (at: number) => Day): Day | null {
  if (!rest) return due
  if (rest.until === null) return null
  const until = dayOf(rest.until)
  return until > today + 1 ? due : Math.max(due, until)
}

const own = <T>(room: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(room, id) ? room[id] : undefined
