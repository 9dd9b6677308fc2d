/** What people have judged to be right in a text is right in its variations too: content/judged.yaml for all of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'

/** @typedef {{ file: string, words: string, why: string }} Judgement */

/**
 * A file that was made up, from `content/`: the lesson that it varies, or the questions of its review.
 * @typedef {{ file: string, of: string } | { file: string, questions: { id: string }[] }} MadeUp
 */

/**
 * Writes the judgements about variations to those that are there.
 * @param {string} path
 * @param {MadeUp[]} madeUp
 */
export function judgeVariations(path, madeUp) {
  /** @type {Record<string, Judgement[]>} */
  const judged = parse(readFileSync(path, 'utf8'))
  const all = Object.entries(judged).map(([check, list]) => [
    check,
    list.flatMap((one) => [one, ...madeUp.filter((file) => concerns(one, file)).map(({ file }) => ({ ...one, file }))]),
  ])
  writeFileSync(path, stringify(Object.fromEntries(all), { lineWidth: 0 }))
}

/** @param {Judgement} judgement @param {MadeUp} made */
function concerns({ file, words }, made) {
  const [, lesson, quiz] = /(?:modules\/[^/]+\/\d\d-([^/]+)\.mdx|quizzes\/([^/]+)\.yaml)$/.exec(file) ?? []
  if ('of' in made) return made.of === lesson
  const bare = words.replace(/[“”]/g, '').toLowerCase()
  return made.questions.some(
    (question) => question.id.startsWith(`${quiz}-`) && JSON.stringify(question).toLowerCase().includes(bare),
  )
}
