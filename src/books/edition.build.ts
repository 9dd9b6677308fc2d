import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesSchema } from '#course/schema.ts'
import { problemText } from '#source/problem.ts'
import { readShape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'

/**
 * The day of an edition, as its list of changes has it.
 * @param root the folder that holds content/
 */
export function dateOf(edition: number, root: string): string {
  const file = 'content/en/changes.yaml'
  const { data, problems } = readShape(changesSchema, readYaml(file, readFileSync(join(root, file), 'utf8')))
  if (!data) throw new Error(problems.map(problemText).join('\n'))
  const found = data.find((one) => one.edition === edition)
  if (!found) throw new Error(`${file} does not say when edition ${edition} was made.`)
  return found.date
}
