/**
 * `npm run bench`: how fast the course is, as ratios to what is measured beside it in the same run. Times decide nothing:
 * it fails only when something could not be measured. With `-- --growth` it measures courses of 39, 100, 550 and 1,000 lessons
 * instead; with `-- --write` it puts the table into docs/performance.md.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse, stringify } from 'yaml'
import { isCommand, refuse } from '../scripts/command.mjs'
import { buildOf } from './build.mjs'
import { projectOf, writtenLessons } from './course.mjs'
import { floorOf } from './floor.mjs'
import { growthRows } from './growth.mjs'
import { lighthouseRows } from './lighthouse.mjs'
import { marking } from './marking.mjs'
import { servePacked } from './packed-server.mjs'
import { lessonRows, reactionRows, searchRows } from './pages.mjs'
import { servingRows } from './serving.mjs'
import { asMarkdown, asText, inMs, times, writeInto } from './table.mjs'
import { startBrowser } from './visits.mjs'

/** @typedef {import('./table.mjs').Row} Row */

/** How many cards somebody may have to sort at once. */
const cards = 40

/** @type {string[]} */
const failed = []

/** What a part measured; a part that cannot be measured leaves the others alone. @param {string} name @param {() => Promise<Row[]> | Row[]} measure */
async function part(name, measure) {
  console.log(`Measuring: ${name}.`)
  try {
    return await measure()
  } catch (error) {
    console.error(`Not measured: ${name}. ${error instanceof Error ? error.message : error}`)
    failed.push(name)
    return []
  }
}

/** The course with a question that shows 40 cards at once, where the real one shows some of its bank at a time. */
function courseWithAllCards() {
  const { root } = projectOf(writtenLessons().length)
  const file = join(root, 'content/en/quizzes/utterances.yaml')
  const quiz = parse(readFileSync(file, 'utf8'))
  /** @type {{ show?: number, cards?: object[] } | undefined} */
  const question = quiz.questions.find((/** @type {{ show?: number }} */ one) => one.show !== undefined)
  if (!question?.cards || question.cards.length < cards)
    throw new Error(`No question of the course has ${cards} cards.`)
  question.cards.length = cards
  delete question.show
  writeFileSync(file, stringify(quiz, { lineWidth: 0 }))
  return root
}

/** @param {number} rounds */
async function pages(rounds) {
  if (!existsSync('dist/en/index.html')) refuse('There is no built site to measure: run "npm run build" first.')
  const browser = await startBrowser()
  const roots = [floorOf('.', 10), courseWithAllCards()]
  /** @type {Awaited<ReturnType<typeof servePacked>>[]} */
  const servers = []
  try {
    console.log('Building the floor, and the course with a question of 40 cards.')
    for (const root of roots) servers.push(await servePacked((await buildOf(root)).out))
    servers.push(await servePacked('dist'))
    const [floor = '', wholeBank = '', ours = ''] = servers.map(({ url }) => url)
    const around = { browser, ours, floor, wholeBank, rounds, say: console.log }
    return [
      ...(await part('a lesson', () => lessonRows(around))),
      ...(await part('reactions', () => reactionRows(around))),
      ...(await part('marking', markingRows)),
      ...(await part('search', () => searchRows(around))),
      ...(await part('a web server', () => servingRows(around))),
      ...(await part('Lighthouse', () => lighthouseRows({ ...around, rounds: 3 }))),
    ]
  } finally {
    await browser.close()
    for (const { close } of servers) await close()
    for (const root of roots) rmSync(root, { recursive: true })
  }
}

/** @returns {Row[]} */
function markingRows() {
  const { slowest, questions, loop } = marking('content/en')
  const row = { what: `Marking with reasons, the slowest of ${questions} questions`, aim: '1 ms' }
  return [
    {
      ...row,
      seen: `${inMs(slowest)} (a million additions: ${inMs(loop)})`,
      ratio: times(slowest, loop),
      met: slowest < 1,
    },
  ]
}

async function growth() {
  const browser = await startBrowser()
  try {
    return await part('growth', () => growthRows({ browser, say: console.log }))
  } finally {
    await browser.close()
  }
}

async function bench() {
  const { values } = parseArgs({
    options: {
      growth: { type: 'boolean' },
      write: { type: 'boolean' },
      rounds: { type: 'string', default: '5' },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) refuse(`--rounds is a whole number from 1, and not "${values.rounds}".`)
  const rows = values.growth ? await growth() : await pages(rounds)
  console.log(`\n${asText(rows)}\n`)
  const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} processors, Node ${process.version}`
  console.log(machine)
  if (values.write && failed.length === 0)
    writeInto(values.growth ? 'growth' : 'bench', `${machine}.\n\n${asMarkdown(rows)}`)
  if (failed.length > 0) refuse(`Not everything could be measured: ${failed.join(', ')}.`)
}

if (isCommand(import.meta)) await bench().catch(refuse)
