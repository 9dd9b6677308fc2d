/**
 * `npm run editions`: puts the earlier editions of EDITIONS_DIR below dist/editions/, for whoever builds a site anew
 * without a release. `npm run release` does the same.
 */
import { resolve } from 'node:path'
import { readLibrary } from '../src/authoring/library.build.ts'
import { earlierEditions, putEditions } from '../src/release/editions.build.ts'
import { isCommand, refuse } from './command.mjs'

function write() {
  const folder = process.env.EDITIONS_DIR
  if (!folder) refuse('Set EDITIONS_DIR to the folder with take-a-chair-<n>.zip of earlier editions.')
  const current = readLibrary(process.cwd(), 'en').course?.data.edition
  if (current === undefined) refuse('content/en/course.yaml cannot be read: run "npm run build", which says why.')
  const dir = process.env.SITE_OUT ?? 'dist'
  const editions = earlierEditions(folder, current, { made: true, site: dir })
  putEditions(resolve(dir), editions)
  for (const { release } of editions)
    console.log(`Edition ${release.edition} is in ${dir}/editions/${release.edition}/.`)
  if (editions.length === 0) console.log(`There is no edition before ${current} in ${folder}.`)
}

if (isCommand(import.meta)) {
  try {
    write()
  } catch (error) {
    refuse(error)
  }
}
