/** A lesson that nobody wrote: one of the course, told of other people, with ids, links and questions of its own. */
import { parse, stringify } from 'yaml'

/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} outcome
 */

/**
 * A written lesson as its files have it.
 * @typedef {object} Written
 * @property {string} id
 * @property {string} mdx
 * @property {{ id: string, title: string, questions: Question[] }} quiz
 * @property {Question[]} review what the review of its module asks about it
 */

/** @typedef {{ id: string, title: string, minutes: number, outcomes: { id: string }[] }} Planned */

/** Places of the generator of Park and Miller: the same numbers on every machine. @param {number} seed */
export function numbersFrom(seed) {
  let state = (seed % 2147483646) + 1
  return (/** @type {number} */ below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const syllables = 'ba be da di fa gi ha jo ka la le ma mi na no pa ra re sa so ta te va vi wa ya zo'.split(' ')

/** A first name that no other lesson has. @param {number} number */
export function nameOf(number) {
  let [rest, name] = [number + syllables.length ** 2, '']
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) name += syllables[rest % syllables.length]
  return name.replace(/^./, (letter) => letter.toUpperCase())
}

/**
 * The files of a variation.
 * @param {Written} base
 * @param {number} number its place among all variations, from 0
 * @param {object} around
 * @param {ReadonlySet<string>} around.names of people that the course uses
 * @param {(lesson: string) => string} around.linkTo where a link to a lesson leads from here
 * @param {(wanted: string) => string} around.idFor an id that nothing else has
 */
export function variationOf(base, number, { names, linkTo, idFor }) {
  const id = idFor(`${base.id}-${number}`)
  const told = renamed(base.mdx, number, names)
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(told) ?? []
  const front = parse(head)
  const question = (/** @type {string} */ of) => idFor(`${of}-${number}`)
  const outcome = (/** @type {string} */ of) => of.replace(base.id, id)
  /** @param {Question} one */
  const asked = (one) => ({ ...one, id: question(one.id), outcome: outcome(one.outcome) })
  front.title = titleOf(front.title, number)
  for (const one of front.outcomes) one.id = outcome(one.id)
  const mdx = `---\n${stringify(front, { lineWidth: 0 })}---\n${body}`
    .replace(/<Question id="([^"]+)"/g, (_all, of) => `<Question id="${question(of)}"`)
    .replace(/<Quiz id="([^"]+)"/g, `<Quiz id="${id}"`)
    .replace(/\]\(lesson:([a-z-]+)\)/g, (_all, to) => `](lesson:${linkTo(to)})`)
  /** @type {Planned} */
  const plan = { id, title: front.title, minutes: front.minutes, outcomes: front.outcomes }
  const quiz = { ...base.quiz, id, title: front.title, questions: base.quiz.questions.map(asked) }
  return { of: base.id, plan, mdx, quiz, review: base.review.map(asked) }
}

/** A title of its own that is no longer than the one it varies. @param {string} title @param {number} number */
function titleOf(title, number) {
  const name = nameOf(number)
  const room = Math.max(0, title.length - name.length - 2)
  const begin = title.slice(0, room).replace(/[\s,:“”]+\S*$/, '')
  return begin === '' ? name : `${begin}, ${name}`
}

/** The same text about other people. @param {string} text @param {number} number @param {ReadonlySet<string>} names */
function renamed(text, number, names) {
  /** @type {Map<string, string>} */
  const known = new Map()
  return text.replace(/(?<=^|[\s“‘(—])\p{Lu}\p{L}+/gmu, (word) => {
    if (!names.has(word)) return word
    const other = known.get(word) ?? nameOf(number * 7 + known.size)
    known.set(word, other)
    return other
  })
}
