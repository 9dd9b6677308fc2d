import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** One change in a copy of the content. */
export type Edit = (root: string) => void

/** What the check has to say: the file, the first line with these words (none where there is no line), part of the message. */
export type Expected = readonly [file: string, at: string | undefined, says: string]

/** A mistake: what an author did, the edits that do it, and everything that the check says about it. */
export type Mistake = readonly [title: string, plant: readonly Edit[], says: readonly Expected[]]

/** A copy of content/ in a new temporary folder, with the edits made in it. */
export function contentWith(edits: readonly Edit[]): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(join(repository, 'content'), join(root, 'content'), { recursive: true })
  for (const edit of edits) edit(root)
  return { root, remove: () => rmSync(root, { recursive: true }) }
}

/** Puts other words into a file. Words that are not there stop the test: it would plant nothing and prove nothing. */
export function change(file: string, from: string | RegExp, to: string): Edit {
  return (root) => {
    const text = readFileSync(join(root, file), 'utf8')
    const changed = text.replace(from, () => to)
    if (changed === text) throw new Error(`${file} has no ${from} to change: this mistake cannot be planted.`)
    writeFileSync(join(root, file), changed)
  }
}

/** Adds a paragraph at the end of a file, which may be new. */
export function add(file: string, text: string): Edit {
  return (root) => writeFileSync(join(root, file), `\n${text}\n`, { flag: 'a' })
}

/** Writes a file anew, with the folders that it needs. */
export function write(file: string, text: string): Edit {
  return (root) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** Puts a link to another page in the place of every link to this one, so that nobody misses what is taken away. */
export function unlink(target: string): Edit {
  return (root) => {
    const texts = readdirSync(join(root, 'content/en'), { recursive: true, encoding: 'utf8' })
    for (const text of texts.filter((file) => file.endsWith('.mdx'))) {
      const file = join(root, 'content/en', text)
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`](${target})`, '](page:course)'))
    }
  }
}

/** The plan of the course. */
export const plan = 'content/en/course.yaml'

/** Plans a lesson at the end of the first module that nobody has written, with one outcome. */
export function planLesson(id: string, outcome = `${id}-1`): Edit {
  const outcomes = `\n        outcomes: [{ id: ${outcome}, verb: "wait", text: "wait" }]`
  return change(
    plan,
    /(?=\n {4}scenarios:)/,
    `\n      - id: ${id}\n        title: "Later"\n        minutes: 5${outcomes}`,
  )
}

/** Plans a role-play in the first module that nobody has written. */
export function planRolePlay(id: string, title = 'Later'): Edit {
  const rest = 'description: "Later.", chairs: [observer], minutes: 8, outcomes: [unforgettable-patient-1]'
  return change(plan, /(?<=\n {4}scenarios:)/, `\n      - { id: ${id}, title: "${title}", ${rest} }`)
}

/** Gives a file another name. */
export function rename(from: string, to: string): Edit {
  return (root) => renameSync(join(root, from), join(root, to))
}

/** Takes a file away. */
export function remove(file: string): Edit {
  return (root) => rmSync(join(root, file))
}

/** The line, from 1, on which the words first stand. */
export function lineOf(root: string, file: string, words: string): number {
  const before = readFileSync(join(root, file), 'utf8').split(words)
  if (before.length < 2) throw new Error(`${file} does not have the words ${words}.`)
  return (before[0] ?? '').split('\n').length
}

/** One change in a file, and what the check says where these words stand. */
export const changed = (
  title: string,
  file: string,
  from: string | RegExp,
  to: string,
  at: string,
  says: string,
): Mistake => [title, [change(file, from, to)], [[file, at, says]]]

/** Options, cards, pairs or sentences with these ids, as lines of YAML. */
export const parts = (...ids: string[]) => new RegExp(`^ {6}- id: (${ids.join('|')})\\n( {8}.*\\n)+`, 'gm')
