/**
 * Ids that nothing in the course has yet. A build stops when two ids would be stored under one key in a learning
 * platform and asks for another name, as it would ask an author: here one is found.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { keyOf } from '../src/lms/key.ts'

const chairs = ['observer', 'member', 'presenter', 'co-leader', 'leader']

/**
 * @param {string} folder content/en of a project
 * @returns {{ idFor: (wanted: string) => string, renamed: () => number }} the same id each time for what is wanted, and
 * how many could not have the id that was wanted
 */
export function freeIdsIn(folder) {
  const taken = new Set(idsIn(folder).map(keyOf))
  /** @type {Map<string, string>} */
  const given = new Map()
  const idFor = (/** @type {string} */ wanted) => {
    const known = given.get(wanted)
    if (known !== undefined) return known
    let id = wanted
    for (let n = 0; taken.has(keyOf(id)); n++) id = `${wanted}-${String.fromCharCode(97 + n)}`
    taken.add(keyOf(id))
    given.set(wanted, id)
    return id
  }
  return { idFor, renamed: () => [...given].filter(([wanted, id]) => wanted !== id).length }
}

/** Everything that a learner can do. @param {string} folder */
function idsIn(folder) {
  const read = (/** @type {string[]} */ ...path) => readFileSync(join(folder, ...path), 'utf8')
  const listed = (/** @type {string} */ name) => readdirSync(join(folder, name))
  /** @typedef {{ id: string }} Named */
  /** @type {(Named & { lessons: Named[], scenarios: Named[] })[]} */
  const modules = parse(read('course.yaml')).modules
  const planned = modules.flatMap(({ id, lessons, scenarios }) => [{ id }, ...lessons, ...scenarios])
  /** @type {Named[]} */
  const questions = listed('quizzes').flatMap((file) => parse(read('quizzes', file)).questions)
  const endings = listed('scenarios').flatMap((play) =>
    listed(join('scenarios', play)).flatMap((file) =>
      [...read('scenarios', play, file).matchAll(/#ending:\s*([\w-]+)/g)].flatMap(([, ending]) =>
        chairs.map((chair) => `${play}/${chair}/${ending}`),
      ),
    ),
  )
  return [...[...planned, ...questions].map(({ id }) => id), ...endings]
}
