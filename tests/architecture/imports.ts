import { posix } from 'node:path'

/** The files to check: path from the top of the repository → text. */
export type Files = ReadonlyMap<string, string>

/** One import as written, and where it leads: a path from the top, or undefined for a package. */
export type Import = {
  readonly specifier: string
  readonly target: string | undefined
  /** `import type`: gone before anything runs. */
  readonly type: boolean
  /** It stands in the script element of an .astro file. */
  readonly script: boolean
}

const statement = /^[ \t]*(?:import|export)[ \t]+(type\b\s*)?(?:[\w\s{},*$]+?\sfrom\s*)?['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*()['"]([^'"]+)['"]\s*\)/g
const styles = /^[ \t]*@import\s+()(?:url\()?['"]([^'"]+)['"]/gm

/** Every import of a file, in the order in which it stands. */
export function importsOf(path: string, text: string): Import[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const find = (code: string, patterns: readonly RegExp[], script = false) =>
    patterns
      .flatMap((pattern) => [...code.matchAll(pattern)])
      .map(([, type, specifier = '']): Import => {
        return { specifier, target: targetOf(path, specifier), type: Boolean(type), script }
      })
  if (path.endsWith('.css')) return find(plain, [styles])
  if (!path.endsWith('.astro')) return find(plain, [statement, dynamic])
  const scripts = [...plain.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  const rest = plain.replace(/<script\b[\s\S]*?<\/script>/g, '')
  return [...find(rest, [statement, dynamic]), ...scripts.flatMap((code) => find(code, [statement, dynamic], true))]
}

function targetOf(path: string, specifier: string): string | undefined {
  const file = specifier.replace(/\?\w+$/, '')
  if (file.startsWith('#')) return `src/${file.slice(1)}`
  return file.startsWith('.') ? posix.join(posix.dirname(path), file) : undefined
}
