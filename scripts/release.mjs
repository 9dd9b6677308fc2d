/**
 * `npm run release`: makes the next edition. Everything is done in a copy of the project, so that a failure leaves all
 * as it was; only when all is well are the site, the zip and the files with the number of the edition put in place.
 * `--check` stops before that. docs/release.md says how it is used.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readLibrary } from '../src/authoring/library.build.ts'
import { publishedFile } from '../src/authoring/library.ts'
import { idsIn } from '../src/authoring/published.build.ts'
import { addressesOf, homeOf, languagesOf } from '../src/release/addresses.ts'
import { earlierEditions, putEditions, releaseFile, zipName } from '../src/release/editions.build.ts'
import { notesFor } from '../src/release/notes.ts'
import { goneAddresses, nextEdition, publishedText } from '../src/release/published.ts'
import { filesIn, hashOfFiles, writeZip } from '../src/release/zip.build.ts'
// The one check of links, which the tests of a built site use: a release is made in a clone, which has them.
import { readSite } from '../tests/site/built.ts'
import { linkProblems } from '../tests/site/links.ts'
import { isCommand, refuse } from './command.mjs'
import {
  coursesIn,
  dateProblem,
  flagProblem,
  releaseProblems,
  releasesFolder,
  wantedLanguages,
} from './release-checks.mjs'

/** What npm makes of the copy, in this order. Books are made where there is a script for them. */
const steps = [
  { name: 'Building the site', command: ['run', 'build'] },
  { name: 'Making the packages for learning platforms', command: ['run', 'package'] },
  { name: 'Making the books', command: ['run', '--if-present', 'books'] },
]

/** What belongs to a machine and not to the project. */
const notCopied = /^(node_modules|\.git|\.astro|dist.*|releases|scenario-maps|test-results|playwright-report|coverage)$/

/**
 * @typedef {object} Made
 * @property {number} edition
 * @property {number} bytes
 * @property {string} sha256
 * @property {string[]} changed files of the project that the release has written
 *
 * @typedef {object} Tools
 * @property {(command: string[], cwd: string, env: NodeJS.ProcessEnv) => void} [npm] throws if it fails
 * @property {(sentence: string) => void} [say]
 */

/**
 * Makes a release of the project in a folder; throws one sentence, or several, if it cannot be.
 * @param {{ root: string, date: string, check?: boolean, env?: NodeJS.ProcessEnv }} wanted
 * @param {Tools} [tools]
 * @returns {Made}
 */
