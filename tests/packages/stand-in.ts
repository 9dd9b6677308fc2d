import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const shell = 'en/lms/index.html'

/** A page that holds no connection and only shows that it could: what a package puts into it is there to be read. */
function standIn(page: string, title: string, other: string): string {
  const main = `<main id="text"><h1>${title}</h1><script type="application/json" id="package">null</script><p><a href="${other}">${other}</a></p></main>`
  return page.replace(/<main[\s\S]*<\/main>/, main)
}

let copied: string | undefined

/** The built site; a copy with stand-ins where it has no page yet that speaks with platforms. */
export function siteWithShell(dir = 'dist'): string {
  if (existsSync(join(dir, shell))) return dir
  if (copied) return copied
  const copy = mkdtempSync(join(tmpdir(), 'course '))
  cpSync(dir, copy, { recursive: true, filter: (path) => !path.startsWith(join(dir, 'packages')) })
  const page = readFileSync(join(dir, 'en/privacy/index.html'), 'utf8')
  mkdirSync(join(copy, 'en/lms/test'), { recursive: true })
  writeFileSync(join(copy, shell), standIn(page, 'Shell', '/en/lms/test/'))
  writeFileSync(join(copy, 'en/lms/test/index.html'), standIn(page, 'Self-test', '/en/lms/'))
  copied = copy
  return copy
}
