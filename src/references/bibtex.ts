import { meant, type Problem } from '#source/problem.ts'

const kinds = [
  ...['article', 'book', 'inbook', 'incollection', 'inproceedings', 'manual', 'mastersthesis', 'misc', 'online'],
  ...['phdthesis', 'proceedings', 'report', 'techreport', 'thesis', 'unpublished'],
]

/**
 * The keys and web addresses of a BibTeX text, and what is wrong with it as an author sees it. A BibTeX parser forgives
 * much of this and drops what it does not understand, so that a source would lose its address in silence.
 */
export function readBibtex(
  file: string,
  text: string,
): {
  keys: Set<string>
  addresses: string[]
  problems: Problem[]
} {
  const keys = new Set<string>()
  const problems: Problem[] = []
  let open: { key: string; line: number } | undefined
  let depth = 0
  let astray = false

  const close = () => {
    if (open && depth > 0)
      problems.push({ file, line: open.line, message: `the entry "${open.key}" is not closed: a } is missing in it.` })
    depth = 0
  }
  for (const [index, words] of text.split('\n').entries()) {
    const line = index + 1
    const [, kind, key] = /^@(\w+)\s*\{\s*([^,\s]+)/.exec(words) ?? []
    if (kind && key) {
      close()
      astray = false
      open = { key, line }
      if (keys.has(key))
        problems.push({ file, line, message: `the key "${key}" stands twice. Give one of them another key.` })
      if (!kinds.includes(kind.toLowerCase())) problems.push({ file, line, message: unknownKind(kind) })
      keys.add(key)
    } else if (depth === 0 && !astray && !/^\s*(%|$)/.test(words)) {
      astray = true
      problems.push({
        file,
        line,
        message: 'this line is outside every entry. The one above it may have a } too many.',
      })
    }
    if (!astray) depth += words.split('{').length - words.split('}').length
  }
  close()
  return { keys, addresses: addressesIn(text), problems }
}

function unknownKind(kind: string): string {
  const guess = meant(kind.toLowerCase(), kinds)
  return `there is no kind of source called @${kind}. ${guess ? `Did you mean @${guess}?` : 'Most are @article, @book or @misc.'}`
}

/** Where the entries can be read: a DOI by its resolver, else what `url` names. */
function addressesIn(text: string): string[] {
  const fields = [...text.matchAll(/^\s*(doi|url)\s*=\s*\{(.*)\}/gm)]
  return fields.map(([, field, value = '']) => (field === 'doi' ? `https://doi.org/${value}` : value))
}
