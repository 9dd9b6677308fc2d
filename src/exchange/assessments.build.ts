import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileNameOf } from './names.ts'
import type { Assessment } from './qti12.ts'

type Edition = { readonly modules: readonly string[]; readonly lang: string; readonly edition: number }

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/**
 * The tests that a build has written, for a cartridge, in the order of the modules; a module without one is passed
 * over. Whoever makes packages reads the finished site and knows nothing of Astro, so it cannot make them anew.
 * @param folder the built site
 */
export function writtenAssessments(folder: string, { modules, lang, edition }: Edition): Assessment[] {
  return modules.flatMap((id) => {
    const file = join(folder, 'exports', fileNameOf({ id, lang, edition }, 'qti12'))
    if (!existsSync(file)) return []
    const xml = readFileSync(file, 'utf8')
    const [, title = ''] = /<assessment [^>]*title="([^"]*)"/.exec(xml) ?? []
    return [{ id, title: title.replace(/&\w+;/g, (sign) => signs[sign] ?? sign), xml }]
  })
}
