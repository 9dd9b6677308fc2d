import type { Problem } from '#source/problem.ts'
import type { Yaml } from '#source/yaml.ts'
import type { Scenario } from '../schema.ts'
import { checkHeard } from './heard.ts'
import { checkPeople } from './people.ts'
import { once } from './places.ts'
import { checkTagged, missing, type Say, type Story, type Tagged, taggedIn } from './tagged.ts'

/** The lists that ids in scenario.yaml belong to; undefined where a list could not be read. */
export type Known = {
  readonly outcomes?: ReadonlySet<string> | undefined
  readonly rules?: ReadonlySet<string> | undefined
  readonly tasks?: ReadonlySet<string> | undefined
  readonly references?: ReadonlySet<string> | undefined
}

/** scenario.yaml against its stories: everything that one of them names stands in the other, and is used. */
export function checkNotes(stories: readonly Story[], yaml: Yaml, scenario: Scenario, known: Known): Problem[] {
  const all = taggedIn(stories)
  const say: Say = (path, message) => (message ? [{ file: yaml.file, line: yaml.lineOf(path), message }] : [])
  return once([
    ...checkTagged(all, scenario),
    ...checkUsed('why', 'note', all, scenario, say),
    ...checkUsed('ending', 'ending', all, scenario, say),
    ...checkPeople(all, scenario, say),
    ...checkHeard(all, scenario, say),
    ...checkKnown(scenario, known, say),
  ])
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