export function makeRelease(
  { root, date, check = false, env = process.env },
  { npm = runNpm, say = console.log } = {},
) {
  const library = readLibrary(root, 'en')
  const edition = nextEdition(library.course?.data.edition ?? 1, library.published?.data)
  say(`This is to be edition ${edition}, of ${date}. Looking whether all is in order.`)
  const folder = env.EDITIONS_DIR && resolve(root, env.EDITIONS_DIR)
  const earlier = folder ? earlierEditions(folder, edition, { made: false, site: join(resolve(root), 'dist') }) : []
  const numbers = earlier.map(({ release }) => release.edition)
  const problems = releaseProblems({ root, env, edition, date, library, earlier: numbers })
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\nNothing was changed.`)

  const copy = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    const changed = copied(root, copy, edition, date, wantedLanguages(env))
    for (const { name, command } of steps) {
      say(`${name}.`)
      npm(command, copy, { ...env, SITE_OUT: './dist', SITE_PACKAGES: '1', SITE_BOOKS: '1' })
    }
    say('Comparing with what has been published, and following all links.')
    const dir = join(copy, 'dist')
    const { pages, home, languages } = pagesOf(dir)
    const addresses = addressesOf(pages, home)
    const published = library.published?.data
    stopIf(
      published ? goneAddresses(published, addresses, wantedLanguages(env)) : [],
      (address) => `${home}${address} was published and is gone. Bring it back under this address (docs/release.md).`,
    )
    const editions = [...(published?.editions ?? []), ...numbers]
    const text = publishedText({ edition, editions, ids: idsIn(readLibrary(copy, 'en')), addresses })
    writeFileSync(join(copy, publishedFile), text)

    const { origin, pathname: base } = new URL(home)
    const files = filesIn(dir).map((name) => /** @type {const} */ ([name, readFileSync(join(dir, name))]))
    const about = { edition, date, origin, base, languages, files: hashOfFiles(files) }
    writeFileSync(join(dir, releaseFile), `${JSON.stringify(about, null, 1)}\n`)
    const zip = writeZip(dir, filesIn(dir), join(copy, zipName(edition)))
    putEditions(dir, earlier)
    stopIf(linkProblems(readSite(dir, base)), (problem) => problem)

    for (const { release } of earlier)
      if (release.origin !== origin)
        say(
          `Edition ${release.edition} stood at ${release.origin}, and this one is to stand at ${origin}: is that meant?`,
        )
    for (const number of numbers) say(`Edition ${number} is kept at ${home}editions/${number}/.`)
    if (!check) putInPlace(copy, root, edition, [...changed, publishedFile])
    return { edition, ...zip, changed: [...changed, publishedFile] }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/**
 * Copies the project and names the new edition in the copy; returns the files that say it.
 * @param {string} root
 * @param {string} to
 * @param {number} edition
 * @param {string} date
 * @param {readonly string[]} languages
 */
function copied(root, to, edition, date, languages) {
  cpSync(root, to, {
    recursive: true,
    filter: (path) => !notCopied.test(path.slice(root.length + 1)),
  })
  symlinkSync(resolve(root, 'node_modules'), join(to, 'node_modules'), 'junction')
  const notes = notesFor(edition, date, coursesIn(root, languages))
  for (const [file, change] of notes) writeFileSync(join(to, file), change(readFileSync(join(to, file), 'utf8')))
  return [...notes.keys()]
}

/** The pages of a built site, where it is published, and in which languages. @param {string} dir */
function pagesOf(dir) {
  const names = filesIn(dir).filter((name) => name.endsWith('.html'))
  const pages = new Map(names.map((name) => [name, readFileSync(join(dir, name), 'utf8')]))
  const home = homeOf(pages)
  if (home === undefined) throw new Error('The built site does not say where it is published.')
  return { pages, home, languages: languagesOf(pages) }
}

/**
 * @param {readonly string[]} problems
 * @param {(problem: string) => string} said
 */
function stopIf(problems, said) {
  if (problems.length === 0) return
  const more = problems.length > 20 ? [`… and ${problems.length - 20} more.`] : []
  throw new Error([...problems.slice(0, 20).map(said), ...more, 'Nothing was changed.'].join('\n'))
}

/**
 * Puts what was made in the copy in its place. Whatever may fail, on a full disk for instance, is done beside what is
 * there; after that, things only change their names, and what says which edition has been published comes last.
 * @param {string} copy
 * @param {string} root
 * @param {number} edition
 * @param {readonly string[]} changed files of the project
 * @throws if there is no room, and leaves everything as it was
 */
export function putInPlace(copy, root, edition, changed) {
  const zip = join(releasesFolder, zipName(edition))
  mkdirSync(join(root, releasesFolder), { recursive: true })
  const places = [['dist', 'dist'], [zipName(edition), zip], ...changed.map((file) => [file, file])].map(
    ([made = '', place = '']) => ({
      made: join(copy, made),
      place: join(root, place),
      beside: join(root, `${place}.new`),
    }),
  )
  try {
    for (const { made, beside } of places) cpSync(made, beside, { recursive: true })
  } catch (error) {
    for (const { beside } of places) rmSync(beside, { recursive: true, force: true })
    throw new Error(`${error instanceof Error ? error.message : error}\nNothing was changed.`)
  }
  for (const { place, beside } of places) {
    rmSync(place, { recursive: true, force: true })
    renameSync(beside, place)
  }
}

/** @type {Required<Tools>['npm']} */
function runNpm(command, cwd, env) {
  const { status, stdout, stderr } = spawnSync('npm', command, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    throw new Error(`${stdout ?? ''}${stderr ?? ''}\n"npm ${command.join(' ')}" failed. Nothing was changed.`)
}

function start() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, date: { type: 'string' } } })
  const date = values.date ?? new Date().toISOString().slice(0, 10)
  const problem = flagProblem(process.env) ?? dateProblem(date)
  if (problem) throw new Error(problem)
  const { edition, bytes, sha256, changed } = makeRelease({ root: process.cwd(), date, check: values.check })
  const size = `${(bytes / 1e6).toFixed(1)} MB, sha256 ${sha256}`
  if (values.check) return console.log(`Edition ${edition} can be released (${size}). Nothing was changed.`)
  console.log(`Edition ${edition} is in dist/ and in ${join(releasesFolder, zipName(edition))} (${size}).

Look at it with "node scripts/serve.mjs". If all is well, keep it:

  git add ${changed.join(' ')}
  git commit -m "Release edition ${edition}"
  git tag edition-${edition}

Then publish dist/ (docs/hosting.md), and put the zip where it is not lost. If all is not well: "git add -A" and
"git reset --hard", and delete the zip.`)
}

if (isCommand(import.meta)) {
  try {
    start()
  } catch (error) {
    refuse(error)
  }
}
