/** What has to be in order before a release begins, each as one sentence that says what to do. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, report } from '../src/authoring/check.build.ts'
import { publishedFile } from '../src/authoring/library.ts'
import { zipName } from '../src/release/editions.build.ts'
import { missingNotes, notesFor, unwritable } from '../src/release/notes.ts'
import { linesFor } from './moving-ids.mjs'

/** Where the zips of releases are put; git ignores it. */
export const releasesFolder = 'releases'

/**
 * @typedef {object} Planned
 * @property {string} root the top of the repository
 * @property {NodeJS.ProcessEnv} env
 * @property {number} edition the edition that is to be released
 * @property {string} date the day of the release
 * @property {import('../src/authoring/library.ts').Library} library
 * @property {readonly number[]} earlier the editions that will stand below /editions/
 */

/**
 * Everything that keeps an edition from being released; nothing if it can be.
 * @param {Planned} planned
 * @returns {string[]}
 */
export function releaseProblems({ root, env, edition, date, library, earlier }) {
  const zip = join(releasesFolder, zipName(edition))
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  const mistakes = checkContent(root)
  const missing = missingNotes(edition, library.changes?.data ?? [], changelog)
  const notes = notesFor(edition, date, coursesIn(root, wantedLanguages(env)))
  return [
    originProblem(env.SITE_ORIGIN),
    treeProblem(root),
    mistakes.length > 0 ? report(mistakes).trimEnd() : undefined,
    ...(missing.length > 0 ? missing : unwritable(notes, (path) => readFileSync(join(root, path), 'utf8'))),
    // It reads the questions as they are, so they have to be in order.
    mistakes.length > 0 ? undefined : movingProblem(root),
    languageProblem(library.published?.data.addresses ?? [], wantedLanguages(env)),
    ...editionProblems(library.published?.data, earlier),
    existsSync(join(root, zip))
      ? `${zip} is there already: that edition was made and not kept. If somebody has it, keep it (git commit); if nobody has, delete it. Another one with this number must not be handed out.`
      : undefined,
  ].filter((one) => one !== undefined)
}

/** The languages of a build. @param {NodeJS.ProcessEnv} env */
export const wantedLanguages = (env) => (env.SITE_LOCALES ?? 'en').split(',')

/** Those of them that have a course of their own. @param {string} root @param {readonly string[]} languages */
export const coursesIn = (root, languages) =>
  languages.filter((language) => existsSync(join(root, `content/${language}/course.yaml`)))

/** Hosts that are for examples, for one machine alone, or in our own docs. */
const nobodys = /(^|\.)(example(\.(com|edu|net|org))?|localhost|invalid|my-university\.edu)$|^127\.|^\[::1?\]$/

/** @param {string | undefined} origin */
export function originProblem(origin) {
  const set = 'Set SITE_ORIGIN to where this copy will stand, such as https://balint.my-university.edu'
  if (!origin) return `${set}: it is written into every page and package.`
  const { protocol, origin: plain } = URL.canParse(origin) ? new URL(origin) : { protocol: '', origin: '' }
  if (!/^https?:$/.test(protocol) || origin.toLowerCase().replace(/\/$/, '') !== plain)
    return `SITE_ORIGIN is "${origin}". ${set}. A path belongs into SITE_BASE.`
  return nobodys.test(new URL(origin).hostname) ? `SITE_ORIGIN is ${origin}, which is nobody’s. ${set}.` : undefined
}

/**
 * A flag that npm has kept for itself: without `--` before it a trial would be a release.
 * @param {NodeJS.ProcessEnv} env
 */
export const flagProblem = (env) =>
  env.npm_config_check !== undefined || env.npm_config_date !== undefined
    ? 'npm keeps flags for itself unless they stand behind "--": write "npm run release -- --check". Nothing was changed.'
    : undefined

/** @param {string} date */
export function dateProblem(date) {
  const day = new Date(`${date}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date)
    ? undefined
    : `--date is "${date}": write a day like 2027-03-31. Nothing was changed.`
}

/** What is not committed would be in the release and in no history. @param {string} root */
export function treeProblem(root) {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })
  // A folder without git, such as one from a zip, has no history to compare with.
  if (status !== 0 || stdout.trim() === '') return undefined
  const [first = ''] = stdout.split('\n')
  if (stdout.includes(publishedFile))
    return `A release was made and is not kept yet: ${publishedFile} is not committed. Run the git commands that it printed, or undo it (docs/release.md).`
  return `There are changes that are not committed, such as ${first.slice(3)}: commit or undo them first ("git status" lists them).`
}

/** @param {string} root */
function movingProblem(root) {
  const list = new Set(readFileSync(join(root, 'src/progress/moving-ids.txt'), 'utf8').split('\n'))
  const lacking = linesFor(join(root, 'content/en')).filter((line) => !list.has(line)).length
  return lacking > 0
    ? `src/progress/moving-ids.txt lacks ${lacking} of the course’s ids: run "node scripts/moving-ids.mjs", and commit it.`
    : undefined
}

/**
 * A language that was published and is not to be built.
 * @param {readonly string[]} addresses
 * @param {readonly string[]} languages
 */
export function languageProblem(addresses, languages) {
  const published = [...new Set(addresses.map((address) => address.split('/')[0] ?? ''))]
  const without = published.filter((one) => !languages.includes(one))
  return without.length > 0
    ? `Pages in ${without.join(', ')} have been published: set SITE_LOCALES to ${[...languages, ...without].join(',')}.`
    : undefined
}

/**
 * Every edition that stands below /editions/, and the one that was published last, is to stand there.
 * @param {{ edition: number, editions: readonly number[] } | undefined} published
 * @param {readonly number[]} earlier
 */
export const editionProblems = (published, earlier) =>
  (published ? [...new Set([...published.editions, published.edition])] : [])
    .filter((one) => !earlier.includes(one))
    .map(
      (one) =>
        `Edition ${one} has been published: put ${zipName(one)} into the folder of EDITIONS_DIR, so that it is kept.`,
    )
