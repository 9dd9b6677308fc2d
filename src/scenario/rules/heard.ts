import type { Problem } from '#source/problem.ts'
import type { Scenario } from '../schema.ts'
import { missing, type Say, type Tagged } from './tagged.ts'

const mostVoices = 10
const leastOfEach = 3
const voicesNeeded = ['patient', 'presenter', 'leader'] as const
/** Those whose voice would be the learner’s own from their chair. Of the members, the learner may be the silent one. */
const learners = ['presenter', 'member', 'leader'] as const

/** What stands beside the lines and choices of the stories: voices, reasons, what the observer is told, and panels. */
export function checkHeard(all: readonly Tagged[], scenario: Scenario, say: Say): Problem[] {
  const { voices, panel, reasons, asked, chairs } = scenario
  const ids = (kind: Tagged['kind']) => all.flatMap((one) => (one.kind === kind ? (one.tags.id ?? []) : []))
  // What cannot be read has lost its id, and what stands beside it is not wrong because of that.
  const unread = (kind: Tagged['kind']) => all.some((one) => one.kind === kind && !one.tags.id)
  const known = (key: 'voices' | 'asked' | 'panel' | 'reasons', kind: Tagged['kind']) =>
    Object.keys({ voices, asked, panel, reasons }[key]).flatMap((id) =>
      say([key, id], unread(kind) ? undefined : missing(kind, id, ids(kind))),
    )
  return [
    ...known('voices', 'line'),
    ...known('asked', 'line'),
    ...known('panel', 'choice'),
    ...known('reasons', 'choice'),
    ...Object.entries(voices).flatMap(([id, { patient }]) =>
      say(
        ['voices', id, 'patient'],
        patient && patient[0] === patient[1]
          ? 'the two voices of the patient say the same. They do not agree.'
          : undefined,
      ),
    ),
    ...chairs.flatMap((chair) => checkVoices(chair, all, scenario, say)),
    ...checkOwnVoices(all, scenario, say),
    ...checkReasons(all, scenario),
    ...checkAsked(all, scenario, say),
  ]
}

/** At most ten lines of a story have voices; the patient, the presenter and the leader have three at least. */
function checkVoices(chair: string, all: readonly Tagged[], { voices, chairs }: Scenario, say: Say): Problem[] {
  const chairOf = new Map(all.map((one) => [one.kind === 'line' ? one.tags.id : undefined, one.chair]))
  // A voice on a line that does not exist has been named, and belongs somewhere.
  const given = Object.entries(voices).flatMap(([id, voice]) => ((chairOf.get(id) ?? chair) === chair ? [voice] : []))
  const from = chairs.length > 1 ? ` from the chair "${chair}"` : ''
  const tooMany = given.length > mostVoices
  return [
    ...say(['voices'], tooMany ? `${given.length} lines${from} have voices; ${mostVoices} is the most.` : undefined),
    ...voicesNeeded.flatMap((person) => {
      const count = given.filter((voice) => voice[person]).length
      const few = `the ${person} has a voice in ${count} lines${from}; at least ${leastOfEach} are needed.`
      return say(['voices'], person !== chair && count < leastOfEach ? few : undefined)
    }),
  ]
}

/** Nobody tells a learner what goes on in the learner. */
function checkOwnVoices(all: readonly Tagged[], { voices }: Scenario, say: Say): Problem[] {
  return all.flatMap(({ kind, chair, tags: { id = '' } }) => {
    const own = learners.find((person) => person === chair)
    if (kind !== 'line' || !own || !voices[id]?.[own]) return []
    return say(
      ['voices', id, own],
      `this is the learner’s own chair, and the learner has no ${own} voice. Take it out.`,
    )
  })
}

/** Every option is something that a sensible person would do, and the reason is written down. An observer only looks. */
function checkReasons(all: readonly Tagged[], { reasons }: Scenario): Problem[] {
  return all.flatMap(({ file, line, kind, chair, tags: { id } }) => {
    if (kind !== 'choice' || chair === 'observer' || !id || Object.hasOwn(reasons, id)) return []
    const message = `there is no reason for "${id}". Say under reasons in scenario.yaml why a sensible person would do just this.`
    return [{ file, line, message }]
  })
}

/** A line that the observer is asked about does something, and the note says what. */
function checkAsked(all: readonly Tagged[], { asked }: Scenario, say: Say): Problem[] {
  return all.flatMap(({ file, line, chair, tags: { id, ask, fn, watch } }): Problem[] => {
    if (!id || (ask !== 'tag' && !Object.hasOwn(asked, id))) return []
    const messages = [
      chair !== 'observer' && 'only an observer is asked what a line does. Take #ask:tag or the note in asked out.',
      !fn && 'this line does nothing that could be named. Add #fn, or take it out of asked.',
      !asked[id] && `there is no note on "${id}" in asked. Say in scenario.yaml what this line does.`,
      ask === 'tag' && watch && '#watch and #ask:tag ask for two things at once. Give one of them to another line.',
    ]
    const alone = chair === 'observer' && ask === 'tag' && asked[id] && !asked[id].others
    const needed = `others: "${id}" is asked about. Add three to five classes with which it could honestly be confused.`
    return [
      ...messages.flatMap((message) => (message ? [{ file, line, message }] : [])),
      ...say(['asked', id, 'others'], fn && asked[id]?.others?.includes(fn) ? `"${fn}" is what it does.` : undefined),
      ...say(['asked', id], alone ? needed : undefined),
    ]
  })
}
