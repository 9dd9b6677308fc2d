import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dependencyProblems, mapProblems } from './architecture/dependencies.ts'
import { importsOf } from './architecture/imports.ts'
import { styleProblems } from './architecture/looks.ts'
import { nameProblems, sizeProblems } from './architecture/sizes.ts'

const root = new URL('../', import.meta.url)
const files = new Map(
  ['src', 'tests'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|tsx|mjs|astro|css)$/.test(path))
      .map((path): [string, string] => [path, readFileSync(new URL(path, root), 'utf8')]),
  ),
)

it('reads the whole tree and finds its imports', () => {
  expect(files.size).toBeGreaterThan(100)
  expect([...files].flatMap(([path, text]) => importsOf(path, text)).length).toBeGreaterThan(200)
})

it.each([
  ['every folder has a row on the map', mapProblems],
  [
    'a folder imports rows above its own, an ending what may run with it, a package stays in its place',
    dependencyProblems,
  ],
  ['no folder has an empty name, and no file only passes others on', nameProblems],
  ['files are short', sizeProblems],
  ['styles are logical, layered and never written into a page', styleProblems],
])('%s', (_rule, check) => {
  expect(check(files)).toEqual([])
})
