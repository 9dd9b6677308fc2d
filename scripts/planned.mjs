/**
 * A copy of the project in which some parts are planned and not written, whatever of the course is written by now, and
 * in which a lesson has changed.
 */
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** The parts, by what they are, with their titles and ids. The last is a whole module. */
export const planned = {
  lesson: { id: 'planned-lesson', title: 'A planned lesson' },
  rolePlay: { id: 'planned-role-play', title: 'A planned role-play' },
  module: { id: 'planned-module', title: 'A planned module' },
}

const { lesson, rolePlay, module } = planned
const outcomeOf = (/** @type {string} */ id) => `[{ id: ${id}-1, verb: "wait", text: "wait" }]`
const lessonLine = (/** @type {string} */ id, /** @type {string} */ title) =>
  `\n      - { id: ${id}, title: "${title}", minutes: 5, outcomes: ${outcomeOf(id)} }`
const rolePlayLine = (/** @type {string} */ id, /** @type {string} */ title) =>
  `\n      - { id: ${id}, title: "${title}", description: "It waits for its author.", chairs: [member], minutes: 8, outcomes: [${lesson.id}-1] }`
const moduleLines = `
  - id: ${module.id}
    title: "${module.title}"
    description: "It waits for its author."
    lessons:${lessonLine('later-lesson', 'A later lesson')}${lessonLine('last-lesson', 'A last lesson')}
    scenarios:${rolePlayLine('later-role-play', 'A later role-play')}
`

/** An edition that has changed a lesson, far above the one that is being written. */
export const later = { edition: 99, lesson: 'the-call' }
const editionLines = `- edition: ${later.edition}
  date: 2099-01-01
  text: "It is made up."
  changes: [{ pages: [${later.lesson}], what: "The wait is longer." }]
`

/** What is put where: into the first module and onto the student path, a module at the end, and a later edition. @type {[string, RegExp, string][]} */
const edits = [
  ['course.yaml', /(?=\n {4}scenarios:)/, lessonLine(lesson.id, lesson.title)],
  ['course.yaml', /(?<=\n {4}scenarios:)/, rolePlayLine(rolePlay.id, rolePlay.title)],
  ['course.yaml', /\n*$/, `\n${moduleLines}`],
  ['course.yaml', /^edition: \d+$/m, `edition: ${later.edition}`],
  ['changes.yaml', /^(?=- edition)/m, editionLines],
  ['packs.yaml', /(?<=parts: \[start, )/, `${lesson.id}, ${rolePlay.id}, `],
  ['pages/about.mdx', /\n*$/, `\n\n<Scenario id="${rolePlay.id}" />\n`],
]

/** Makes the copy in a new temporary folder, whose name it returns. */
export function projectWithPlanned() {
  const root = mkdtempSync(join(tmpdir(), 'project-'))
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'])
    cpSync(join(repository, name), join(root, name), { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
  for (const [name, at, text] of edits) {
    const file = join(root, 'content/en', name)
    const before = readFileSync(file, 'utf8')
    if (!at.test(before)) throw new Error(`content/en/${name} has no place for what is only planned.`)
    writeFileSync(
      file,
      before.replace(at, () => text),
    )
  }
  return root
}
