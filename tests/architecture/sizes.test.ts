import { expect, it } from 'vitest'
import { nameProblems, sizeProblems } from './sizes.ts'
import { treeWith } from './sound.ts'

const lines = (count: number) => 'x\n'.repeat(count)
const many = (count: number, length: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`tests/${length}-${i}.ts`, lines(length)]))

it('lets a sound tree pass', () => {
  expect(nameProblems(treeWith())).toEqual([])
  expect(sizeProblems(treeWith({ ...many(40, 20), 'src/quiz/full.css': lines(300) }))).toEqual([])
})

it.each(['utils', 'util', 'helpers', 'helper', 'lib', 'common', 'shared', 'hooks', 'services', 'types', 'components'])(
  'names a folder called %s',
  (name) => {
    expect(nameProblems(treeWith({ [`src/quiz/${name}/x.ts`]: '' }))).toEqual([
      `src/quiz/${name}/x.ts lies in a folder called ${name}: name it after what is in it`,
    ])
  },
)

it.each(['src/quiz/index.ts', 'tests/journeys/index.mjs'])('names the barrel %s', (path) => {
  expect(nameProblems(treeWith({ [path]: '' }))).toEqual([`${path} is a barrel: import the file you mean`])
})

it('names a file of more than 300 lines, but not the strings of a language', () => {
  const planted = { ...many(40, 20), 'src/i18n/en.ts': lines(900), 'src/quiz/bad.css': lines(301) }
  expect(sizeProblems(treeWith(planted))).toEqual(['src/quiz/bad.css has 301 lines; 300 is the most'])
})

it('notices when half of all files reach 70 lines', () => {
  expect(sizeProblems(treeWith({ ...many(20, 20), ...many(60, 70) }))).toEqual([
    'half of all files have 70 lines or more; it should be under 70',
  ])
})

it('notices when more than one file in ten reaches 200 lines', () => {
  expect(sizeProblems(treeWith({ ...many(20, 20), ...many(5, 200) }))).toEqual([
    expect.stringMatching(/^more than one file in ten has 200 lines: tests\/200-0.ts, /),
  ])
})
