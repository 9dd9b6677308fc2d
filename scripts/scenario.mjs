/**
 * The whole of a role-play for its author: `npm run scenario -- <id>` prints it from each chair and draws a map of it
 * into scenario-maps/; without an id all role-plays are listed in short. Reads the content/ of the folder in which it
 * is started.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { instance } from '@viz-js/viz'
import { tellStories } from '../src/authoring/stories.build.ts'
import { refuse } from './command.mjs'

const folder = 'scenario-maps'

function command() {
  try {
    return parseArgs({ allowPositionals: true }).positionals
  } catch (error) {
    return refuse(error)
  }
}

const root = process.cwd()
const { text, maps, stops } = tellStories(root, command())
const viz = maps.length > 0 ? await instance() : undefined
for (const { name, dot } of maps) {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, name), viz?.renderString(dot, { format: 'svg' }) ?? '')
}
process.exitCode = stops ? 1 : 0
// Whoever reads the beginning alone, as `head` does, closes the pipe.
process.stdout.on('error', () => process.exit())
process.stdout.write([text, ...maps.map(({ name }) => `The map is in ${folder}/${name}.\n`)].join(''))
