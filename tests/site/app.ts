import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Icon = { src: string; sizes: string; purpose: string }

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): string {
  if (png.toString('latin1', 1, 4) !== 'PNG') return 'no PNG'
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}

/**
 * What keeps a browser from putting the course on a home screen: the manifest of a language has to name it, lie within
 * its own scope, and have pictures of the sizes that it says, one of them to be cut.
 */
export function appProblems(dir: string, base: string, locale: string): string[] {
  const file = join(dir, locale, 'app.webmanifest')
  const { name, lang, display, start_url, scope, icons } = JSON.parse(readFileSync(file, 'utf8'))
  const problems: string[] = []
  if (!name) problems.push('it has no name')
  if (!lang) problems.push('it has no language')
  if (display !== 'standalone') problems.push(`display is ${display}`)
  if (scope !== base) problems.push(`its scope is ${scope}`)
  if (start_url !== `${base}${locale}/`) problems.push(`it starts at ${start_url}`)
  for (const { src, sizes } of icons as Icon[]) {
    const found = src.startsWith(base) ? sizeOf(readFileSync(join(dir, src.slice(base.length)))) : 'outside the site'
    if (found !== sizes) problems.push(`${src} is ${found}, and it says ${sizes}`)
  }
  for (const wanted of ['192x192 any', '512x512 any', '512x512 maskable'])
    if (!(icons as Icon[]).some(({ sizes, purpose }) => `${sizes} ${purpose}` === wanted))
      problems.push(`it has no icon ${wanted}`)
  return problems
}
