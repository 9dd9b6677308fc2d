import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baselineFile } from '../src/authoring/lint/baseline.ts'
import { change, contentWith, type Edit, lineOf, repository } from './content-mistakes/planting.ts'

const quiz = 'content/en/quizzes/the-call.yaml'
const negative = change(quiz, 'What does a Balint leader usually do', 'What does a Balint leader not do')
const vague = change(quiz, 'Sit quietly and let the group be', 'Often sit and let the group be')
const allow = (baseline: object): Edit => {
  return (root) => writeFileSync(join(root, baselineFile), JSON.stringify(baseline))
}

/** Some start the script several times. */
const timeout = 60_000

/** Runs the script in a copy of the content with these edits. */
function run(edits: readonly Edit[], ...args: string[]) {
  const { root, remove } = contentWith(edits)
  try {
    const script = join(repository, 'scripts/questions.mjs')
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })
    const line = lineOf(root, quiz, edits.includes(vague) ? 'Often sit' : 'stem:')
    return { stdout, stderr, status, line, baseline: readFileSync(join(root, baselineFile), 'utf8') }
  } finally {
    remove()
  }
}

it('finds no error in the questions as they are, and as many warnings as are allowed', () => {
  const { stdout, status } = run([])
  expect(stdout).toMatch(/\d+ questions, 31 rules: 0 errors, \d+ warnings?\.\n$/)
  expect(status).toBe(0)
})

it('stops at an error with its file, line, question, rule and what to do', () => {
  const { stdout, status, line } = run([negative])
  expect(stdout).toContain(
    `${quiz}:${line}: the-call-first-silence: L07 (error): it asks with “not”. Ask for what is so.\n`,
  )
  expect(status).toBe(1)
})

it('stops at a warning more than the baseline allows, which cannot be raised', { timeout }, () => {
  const { stdout, status, line } = run([vague])
  expect(stdout).toContain(`${quiz}:${line - 1}: the-call-first-silence: L12 (warning): “Often” is vague.`)
  expect(stdout).toMatch(/L12: \d+ warnings, \d+ allowed\. Mend the new ones\.\n/)
  expect(status).toBe(1)
  const written = run([vague], '--write-baseline')
  expect([written.status, written.stdout]).toEqual([1, expect.stringContaining('The baseline may only fall.')])
})

it('stops at fewer warnings until the baseline is lowered, and lowers it when asked', { timeout }, () => {
  const before = run([])
  const { L12 = 0, ...others } = JSON.parse(before.baseline)
  const high = allow({ ...others, L12: L12 + 2 })
  const checked = run([high])
  expect([checked.status, checked.stdout]).toEqual([1, expect.stringContaining(`Lower the baseline to ${L12}`)])
  const written = run([high], '--write-baseline')
  expect([written.status, written.baseline]).toEqual([0, before.baseline])
})

it('stops at a quiz that cannot be read, and says so first', () => {
  const { stdout, status } = run([change(quiz, 'kind: single', 'kind: essay')])
  expect(stdout).toMatch(/questions\.0\.kind: expected .*\n\nMend this first/)
  expect(status).toBe(1)
})

it('prints the sheet for those who review, for all questions or for some', { timeout }, () => {
  const all = run([], '--review')
  expect([all.status, all.stdout.match(/^## /gm)?.length]).toEqual([
    0,
    Number(/(?<=^Questions on this sheet: )\d+/m.exec(all.stdout)?.[0]),
  ])
  expect(
    run([], '--review', 'the-call')
      .stdout.match(/^## .*/gm)
      ?.every((title) => title.startsWith('## the-call-')),
  ).toBe(true)
  expect(run([], '--review', 'the-cull')).toMatchObject({ status: 1, stdout: 'No question begins with the-cull.\n' })
})

it('refuses an option that it does not know in one sentence', () => {
  const { status, stderr } = run([], '--raise-baseline')
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1])
})
