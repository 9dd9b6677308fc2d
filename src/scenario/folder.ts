import type { Problem } from '#source/problem.ts'
import type { Yaml } from '#source/yaml.ts'
import type { Graph } from './graph.ts'
import type { Scenario } from './schema.ts'

/** The folder of one role-play as it was read. */
export type ScenarioFolder = {
  readonly id: string
  /** Path from the top of the repository. */
  readonly folder: string
  /** Texts by the names of their files. */
  readonly files: ReadonlyMap<string, string>
}

/** A role-play in one language, with everything that is wrong with it; ready to ship if that is nothing. */
export type CheckedScenario = {
  readonly yaml: Yaml
  /** Absent if scenario.yaml is missing or wrong. */
  readonly data: Scenario | undefined
  /** One for each chair whose story could be played through. */
  readonly graphs: readonly Graph[]
  readonly problems: readonly Problem[]
}

/** The name of the file with the story of a chair, by its place in `chairs`. */
export function storyFile(chair: string, place: number): string {
  return place === 0 ? 'story.ink' : `story.${chair}.ink`
}
