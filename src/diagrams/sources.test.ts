import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readShape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'
import { diagramsSchema } from './schema.ts'
import { sourcesIn, sourcesOf } from './sources.ts'

const file = 'content/en/diagrams.yaml'
const text = readFileSync(file, 'utf8')
const yaml = readYaml(file, text)
const { data } = readShape(diagramsSchema, yaml)
if (!data) throw new Error(`${file} is not accepted.`)

it('finds every list of sources in the file, where it stands', () => {
  const lines = text.split('\n').flatMap((line, i) => (/^\s+source: /.test(line) ? [i + 1] : []))
  const found = sourcesIn(data).map(({ path }) => yaml.lineOf([...path, 'source']))
  expect(found.toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual(lines)
})

it('names each source of a drawing once, and none for a drawing that has none', () => {
  const keys = sourcesOf(data, 'life')
  expect(keys.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(keys.length)
  expect(sourcesOf(data, 'two-distances')).toEqual([])
  expect(sourcesOf(data, 'no such drawing')).toEqual([])
})
