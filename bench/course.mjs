/** A copy of the project whose course has as many lessons as are asked for: the written ones, and variations of them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { publishedFile } from '../src/authoring/library.ts'
import { freeIdsIn } from './free-ids.mjs'
import { judgeVariations } from './judgements.mjs'
import { numbersFrom, variationOf } from './variation.mjs'

/** @typedef {import('./variation.mjs').Written} Written */

const repository = fileURLToPath(new URL('..', import.meta.url))

/** Lessons in a module that is made up: as many as the longest written modules have. */
const inModule = 5

/** What the order of the variations begins with. */
const seed = 20261122

/**
 * Makes the project in a new temporary folder, and says where, and how many ids had to be others than was meant.
 * @param {number} lessons how many there are to be, the written ones among them
 */
export function projectOf(lessons) {
  const root = mkdtempSync(join(tmpdir(), 'growth-'))
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'])
    cpSync(join(repository, name), join(root, name), { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
  // This course has been published nowhere: it may lack what the written one has.
  rmSync(join(root, publishedFile), { force: true })
  return { root, renamed: addVariations(join(root, 'content/en'), lessons) }
}

/** All lessons of the course with their questions, in their order. */
export function writtenLessons(folder = join(repository, 'content/en')) {
  const quiz = (/** @type {string} */ id) => parse(readFileSync(join(folder, 'quizzes', `${id}.yaml`), 'utf8'))
  return readdirSync(join(folder, 'modules'))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .flatMap((module) => {
      const review = quiz(`${module.replace(/^\d+-/, '')}-review`)
      const files = readdirSync(join(folder, 'modules', module)).filter((file) => file.endsWith('.mdx'))
      return files.sort().map((file) => {
        const id = file.slice(3, -'.mdx'.length)
        /** @type {Written['review']} */
        const questions = review.questions
        return {
          id,
          mdx: readFileSync(join(folder, 'modules', module, file), 'utf8'),
          quiz: quiz(id),
          review: questions.filter(({ outcome }) => outcome.replace(/-\d$/, '') === id),
        }
      })
    })
}

/** @param {string} folder @param {number} lessons */
function addVariations(folder, lessons) {
  const written = writtenLessons(folder)
  const modules = readdirSync(join(folder, 'modules')).length
  const count = lessons - written.length
  if (count < 0) throw new Error(`The course has ${written.length} lessons already: ask for more.`)
  const names = namesOfPeople()
  const order = shuffledTurns(written, count)
  const { idFor, renamed } = freeIdsIn(folder)
  /** @type {string[]} */
  const plans = []
  /** @type {import('./judgements.mjs').MadeUp[]} */
  const madeUp = []
  for (let start = 0, place = modules + 1; start < count; start += inModule, place++) {
    const id = idFor(`more-${place}`)
    const made = order.slice(start, start + inModule).map((base, at) => {
      const draw = numbersFrom(seed + start + at)
      // Half of all links lead to an earlier variation of the lesson they led to, so that no lesson depends on how
      // many come after it.
      const linkTo = (/** @type {string} */ to) => {
        const place = placeOf(to, order.slice(0, start + at), draw)
        return place === undefined ? to : idFor(`${to}-${place}`)
      }
      return variationOf(base, start + at, { names, linkTo, idFor })
    })
    madeUp.push(...writeModule(folder, id, place, made))
    plans.push(planOf({ id, play: idFor(`${id}-play`), place, made }))
  }
  judgeVariations(join(folder, '../judged.yaml'), madeUp)
  const plan = join(folder, 'course.yaml')
  writeFileSync(plan, `${readFileSync(plan, 'utf8').trimEnd()}\n\n${plans.join('\n')}`)
  return renamed()
}

/** @typedef {ReturnType<typeof variationOf>[]} Made */

/** @param {string} folder @param {string} id @param {number} place @param {Made} made */
function writeModule(folder, id, place, made) {
  const home = join(folder, 'modules', `${place}-${id}`)
  mkdirSync(home)
  const first = made[0]?.plan.title
  const module = { id, introduction: `It begins with “${first}”.`, closing: 'The review asks about all of it.' }
  writeFileSync(join(home, 'module.yaml'), stringify(module, { lineWidth: 0 }))
  const lessons = made.map(({ plan, mdx, quiz, of }, at) => {
    const name = `${String(at + 1).padStart(2, '0')}-${plan.id}.mdx`
    writeFileSync(join(home, name), mdx)
    writeQuiz(folder, quiz)
    return { file: `en/modules/${place}-${id}/${name}`, of }
  })
  const questions = made.flatMap(({ review }) => review)
  writeQuiz(folder, { id: `${id}-review`, title: `Review: ${id}`, questions })
  return [...lessons, { file: `en/quizzes/${id}-review.yaml`, questions }]
}

/** @param {string} folder @param {{ id: string, title: string, questions: object[] }} quiz */
const writeQuiz = (folder, quiz) =>
  writeFileSync(join(folder, 'quizzes', `${quiz.id}.yaml`), stringify(quiz, { lineWidth: 0 }))

/**
 * A module in course.yaml, with the role-play that each has to plan.
 * @param {{ id: string, play: string, place: number, made: Made }} module
 */
function planOf({ id, play, place, made }) {
  const rolePlay = {
    id: play,
    title: `Role-play ${place}`,
    description: 'It waits for its author.',
    chairs: ['member'],
    minutes: 8,
    outcomes: made.slice(0, 1).flatMap(({ plan }) => plan.outcomes.slice(0, 1).map((one) => one.id)),
  }
  const module = {
    id,
    title: `Module ${place}`,
    description: `Lessons of module ${place}, told of other people.`,
    lessons: made.map(({ plan }) => plan),
    scenarios: [rolePlay],
  }
  return stringify([module], { lineWidth: 0 }).replace(/^(?=.)/gm, '  ')
}

/** All lessons in an order of their own, again and again, so that none comes twice in a module. @param {Written[]} written @param {number} count */
function shuffledTurns(written, count) {
  const draw = numbersFrom(seed)
  /** @type {Written[]} */
  const order = []
  while (order.length < count) {
    const rest = [...written]
    while (rest.length > 0) order.push(...rest.splice(draw(rest.length), 1))
  }
  return order.slice(0, count)
}

/** @param {string} to @param {Written[]} order @param {(below: number) => number} draw */
function placeOf(to, order, draw) {
  const places = order.flatMap(({ id }, at) => (id === to ? [at] : []))
  return places[draw(Math.max(2, places.length * 2))]
}

/** The names of people in scenes, from the list of words for the check of spelling. */
function namesOfPeople() {
  const words = readFileSync(join(repository, 'content/words.txt'), 'utf8')
  const [, section = ''] = /^# Names of people in scenes[^\n]*\n([\s\S]*?)(?=^#|(?![\s\S]))/m.exec(words) ?? []
  return new Set(section.split('\n').filter((word) => /^\p{Lu}\p{L}+$/u.test(word)))
}
