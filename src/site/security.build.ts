import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { address } from './urls.ts'

/** What a page may load: this site's own files, and nothing typed in a page goes anywhere. */
export const contentPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
] as const

/** The hash of a script or style that stands in a page, so that the policy lets it through. */
export function inlineHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** Parts of the site that a learning platform may show in a frame. */
const framed = ['course', 'chairs']

/** The one part whose pages may do more than all others: in a package they speak with a learning platform. */
const apart = 'lms'

/**
 * Writes `_headers` (the format of Netlify and Cloudflare Pages) after a build: the policy of the
 * pages' meta elements as a header, with what only a header can say (`frame-ancestors`). The
 * patterns are disjoint, because hosts join the headers of all that match, and two policies together
 * allow less than each alone.
 */
export function headersFile(): AstroIntegration {
  let base = '/'
  return {
    name: 'take-a-chair/headers-file',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base
      },
      'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir)
        for (const file of htmlFilesIn(folder)) {
          const path = join(folder, file)
          writeFileSync(path, tightened(readFileSync(path, 'utf8')))
        }
        writeFileSync(join(folder, '_headers'), headersOf(folder, base))
      },
    },
  }
}

function headersOf(folder: string, base: string): string {
  const htmlFiles = htmlFilesIn(folder)
  const policyFor = (files: readonly string[]) =>
    joined(files.map((file) => policyOf(readFileSync(join(folder, file), 'utf8'))))
  const isApart = (file: string) => file.replaceAll('\\', '/').split('/')[1] === apart
  const policyOfAll = policyFor(htmlFiles.filter((file) => !isApart(file)))
  const policyApart = policyFor(htmlFiles.filter(isApart))
  const common = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer']
  const block = (pattern: string, ancestors: string, policy = policyOfAll) =>
    [pattern, `Content-Security-Policy: ${policy}; frame-ancestors ${ancestors}`, ...common].join('\n  ')
  const root = address(base)
  const files = (pattern: string, cache: string) =>
    [`${root}${pattern}`, `Cache-Control: ${cache}`, ...common].join('\n  ')
  const locales = folders(folder).filter((name) => htmlFiles.includes(join(name, 'index.html')))
  const blocks = [block(root, "'self'"), block(`${root}404.html`, "'self'")]
  // What has a hash in its name never changes; the rest of the search has to fit the index of its build.
  for (const hashed of ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'])
    blocks.push(files(hashed, 'public, max-age=31536000, immutable'))
  for (const named of ['pagefind/pagefind*', 'pagefind/wasm*']) blocks.push(files(named, 'no-cache'))
  // A browser asks for the worker to learn of a new edition, a crawler for what there is.
  for (const asked of ['sw.js', 'robots.txt', 'sitemap.xml']) blocks.push(files(asked, 'no-cache'))
  // Other sites keep a copy; a picture has no hash in its name.
  blocks.push(files('og/*', 'public, max-age=86400'))
  for (const locale of locales) {
    blocks.push(block(address(base, locale), "'self'"))
    for (const part of folders(join(folder, locale)))
      blocks.push(
        block(
          `${address(base, locale, part)}*`,
          framed.includes(part) ? '*' : "'self'",
          part === apart ? policyApart : policyOfAll,
        ),
      )
  }
  return `${blocks.join('\n\n')}\n`
}

/**
 * A page with one inline style instead of several, whose policy names the hashes of its own inline scripts and styles
 * and no others. Astro gives every page the hashes of all its bundled scripts, which `'self'` allows anyway, and each
 * font a style with a hash of its own: half a kilobyte that does not compress. Islands lose a name that nothing reads and
 * that would tell in which folder the site was built.
 */
export function tightened(html: string): string {
  const { page, replaced } = withOneStyle(html)
  const used = new Set<string>(inlineCode(page).map((text) => inlineHash(text)))
  return page
    .replace(/(<astro-island) uid="[^"]*"/g, '$1')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
      meta.replace(/ (?:'|&#39;)(sha256-[^'&]+)(?:'|&#39;)/g, (kept, hash: string) => {
        const mine = replaced.get(hash) ?? hash
        return used.delete(mine) ? kept.replace(hash, mine) : ''
      }),
    )
}

/** Scripts and styles that a browser runs from the page itself. What has another type is data, and needs no hash. */
function inlineCode(html: string): string[] {
  const inline = html.matchAll(/<(script|style)((?![^>]*\ssrc=)[^>]*)>([\s\S]*?)<\/\1>/g)
  return [...inline].flatMap(([, , attributes = '', text = '']) => (isData.test(attributes) ? [] : [text]))
}

const isData = /\stype="application\/(?:ld\+)?json"/

/** Joins the inline styles in the first one’s place; `replaced` says what has become of their hashes. */
function withOneStyle(html: string): { page: string; replaced: ReadonlyMap<string, string> } {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)
  // A statement such as @layer ends with the element that it stands in, or with a semicolon.
  const all = styles.map((text, index) => (index === styles.length - 1 || /[};]\s*$/.test(text) ? text : `${text};`))
  let first = true
  const page = html.replace(/<style>[\s\S]*?<\/style>/g, () => {
    const style = first ? `<style>${all.join('')}</style>` : ''
    first = false
    return style
  })
  return { page, replaced: new Map(styles.map((text) => [inlineHash(text), inlineHash(all.join(''))])) }
}

function htmlFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
    .sort()
}

/** The policy in a page's meta element. */
function policyOf(html: string): string {
  return (/http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '').replaceAll('&#39;', "'")
}

/** One policy that allows what each of several does: directive by directive, all their sources. */
function joined(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>()
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/)
    if (!name) continue
    const all = directives.get(name) ?? new Set()
    for (const source of sources) all.add(source)
    directives.set(name, all)
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}
