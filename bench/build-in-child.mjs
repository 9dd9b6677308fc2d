/** Builds the project in the folder it is started in, and says on its last line what that took. Run by build.mjs. */
import { readFileSync } from 'node:fs'
import { build } from 'astro'

await build({
  root: process.cwd(),
  logLevel: 'error',
  // Not in node_modules, which is a link: what an earlier build has kept there would make this one cheap.
  cacheDir: './.cache',
  outDir: './out',
})

/** Programs that have been started and have ended, such as that of the search, count too: where /proc tells. */
function secondsOfChildren() {
  try {
    const [, fields = ''] = /\) (.*)/.exec(readFileSync('/proc/self/stat', 'utf8')) ?? []
    const [user = 0, system = 0] = fields.split(' ').slice(13, 15).map(Number)
    return (user + system) / 100
  } catch {
    return 0
  }
}

// A child that has just ended is not yet counted.
setTimeout(() => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren()
  process.stdout.write(`\n${JSON.stringify({ cpu, memory: maxRSS * 1024 })}\n`, () => process.exit())
}, 200)
