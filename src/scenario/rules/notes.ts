import { meant, type Problem } from '#source/problem.ts'
import type { Yaml } from '#source/yaml.ts'
import type { Scenario } from '../schema.ts'
import type { Script } from '../script.ts'
import { readTags, type Tags } from '../tags.ts'
import { once } from './places.ts'

const mostVoices = 10
const leastOfEach = 3
const voicesNeeded = ['patient', 'presenter', 'leader'] as const

/** The lists that ids in scenario.yaml belong to; undefined where a list could not be read. */
export type Known = {
  readonly outcomes?: ReadonlySet<string> | undefined
  readonly rules?: ReadonlySet<string> | undefined
  readonly tasks?: ReadonlySet<string> | undefined
  readonly references?: ReadonlySet<string> | undefined
}

type Tagged = { readonly file: string; readonly line: number; readonly kind: 'line' | 'choice'; readonly tags: Tags }
type Say = (path: readonly PropertyKey[], message: string | undefined) => Problem[]

/** scenario.yaml against its scripts: everything that one of them names stands in the other, and is used. */
export function checkNotes(scripts: readonly Script[], yaml: Yaml, scenario: Scenario, known: Known): Problem[] {
  const all = scripts.flatMap(({ file, spoken }) =>
    spoken.map(({ line, kind, tags }): Tagged => ({ file, line, kind, tags: readTags(tags, kind).tags })),
  )
  const say: Say = (path, message) => (message ? [{ file: yaml.file, line: yaml.lineOf(path), message }] : [])
  return once([
    ...checkTagged(all, scenario),
    ...checkUsed('why', 'note', all, scenario, say),
    ...checkUsed('ending', 'ending', all, scenario, say),
    ...checkCast(scenario, say),
    ...checkVoices(all, scenario, say),
    ...checkKnown(scenario, known, say),
  ])
}

/** A sentence if an id is not in its list. */
function missing(what: string, id: string, ids: Iterable<string> | undefined, where = ''): string | undefined {
  const list = ids && new Set(ids)
  if (!list || list.has(id)) return undefined
  const guess = meant(id, list)
  return `there is no ${what} "${id}"${where}. ${guess ? `Did you mean "${guess}"?` : 'Check the id, or add it first.'}`
}

/** What the scripts name: people, notes and endings. */
function checkTagged(all: readonly Tagged[], { cast, why, endings }: Scenario): Problem[] {
  const people = [...cast.map(({ id }) => id), 'you', 'narrator']
  return all.flatMap(({ file, line, tags }) => {
    const messages = [
      tags.who && missing('person', tags.who, people, ' in the cast'),
      tags.why && missing('note', tags.why, Object.keys(why), ' in scenario.yaml'),
      tags.ending && missing('ending', tags.ending, Object.keys(endings), ' in scenario.yaml'),
    ]
    return messages.flatMap((message) => (message ? [{ file, line, message }] : []))
  })
}

function checkUsed(
  tag: 'why' | 'ending',
  what: string,
  all: readonly Tagged[],
  scenario: Scenario,
  say: Say,
): Problem[] {
  const used = new Set(all.map(({ tags }) => tags[tag]))
  const key = tag === 'why' ? 'why' : 'endings'
  return Object.keys(scenario[key])
    .filter((slug) => !used.has(slug))
    .flatMap((slug) => say([key, slug], `no line has #${tag}:${slug}. Use this ${what}, or take it out.`))
}

function checkCast({ cast, chairs }: Scenario, say: Say): Problem[] {
  const ids = cast.map(({ id }) => id)
  return [
    ...say(['cast'], ids.includes('you') ? undefined : 'the learner is missing. Add somebody with the id you.'),
    ...cast.flatMap(({ id, role }, i) => [
      ...say(['cast', i, 'id'], ids.indexOf(id) < i ? `"${id}" stands twice in the cast.` : undefined),
      ...say(
        ['cast', i, 'id'],
        id === 'narrator' ? 'the narrator is nobody in the room. Take this person out.' : undefined,
      ),
      ...say(
        ['cast', i, 'role'],
        id === 'you' && !chairs.includes(role) ? `you have the chair ${chairs.join(' or ')}, not ${role}.` : undefined,
      ),
    ]),
  ]
}

function checkVoices(all: readonly Tagged[], { voices, panel }: Scenario, say: Say): Problem[] {
  const ids = (kind: Tagged['kind']) => all.flatMap((one) => (one.kind === kind ? (one.tags.id ?? []) : []))
  const given = Object.values(voices)
  return [
    ...Object.keys(voices).flatMap((id) => say(['voices', id], missing('line', id, ids('line')))),
    ...Object.keys(panel).flatMap((id) => say(['panel', id], missing('choice', id, ids('choice')))),
    ...Object.entries(voices).flatMap(([id, { patient }]) =>
      say(
        ['voices', id, 'patient'],
        patient && patient[0] === patient[1]
          ? 'the two voices of the patient say the same. They do not agree.'
          : undefined,
      ),
    ),
    ...say(
      ['voices'],
      given.length > mostVoices ? `${given.length} lines have voices; ${mostVoices} is the most.` : undefined,
    ),
    ...voicesNeeded.flatMap((person) => {
      const count = given.filter((voice) => voice[person]).length
      return say(
        ['voices'],
        count < leastOfEach
          ? `the ${person} has a voice in ${count} lines; at least ${leastOfEach} are needed.`
          : undefined,
      )
    }),
  ]
}

function checkKnown({ outcomes, why }: Scenario, known: Known, say: Say): Problem[] {
  return [
    ...outcomes.flatMap((id, i) => say(['outcomes', i], missing('outcome', id, known.outcomes))),
    ...Object.entries(why).flatMap(([slug, { rule, task, source }]) => [
      ...say(['why', slug, 'rule'], rule && missing('ground rule', rule, known.rules)),
      ...say(['why', slug, 'task'], task && missing('task', task, known.tasks)),
      ...(source ?? []).flatMap((key, i) => say(['why', slug, 'source', i], missing('source', key, known.references))),
    ]),
  ]
}
