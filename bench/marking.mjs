/** How long marking takes: every question with a right answer, marked and explained as after Check. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isFact, kindOf, reasonsOf } from '../src/quiz/kinds.ts'
import { median } from './median.mjs'

const rounds = 30

/**
 * The slowest question in ms, by the median of its rounds, and how long a loop of a million additions takes on the same
 * machine.
 * @param {string} folder content/en
 */
export function marking(folder) {
  const files = readdirSync(join(folder, 'quizzes'))
  /** @type {import('../src/quiz/kinds.ts').Question[]} */
  const questions = files.flatMap((file) => parse(readFileSync(join(folder, 'quizzes', file), 'utf8')).questions)
  const facts = questions.filter(isFact)
  if (facts.length === 0) throw new Error('There is no question to mark.')
  const times = facts.map((question) => {
    const kind = kindOf(question)
    const response = kind.shape === 'one' ? 'x' : ['x', 'y']
    return median(
      Array.from({ length: rounds }, () =>
        timed(() => {
          if (!('mark' in kind)) throw new Error(`${question.id} has a right answer and cannot be marked.`)
          kind.mark(question, response)
          reasonsOf(question, response)
        }),
      ),
    )
  })
  return { slowest: Math.max(...times), questions: facts.length, loop: median(Array.from({ length: rounds }, loop)) }
}

/** @param {() => void} run */
function timed(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

const loop = () =>
  timed(() => {
    let sum = 0
    for (let n = 0; n < 1_000_000; n++) sum = (sum + n) % 1013
    if (sum < 0) throw new Error('A sum of numbers above 0 is below 0.')
  })
