import type { Story } from 'inkjs/full'
import { climate } from './graph.ts'

/** A beat takes some dozens of steps. More than this without a choice is a loop. */
const mostSteps = 10_000

/** Path of a knot or stitch. ink calls the parts of them 0, c-1, g-0 and the like. */
const isKnot = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)?$/

/** A beat as the engine plays it: what is told until something can be chosen or the story is over. */
export type Played = {
  readonly told: readonly { text: string; tags: readonly string[] }[]
  readonly choices: readonly { text: string; tags: readonly string[] }[]
  readonly climate: readonly number[]
  /** The state of the engine, to go on from. */
  readonly saved: Saved
  /** What of the state decides on everything that can follow. */
  readonly key: string
  /** What went wrong while it was played, as ink says it. */
  readonly errors: readonly string[]
  /** Where the story goes round without a choice: names of knots, the most visited first. */
  readonly loop?: readonly string[]
}

/** The engine, played from saved states; `knots` are the ones that it has come to so far. */
export type Engine = {
  readonly start: () => Played
  readonly choose: (saved: Saved, choice: number) => Played
  readonly knots: ReadonlySet<string>
}

/** Wraps a compiled story. Nothing here takes time from a clock, so it gives the same on every computer. */
export function engineOf(story: Story): Engine {
  const visits = new Map<string, number>()
  const knots = new Set<string>()
  let errors: string[] = []
  let steps = 0

  story.onError = (message) => errors.push(message)
  const step = story.Step.bind(story)
  story.Step = () => {
    step()
    if (++steps <= mostSteps) return
    // A jump from a knot to itself is no visit.
    const here = story.state.currentPathString?.split('.')[0] ?? ''
    if (visits.size === 0 && isKnot.test(here)) visits.set(here, 1)
    // Ends the story like -> END, so that the engine leaves its own loop in good order.
    story.state.ForceEnd()
  }
  const visit = story.VisitContainer.bind(story)
  story.VisitContainer = (container, atStart) => {
    visit(container, atStart)
    const path = container.path.toString()
    if (!isKnot.test(path)) return
    knots.add(path)
    visits.set(path, (visits.get(path) ?? 0) + 1)
  }

  function play(): Played {
    const told: { text: string; tags: string[] }[] = []
    errors = []
    steps = 0
    visits.clear()
    while (story.canContinue && steps <= mostSteps) {
      const text = (story.Continue() ?? '').trim()
      const tags = story.currentTags ?? []
      if (text || tags.length > 0) told.push({ text, tags: [...tags] })
    }
    const saved = JSON.parse(story.state.ToJson()) as Saved
    return {
      told,
      choices: story.currentChoices.map(({ text, tags }) => ({ text, tags: tags ?? [] })),
      climate: Object.keys(climate).map((name) => Number(story.variablesState.$(name) ?? 0)),
      saved,
      key: keyOf(saved),
      errors,
      ...(steps > mostSteps && { loop: [...visits].sort(([, a], [, b]) => b - a).map(([name]) => name) }),
    }
  }

  return {
    start: () => {
      story.ResetState()
      return play()
    },
    choose: (saved, choice) => {
      story.state.LoadJsonObj(withOne(saved, choice))
      story.ChooseChoiceIndex(0)
      return play()
    },
    knots,
  }
}

type SavedChoice = {
  text: string
  tags?: string[]
  originalThreadIndex: number
  originalChoicePath: string
  isInvisibleDefault: boolean
}
type Thread = { callstack: unknown; previousContentObject?: string }
type Flow = { outputStream: unknown[]; currentChoices: SavedChoice[]; choiceThreads?: Record<string, Thread> }

/** What is used here of the form in which ink saves a game. Stories have one flow. */
export type Saved = {
  flows: { DEFAULT_FLOW: Flow }
  variablesState: unknown
  visitCounts: unknown
  turnIndices: unknown
}

/** A state with one of its choices and nothing told: all that choosing needs, and much faster to load. */
function withOne(saved: Saved, choice: number): Saved {
  const flow = saved.flows.DEFAULT_FLOW
  // A choice without words is taken by itself when no other is left, and cannot be made.
  const offered = flow.currentChoices.filter(({ isInvisibleDefault }) => !isInvisibleDefault)
  const currentChoices = offered.slice(choice, choice + 1)
  return { ...saved, flows: { DEFAULT_FLOW: { ...flow, currentChoices, outputStream: [] } } }
}

/**
 * Two states with the same key go on in the same way. Words already told, the number of turns and the running
 * numbers of threads differ on every path and decide on nothing, as long as no story asks for them.
 */
function keyOf({ flows, variablesState, visitCounts, turnIndices }: Saved): string {
  const { currentChoices, choiceThreads } = flows.DEFAULT_FLOW
  const choices = currentChoices.map(({ originalChoicePath, originalThreadIndex, text, tags }) => {
    const thread = choiceThreads?.[originalThreadIndex]
    return [originalChoicePath, text, tags, thread?.callstack, thread?.previousContentObject]
  })
  return JSON.stringify([variablesState, visitCounts, turnIndices, choices])
}
