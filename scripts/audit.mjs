/**
 * `npm run audit`: asks npm for known weaknesses of the packages in the lock, and refuses each that nobody has judged.
 * Judgements stand in audit-exceptions.json: the advisory, why it does not matter here, who says so, until when.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isCommand, refuse } from './command.mjs'

/**
 * @typedef {{ advisory: string, package: string, reason: string, judgedBy: string, until: string }} Judgement
 * @typedef {{ id: string, package: string, severity: string, title: string, url: string }} Advisory
 */

/**
 * The advisories in an answer of `npm audit --json`, each once.
 * @param {unknown} report
 * @returns {Advisory[]}
 * @throws Error if it is no such answer
 */
export function advisoriesIn(report) {
  const { vulnerabilities, message, error } =
    /** @type {{ vulnerabilities?: Record<string, { via: unknown[] }>, message?: string, error?: { summary?: string } }} */ (
      report ?? {}
    )
  if (!vulnerabilities) {
    const why = (message ?? error?.summary ?? 'its answer has no list of them').replace(/\.$/, '')
    throw new Error(`npm could not say which weaknesses are known: ${why}. Nothing was judged.`)
  }
  const found = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one === 'object')
    .map((one) => {
      const { name, severity, title, url } = /** @type {Record<string, string>} */ (one)
      return {
        id: url?.split('/').at(-1) ?? '',
        package: name ?? '',
        severity: severity ?? '',
        title: title ?? '',
        url: url ?? '',
      }
    })
  return [...new Map(found.map((one) => [`${one.id} ${one.package}`, one])).values()]
}

/**
 * What stands between these packages and a release, in sentences: what nobody has judged, a judgement that has run out,
 * and one that nothing needs any more.
 * @param {Advisory[]} advisories
 * @param {Judgement[]} judgements
 * @param {string} today as 2026-11-22
 */
export function auditProblems(advisories, judgements, today) {
  const judged = (/** @type {Advisory} */ { id, package: name }) =>
    judgements.find((one) => one.advisory === id && one.package === name)
  const open = advisories.flatMap((one) => {
    const found = judged(one)
    if (!found)
      return [
        `${one.package} (${one.severity}): ${one.title}. Update it, or judge it in scripts/audit-exceptions.json: ${one.url}`,
      ]
    if (found.until < today)
      return [
        `${one.package}: the judgement of ${one.id} by ${found.judgedBy} held until ${found.until}. Judge it again: ${one.url}`,
      ]
    return []
  })
  const unneeded = judgements
    .filter((one) => !advisories.some((advisory) => judged(advisory) === one))
    .map(
      ({ advisory, package: name }) =>
        `${name}: ${advisory} is no longer reported. Take its judgement out of scripts/audit-exceptions.json.`,
    )
  return [...open, ...unneeded]
}

/** How many days ahead a judgement may end: half a year. */
const longest = 184

/**
 * What is wrong with the judgements themselves, in sentences.
 * @param {Judgement[]} judgements
 * @param {string} today as 2026-11-22
 */
export function judgementProblems(judgements, today) {
  const last = new Date(Date.parse(today) + longest * 86_400_000).toISOString().slice(0, 10)
  return judgements.flatMap(({ advisory, package: name, reason, judgedBy, until }, at) => {
    const which = `scripts/audit-exceptions.json, judgement ${at + 1}`
    if (![advisory, name, reason, judgedBy].every((one) => typeof one === 'string' && one.trim() !== ''))
      return [`${which}: it needs an advisory, a package, a reason and who says so.`]
    if (typeof until !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(until) || until > last)
      return [`${which}: “until” is a day half a year away at most, such as ${last}.`]
    return []
  })
}

/** npm ends with 1 where it has found something, and its answer is in its output all the same. */
function askNpm() {
  return new Promise((answer) =>
    execFile('npm', ['audit', '--json'], { maxBuffer: 2 ** 26 }, (_error, said) => answer(said)),
  )
}

async function audit() {
  const said = String(await askNpm())
  const judgements = JSON.parse(readFileSync(new URL('audit-exceptions.json', import.meta.url), 'utf8'))
  const today = new Date().toISOString().slice(0, 10)
  const mistakes = judgementProblems(judgements, today)
  if (mistakes.length > 0) refuse(mistakes.join('\n'))
  const advisories = advisoriesIn(said.trim() === '' ? undefined : JSON.parse(said))
  const problems = auditProblems(advisories, judgements, today)
  if (problems.length > 0) refuse(problems.join('\n'))
  console.log(`${advisories.length} known weaknesses, all of them judged.`)
}

if (isCommand(import.meta)) await audit().catch(refuse)
