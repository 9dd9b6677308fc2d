import { expect, it } from 'vitest'
import { dependencyProblems, mapProblems } from './dependencies.ts'
import { treeWith } from './sound.ts'

it('lets a sound tree pass', () => {
  expect(dependencyProblems(treeWith())).toEqual([])
  expect(mapProblems(treeWith())).toEqual([])
})

it('names a folder without a row', () => {
  expect(mapProblems(treeWith({ 'src/games/score.ts': '' }))).toEqual([
    'src/games is not on the map: give it a row in tests/architecture/map.ts',
  ])
})

it.each([
  ['src/quiz/bad.ts', '#lms/report.ts', 'stands in row 5; it imports #lms/report.ts, further down, in row 7'],
  ['src/quiz/bad.ts', '#search/hit.ts', 'stands in row 5; it imports #search/hit.ts, beside it in the same row'],
  ['src/quiz/bad.ts', '#quiz/kinds.ts', 'imports #quiz/kinds.ts: its own folder is ./ or ../'],
  ['src/quiz/bad.ts', '../i18n/text.ts', 'imports ../i18n/text.ts: another folder is written #i18n/'],
  ['src/quiz/bad.ts', '../../content/x.ts', 'imports ../../content/x.ts, which is outside src/'],
])('a type does not help: %s may not import one from %s', (path, specifier, sentence) => {
  expect(dependencyProblems(treeWith({ [path]: `import type { X } from '${specifier}'` }))).toEqual([
    `${path} ${sentence}`,
  ])
})

it('names a style sheet that takes in its neighbour’s', () => {
  expect(dependencyProblems(treeWith({ 'src/design/bad.css': "@import '../circle/circle.css';" }))).toEqual([
    'src/design/bad.css stands in row 2; it imports ../circle/circle.css, beside it in the same row',
  ])
})

it('lets pages import layouts and nothing else in their row', () => {
  const planted = {
    'src/layouts/Bad.astro': "---\nimport '#pages/index.astro'\n---",
    'src/pages/bad.astro': "---\nimport '#authoring/check.build.ts'\n---",
  }
  expect(dependencyProblems(treeWith(planted))).toEqual([
    'src/layouts/Bad.astro stands in row 8; it imports #pages/index.astro, beside it in the same row',
    'src/pages/bad.astro stands in row 8; it imports #authoring/check.build.ts, beside it in the same row',
  ])
})

it.each([
  ['src/quiz/Bad.tsx', './questions/single/schema.ts', 'runs in an island'],
  ['src/record/Bad.tsx', '#course/course.build.ts', 'runs in an island'],
  ['src/record/bad.client.ts', '#course/course.build.ts', 'runs in the browser'],
  ['src/quiz/bad.ts', './schema.ts', 'is plain and runs anywhere'],
  ['src/quiz/bad.ts', './Form.tsx', 'is plain and runs anywhere'],
  ['src/quiz/bad.ts', './bad.client.ts', 'is plain and runs anywhere'],
  ['src/quiz/questions/single/schema.ts', '../../quiz.astro', 'is a schema'],
  ['src/progress/bad.build.ts', './store.client.ts', 'runs at build time'],
  ['src/progress/Bad.astro', './store.client.ts', 'runs at build time'],
])('%s may not import %s', (path, specifier, runs) => {
  const statement = `import '${specifier}'`
  const text = path.endsWith('.astro') ? `---\n${statement}\n---` : statement
  expect(dependencyProblems(treeWith({ [path]: text }))).toEqual([`${path} ${runs}; it imports ${specifier}`])
})

it('may not reach the build from a script element', () => {
  expect(
    dependencyProblems(treeWith({ 'src/layouts/Bad.astro': "<script>\n  import '#site/config.build.ts'\n</script>" })),
  ).toEqual(['src/layouts/Bad.astro has a script for the browser; it imports #site/config.build.ts'])
})

it.each([
  ['src/quiz/Bad.tsx', "import { meant } from '#source/problem.ts'"],
  ['src/quiz/bad.client.ts', "const problem = await import('#source/problem.ts')"],
  ['src/quiz/Bad.astro', "<script>\n  import '#source/problem.ts'\n</script>"],
])('names a parser that plain files bring to %s', (path, text) => {
  expect(dependencyProblems(treeWith({ [path]: text }))).toEqual([
    `${path} runs in the browser; through src/source/yaml.ts it brings yaml`,
  ])
})

it.each([
  ['src/quiz/bad.ts', 'astro:content', '.build.ts, .astro and content.config.ts'],
  ['src/quiz/bad.ts', 'node:fs', '.build.ts'],
  ['src/quiz/Bad.tsx', 'node:path', '.build.ts'],
  ['src/quiz/bad.client.ts', 'react', '.tsx (and where a question is drawn)'],
  ['src/progress/transfer.ts', 'zod', 'schema.ts'],
  ['src/progress/transfer.build.ts', 'astro/zod', 'schema.ts'],
  ['src/references/bad.build.ts', '@citation-js/core', 'references/bibliography.build.ts'],
  ['src/quiz/bad.ts', 'satteri', 'source/ and .build.ts'],
  ['src/quiz/bad.ts', 'yaml', 'source/ and .build.ts'],
  ['src/review/deck.ts', 'ts-fsrs', 'review/schedule.ts'],
  ['src/scenario/play.ts', 'inkjs', 'scenario/*.build.ts'],
])('%s may not import %s', (path, name, where) => {
  const sentence = `${path} imports ${name}, which belongs into ${where} alone`
  expect(dependencyProblems(treeWith({ [path]: `import { x } from '${name}'` }))).toEqual([sentence])
})

it('counts a type of Node in a plain file as Node', () => {
  const planted = { 'src/quiz/bad.ts': "import type { Stats } from 'node:fs'" }
  expect(dependencyProblems(treeWith(planted))).toHaveLength(1)
})

it('names a package that nobody has given a place', () => {
  expect(dependencyProblems(treeWith({ 'src/quiz/bad.ts': "import _ from 'lodash'" }))).toEqual([
    'src/quiz/bad.ts imports lodash, which is not in the table of packages',
  ])
})
