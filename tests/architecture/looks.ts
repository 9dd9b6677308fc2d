import type { Files } from './imports.ts'

/** Style sheets that need no layer around everything: they lay the ground that the layers stand on. */
const grounds = /^src\/(design\/(tokens|base)|layouts\/site)\.css$/

const fourSided = /^\S+ (\S+) \S+ (?!\1$)\S+$/

const physical: readonly { property: RegExp; value?: RegExp; instead: string }[] = [
  { property: /^(min-|max-)?(width|height)$/, instead: 'inline-size or block-size' },
  { property: /(^|-)(left|right|top|bottom)(-|$)/, instead: 'block or inline, start or end' },
  { property: /^(text-align|float|clear)$/, value: /\b(left|right)\b/, instead: 'start or end' },
  // Four values that differ between right and left.
  { property: /^margin$/, value: fourSided, instead: 'margin-block and margin-inline' },
  { property: /^padding$/, value: fourSided, instead: 'padding-block and padding-inline' },
]

/** Styles that break the look in another direction of writing, under the policy or in the order of layers. */
export function styleProblems(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.startsWith('src/')) return []
    if (/\.(astro|tsx)$/.test(path))
      return [
        ...attributeProblems(path, text),
        ...[...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css = '']) => sheetProblems(path, css)),
      ]
    return path.endsWith('.css') ? sheetProblems(path, text) : []
  })
}

function attributeProblems(path: string, text: string): string[] {
  const found = [...text.matchAll(/\s(style=|define:vars)/g)].map(([, attribute = '']) => attribute)
  return found.map((attribute) => `${path} has ${attribute}: the content policy refuses it, so use a class`)
}

function sheetProblems(path: string, text: string): string[] {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const declarations = [...css.matchAll(/(?<=[{;}]\s*)(?!--)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
  const sided = declarations.flatMap(([, property = '', value = '']) => {
    const rule = physical.find((one) => one.property.test(property) && (one.value?.test(value.trim()) ?? true))
    return rule ? [`${path} says ${property}: ${value.trim()}; in logical terms this is ${rule.instead}`] : []
  })
  const bare = grounds.test(path) ? [] : preludes(css).filter((prelude) => !/^@(layer|import)\b/.test(prelude))
  return [...sided, ...bare.map((prelude) => `${path} has ${prelude} outside @layer`)]
}

/** What stands at the top of a style sheet: the beginning of each block, and each statement. */
function preludes(css: string): string[] {
  const found: string[] = []
  let [depth, start] = [0, 0]
  for (const [at, sign] of [...css].entries()) {
    if (depth === 0 && (sign === '{' || sign === ';')) found.push(css.slice(start, at).trim())
    if (sign === '{') depth++
    if (sign === '}') depth--
    if (depth === 0 && (sign === '}' || sign === ';')) start = at + 1
  }
  return found.filter((prelude) => prelude !== '')
}
