import { createHash } from 'node:crypto'

const meta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i

/**
 * Lets a page's policy follow what has changed in it: the hashes of its inline styles, which name files by new
 * addresses, and sources that a package needs.
 * @param extra sources to add, by directive
 */
export function withPolicy(html: string, extra: Readonly<Record<string, readonly string[]>> = {}): string {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hashOf(text))
  return html.replace(meta, (_, start: string, policy: string, end: string) => {
    const directives = directivesOf(policy.replaceAll('&#39;', "'"))
    const style = (directives.get('style-src') ?? []).filter((source) => !source.startsWith("'sha"))
    if (directives.has('style-src')) directives.set('style-src', [...style, ...new Set(styles)])
    for (const [name, sources] of Object.entries(extra))
      directives.set(
        name,
        [...new Set([...(directives.get(name) ?? []), ...sources])].filter((one) => one !== "'none'"),
      )
    return start + [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join(';') + end
  })
}

/** Of a directive that comes twice, the first counts. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>()
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/)
    if (name !== '' && !directives.has(name)) directives.set(name, sources)
  }
  return directives
}

const hashes = new Map<string, string>()

function hashOf(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  hashes.set(text, known)
  return known
}
