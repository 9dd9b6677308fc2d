/**
 * `npm run package`: writes the packages for learning platforms into `dist/packages/`, from the site that has been
 * built. It reads the content/ of the folder in which it is started.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writtenAssessments } from '../src/exchange/assessments.build.ts'
import { courseOf } from '../src/package/course.build.ts'
import { packagesOf } from '../src/package/packages.build.ts'
import { readSite } from '../src/package/site.build.ts'
import { zipped } from '../src/package/zip.ts'
import { isCommand, refuse } from './command.mjs'

/**
 * Questions for the cartridge of a course, as the build has written them.
 * @type {(dir: string) => import('../src/package/packages.build.ts').Assessments}
 */
const assessmentsIn =
  (dir) =>
  ({ modules, lang, edition }) =>
    writtenAssessments(dir, { modules: modules.map(({ id }) => id), lang, edition })

/**
 * All packages of a built site, one after the other: its name, and its bytes.
 * @param {string} dir the built site
 * @param {string} root the folder that holds content/
 */
export function* packagesIn(dir, root) {
  const site = readSite(dir)
  for (const language of site.languages)
    for (const { name, files } of packagesOf(site, courseOf(site, root, language), assessmentsIn(dir)))
      yield { name, bytes: zipped(files), files }
}

/**
 * What whoever makes packages must know about the address they lead to.
 * @param {string} origin
 */
export function warningOf(origin) {
  return origin.endsWith('.example')
    ? `Links to the published course, and all of a thin package, lead to ${origin}, which is nobody’s: build with SITE_ORIGIN before you hand them out.`
    : undefined
}

function write() {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: process.env.SITE_OUT ?? 'dist' } } })
  const to = join(values.dir, 'packages')
  const { origin } = readSite(values.dir)
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  let count = 0
  for (const { name, bytes, files } of packagesIn(values.dir, process.cwd())) {
    writeFileSync(join(to, name), bytes)
    count++
    console.log(`${name}: ${files.size} files, ${(bytes.length / 1e6).toFixed(1)} MB`)
  }
  console.log(`${count} packages are in ${to}/.`)
  const warning = warningOf(origin)
  if (warning) console.warn(warning)
}

if (isCommand(import.meta)) {
  try {
    write()
  } catch (error) {
    refuse(error)
  }
}
