/** Builds the site a second time as if it lived elsewhere: below a path, in two languages. Tests look at both. */
import { fileURLToPath } from 'node:url'
import { isCommand, refuse } from './command.mjs'

/** Where that second site is, the path it is to be served under, and its languages. */
export const elsewhere = { dir: 'dist-elsewhere', base: '/x/y/', locales: ['en', 'qaa'] }

/** Runs Astro's build with these settings; quiet, because every text that has no translation would be a warning. */
async function buildElsewhere() {
  process.env.SITE_OUT = `./${elsewhere.dir}`
  process.env.SITE_BASE = elsewhere.base
  process.env.SITE_LOCALES = elsewhere.locales.join(',')
  // Imported here: the tests need only the settings, and Astro reads the environment when it starts.
  const { build } = await import('astro')
  await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'error' })
  console.log(`Built ${elsewhere.dir} for ${elsewhere.base} in ${elsewhere.locales.join(' and ')}.`)
}

if (isCommand(import.meta)) await buildElsewhere().catch(refuse)
