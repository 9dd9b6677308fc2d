import { readShape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'
import { bakeStory } from './bake.build.ts'
import { type CheckedScenario, type ScenarioFolder, storyFile } from './folder.ts'
import { checkNotes, type Known } from './rules/notes.ts'
import { scenarioSchema } from './schema.ts'

/** Reads, bakes and checks one role-play: scenario.yaml, the story of each chair, and the two against each other. */
export function checkScenario({ id, folder, files }: ScenarioFolder, known: Known): CheckedScenario {
  const path = (name: string) => `${folder}/${name}`
  const text = files.get('scenario.yaml')
  const yaml = readYaml(path('scenario.yaml'), text ?? '')
  const gone = { file: yaml.file, message: 'this file is missing. It holds what the story itself does not say.' }
  const { data, problems } = text === undefined ? { problems: [gone] } : readShape(scenarioSchema, yaml)
  const chairs = new Map(data?.chairs.map((chair, place) => [storyFile(chair, place), { chair, place }]))
  const inks = [...files].filter(([name]) => name.endsWith('.ink'))
  // Without scenario.yaml nobody knows whose stories they are.
  const seated = inks.filter(([name]) => !data || chairs.has(name))
  // In the order of the chairs, in which a page offers them.
  const stories = seated.sort(([a], [b]) => (chairs.get(a)?.place ?? 0) - (chairs.get(b)?.place ?? 0))
  const baked = stories.map(([name, ink]) => bakeStory(path(name), ink, id, chairs.get(name)?.chair))
  const told = baked.map(({ script }, i) => ({ script, chair: chairs.get(stories[i]?.[0] ?? '')?.chair ?? '' }))
  const missing = [...chairs].filter(([name]) => !files.has(name))
  return {
    yaml,
    data,
    graphs: baked.flatMap(({ graph }) => graph ?? []),
    problems: [
      ...problems,
      ...missing.map(([name, { chair, place }]) => ({
        file: yaml.file,
        line: yaml.lineOf(['chairs', place]),
        message: `the story from the chair "${chair}" is missing. Write ${name}, or take the chair out.`,
      })),
      ...inks
        .filter((ink) => !stories.includes(ink))
        .map(([name]) => ({
          file: path(name),
          message: 'no chair has this story. The first of chairs has story.ink, each further one story.<chair>.ink.',
        })),
      ...baked.flatMap((one) => one.problems),
      // What only a missing story names is not called unused.
      ...(data && missing.length === 0 ? checkNotes(told, yaml, data, known) : []),
    ],
  }
}
