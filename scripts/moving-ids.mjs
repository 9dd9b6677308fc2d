/**
 * Appends to src/progress/moving-ids.txt what the course has and the list does not: the ids that a link to another device
 * need not spell out. Lines are only ever added at its end; docs/moving.md says why. It reads the content/ of the folder
 * in which it is started.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isCommand } from './command.mjs'

/**
 * @typedef {{ id: string, fn?: string }} Named
 * @typedef {Named & { kind: string, options?: Named[], pairs?: Named[], cards?: Named[], classes?: Named[],
 *   sentences?: Named[] }} Question
 * @typedef {{ id: string, lessons: Named[], scenarios: (Named & { chairs: string[] })[] }} Module
 */

/**
 * The lines for everything that a language of the course has, in the order of its plan.
 * @param {string} content the folder of the language
 * @returns {string[]}
 */
export function linesFor(content) {
  /** @param {string[]} path */
  const read = (...path) => parse(readFileSync(join(content, ...path), 'utf8'))
  /** @type {Map<string, Question[]>} */
  const quizzes = new Map(
    readdirSync(join(content, 'quizzes'))
      .map((file) => read('quizzes', file))
      .map(({ id, questions }) => [id, questions]),
  )
  /** @param {string} id */
  const questionsOf = (id) => (quizzes.get(id) ?? []).filter(({ kind }) => kind !== 'reflection').map(lineOf)
  /** @param {Module['scenarios'][number]} scenario */
  function placesOf({ id, chairs }) {
    if (!existsSync(join(content, 'scenarios', id))) return []
    const endings = Object.keys(read('scenarios', id, 'scenario.yaml').endings)
    return chairs.flatMap((chair) =>
      ['', ...endings.map((ending) => `/${ending}`)].map((end) => `${id}/${chair}${end}`),
    )
  }
  /** @param {Module} module */
  const linesOf = ({ id, lessons, scenarios }) => [
    ...lessons.flatMap((lesson) => [...questionsOf(lesson.id), lesson.id]),
    ...scenarios.flatMap(placesOf),
    ...questionsOf(`${id}-review`),
  ]
  return read('course.yaml').modules.flatMap(linesOf)
}

/**
 * A question and what can be answered. Own words are called by a class; the samples show which there are.
 * @param {Question} question
 */
function lineOf({ id, kind, options = [], pairs = [], cards = [], classes = [], sentences = [] }) {
  const chosen = options.map((one) => (kind === 'own-words' && one.fn) || one.id)
  return [id, ...new Set([...chosen, ...[pairs, cards, classes, sentences].flat().map((one) => one.id)])].join(' ')
}

if (isCommand(import.meta)) {
  const list = join(process.cwd(), 'src/progress/moving-ids.txt')
  const before = existsSync(list) ? readFileSync(list, 'utf8').split('\n').slice(0, -1) : []
  const added = linesFor(join(process.cwd(), 'content/en')).filter((line) => !before.includes(line))
  writeFileSync(list, [...before, ...added].map((line) => `${line}\n`).join(''))
  process.stdout.write(`Lines added: ${added.length}. There were ${before.length}.\n`)
}
