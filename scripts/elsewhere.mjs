/**
 * Builds the site a second time as if it lived elsewhere: below a path, in two languages, with parts that are only
 * planned. Tests look at both.
 */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isCommand, refuse } from './command.mjs'
import { projectWithPlanned } from './planned.mjs'

/** Where that second site is, the path it is to be served under, and its languages. */
export const elsewhere = { dir: 'dist-elsewhere', base: '/x/y/', locales: ['en', 'qaa'] }

/** Runs Astro's build with these settings; quiet, because every text that has no translation would be a warning. */
async function buildElsewhere() {
  const root = projectWithPlanned()
  const here = process.cwd()
  try {
    process.chdir(root)
    process.env.SITE_OUT = `./${elsewhere.dir}`
    process.env.SITE_BASE = elsewhere.base
    process.env.SITE_LOCALES = elsewhere.locales.join(',')
    // Imported here: the tests need only the settings, and Astro reads the environment when it starts.
    const { build } = await import('astro')
    await build({ root, logLevel: 'error' })
    const to = fileURLToPath(new URL(`../${elsewhere.dir}`, import.meta.url))
    rmSync(to, { recursive: true, force: true })
    cpSync(join(root, elsewhere.dir), to, { recursive: true })
  } finally {
    process.chdir(here)
    rmSync(root, { recursive: true })
  }
  console.log(`Built ${elsewhere.dir} for ${elsewhere.base} in ${elsewhere.locales.join(' and ')}.`)
}

if (isCommand(import.meta)) await buildElsewhere().catch(refuse)
