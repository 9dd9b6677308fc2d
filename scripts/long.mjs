/** The long tests (`npm run test:long`): what needs programs that not every machine has. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findCommand, isCommand, refuse } from './command.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] a program; without it the step is skipped
 * @property {string} [debian] the Debian package that has it
 * @property {() => Outcome | Promise<Outcome>} run
 */

/**
 * @typedef {object} Outcome
 * @property {boolean} passed
 * @property {string} [last] the end of what the step printed
 */

/** @type {Step[]} */
const steps = [
  { name: 'every page: barriers, budgets, widths, stillness, another language', run: () => playwright('every-page') },
  {
    name: 'every page on paper, whole modules, role cards, sheets of the kit and ground rules',
    needs: 'pdftotext',
    debian: 'poppler-utils',
    run: () => playwright('print'),
  },
  { name: 'journeys that print, or go through many widths', run: () => playwright('journeys') },
  {
    name: 'role-plays to every ending by keyboard alone, and barriers from every chair',
    run: () => playwright('role-plays'),
  },
  { name: 'exported questions in another player of QTI 3', run: () => playwright('questions') },
  {
    name: 'packages and books, judged; two releases, one after the other; a course of a hundred lessons',
    run: () => judged(),
  },
  { name: 'packages for learning platforms, in a folder of their own', run: () => playwright('packages') },
  { name: 'packages in a learning platform', run: () => playwright('lms') },
  { name: 'without a network, and across editions', run: () => playwright('offline') },
  { name: 'faults of storage: a full disk, two busy tabs, other editions', run: () => playwright('faults') },
  {
    name: 'nginx and Caddy with the configurations that we ship, and 200 readers for a minute',
    needs: 'nginx',
    debian: 'nginx',
    run: () => playwright('hosting'),
  },
  { name: 'journeys in Firefox', needs: 'firefox-esr', debian: 'firefox-esr', run: () => playwright('firefox') },
]

/**
 * Runs one project of the long configuration.
 * @param {string} project
 */
function playwright(project) {
  return runs(
    import.meta.resolve('@playwright/test/cli'),
    'test',
    '--config',
    'playwright.long.config.ts',
    '--project',
    project,
  )
}

/** Runs the long tests that are none of Playwright’s. */
function judged() {
  return runs(new URL('../vitest.mjs', import.meta.resolve('vitest')), 'run', '--config', 'vitest.long.config.ts')
}

/** As much of the end of a step as holds the last failure and the list of all, in characters. */
const keptAtEnd = 6000

/**
 * Runs a program, shows what it prints, and keeps the end of it.
 * @param {string | URL} program
 * @param {...string} options
 * @returns {Promise<Outcome>}
 */
async function runs(program, ...options) {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const child = spawn(process.execPath, [fileURLToPath(program), ...options], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let last = ''
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]))
    from.setEncoding('utf8').on('data', (text) => {
      to.write(text)
      last = (last + text).slice(-keptAtEnd)
    })
  const [status] = await once(child, 'close')
  return { passed: status === 0, last }
}

/**
 * Runs each step that can run here, and counts. What failed is said once more at the end, where a long log is read.
 * @param {Step[]} list
 * @param {{ find?: (command: string) => string | undefined, say?: (sentence: string) => void }} [tools]
 */
export async function runSteps(list, { find = findCommand, say = console.log } = {}) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const atEnd = []
  for (const step of list) {
    if (step.needs && !find(step.needs)) {
      counts.skipped++
      say(`Skipped: ${step.name}; ${step.needs} is not installed (Debian package ${step.debian ?? step.needs}).`)
      continue
    }
    say(`Running: ${step.name}.`)
    const { passed, last = '' } = await outcomeOf(step)
    counts[passed ? 'passed' : 'failed']++
    if (!passed) atEnd.push(`Failed: ${step.name}. It ended with:\n${last}`)
    else if (isFlaky(last))
      atEnd.push(`Passed at a second try, and to be mended: ${step.name}. It ended with:\n${last}`)
  }
  for (const failure of atEnd) say(failure)
  say(`Long tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped.`)
  return counts
}

/**
 * Whether Playwright has counted a test that failed first.
 * @param {string} last
 */
const isFlaky = (last) => /^\s*\d+ flaky$/m.test(last)

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(step) {
  try {
    return await step.run()
  } catch (error) {
    return { passed: false, last: error instanceof Error ? error.message : String(error) }
  }
}

if (isCommand(import.meta)) {
  if (!['../dist', '../dist-elsewhere'].every((folder) => existsSync(new URL(folder, import.meta.url))))
    refuse('There is no built site to test: run "npm test" first, which builds it in two forms.')
  const { failed } = await runSteps(steps)
  process.exitCode = failed > 0 ? 1 : 0
}
