import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tellStories } from '../src/authoring/stories.build.ts'
import { change, contentWith, type Edit, repository } from './content-mistakes/planting.ts'

/** Each of these reads and plays the role-plays; all of them take longest. */
const timeout = 120_000
const helpers = 'content/en/scenarios/three-helpers'
const stories = { ink: `${helpers}/story.ink`, yaml: `${helpers}/scenario.yaml` }

/** What `npm run scenario -- <args>` prints in a copy of the content, how it ends, and the maps that it draws. */
function run(args: readonly string[], edits: readonly Edit[] = []) {
  const { root, remove } = contentWith(edits)
  try {
    const script = join(repository, 'scripts/scenario.mjs')
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })
    const map = join(root, 'scenario-maps/three-helpers.leader.svg')
    return { stdout, stderr, status, map: existsSync(map) ? readFileSync(map, 'utf8') : undefined }
  } finally {
    remove()
  }
}

function told(edits: readonly Edit[]) {
  const { root, remove } = contentWith(edits)
  try {
    const ink = readFileSync(join(root, stories.ink), 'utf8')
    return { ...tellStories(root, ['three-helpers']), before: (words: string) => ink.split(words)[0] ?? '' }
  } finally {
    remove()
  }
}

it('prints the whole of a role-play and draws its map', { timeout }, () => {
  const { stdout, stderr, status, map } = run(['three-helpers'])
  expect([stderr, status]).toEqual(['', 0])
  expect(stdout).toContain(`three-helpers · leader\n${stories.ink}\n`)
  expect(stdout).toContain('The map is in scenario-maps/three-helpers.leader.svg.')
  const knots = readFileSync(join(repository, stories.ink), 'utf8').match(/(?<=^=== )(?!function)\w+/gm) ?? []
  for (const knot of knots) expect(map).toContain(`>${knot}</text>`)
  expect(map?.startsWith('<?xml')).toBe(true)
})

it('prints a row for each chair of all role-plays, and draws nothing', { timeout }, () => {
  const { stdout, status, map } = run([])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^three-helpers · leader +\d+ +\d+\.\d kB/m)
  expect(map).toBeUndefined()
})

it('names a role-play that is not there, and what was probably meant', () => {
  expect(run(['three-helper'])).toMatchObject({
    ...{ status: 1, stdout: 'There is no role-play "three-helper". Did you mean "three-helpers"?\n' },
  })
})

it('refuses an option that it does not have, in a sentence', () => {
  const { stderr, status } = run(['--all'])
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Unknown option '--all'/)
  expect(stderr).not.toContain('    at ')
})

it('prints a mistake as a build does, and what can be told all the same', { timeout }, () => {
  const { text, stops, maps, before } = told([change(stories.ink, '#id:op2 #who:amara', '#id:op2 #who:amra')])
  expect(stops).toBe(true)
  expect(text.split('\n')[0]).toBe(
    `${stories.ink}:${before('#who:amra').split('\n').length}: there is no person "amra" in the cast. Did you mean "amara"?`,
  )
  expect(text).toContain('There is 1 mistake.')
  expect(text).toContain('three-helpers · leader')
  expect(maps.map(({ name }) => name)).toContain('three-helpers.leader.svg')
})

it('prints a mistake in a story that cannot be played, and no numbers', { timeout }, () => {
  const { text, stops, maps } = told([change(stories.ink, /-> opening$/m, '-> openin')])
  expect(stops).toBe(true)
  expect(maps.map(({ name }) => name)).not.toContain('three-helpers.leader.svg')
  expect(text).toContain('there is no knot "openin". Did you mean "opening"?')
  expect(text).not.toContain('three-helpers · leader')
})

it('says what differs from course.yaml, and nothing of what is wrong elsewhere', { timeout }, () => {
  const { text } = told([
    change(stories.yaml, 'minutes: 12', 'minutes: 13'),
    change('content/en/quizzes/the-call.yaml', 'kind: single', 'kind: singel'),
  ])
  expect(text).toContain('minutes: this differs from course.yaml, which has 12. Make them the same.')
  expect(text).not.toContain('the-call.yaml')
})

it('leaves the maps out of what git keeps', () => {
  const ignored = execFileSync('git', ['check-ignore', 'scenario-maps/any.leader.svg'], { cwd: repository })
  expect(String(ignored).trim()).toBe('scenario-maps/any.leader.svg')
})
