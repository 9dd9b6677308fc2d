/** A stretch of an excerpt: text, and whether it is one of the words that were looked for. */
export type Part = { readonly text: string; readonly marked: boolean }

/**
 * Pagefind’s excerpt as plain text with marks. Pagefind writes it as HTML: `<mark>` around what was
 * found, `<` and `>` of the text escaped. Nothing else in it is taken for markup.
 */
export function partsOf(excerpt: string): Part[] {
  const pieces = excerpt.split(/<mark>(.*?)<\/mark>/s)
  return pieces
    .map((piece, index) => ({ text: piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** An excerpt without the heading that it begins with, because the heading stands above it. */
export function withoutHeading(parts: readonly Part[], heading: string): Part[] {
  const text = parts.map((part) => part.text).join('')
  const beginning = [`${heading}. `, `${heading} `].find((one) => text.startsWith(one)) ?? ''
  let left = beginning.length
  return parts.flatMap((part) => {
    const rest = part.text.slice(left)
    left = Math.max(0, left - part.text.length)
    return rest === '' ? [] : [{ ...part, text: rest }]
  })
}

/** An excerpt that shows where it was cut: an ellipsis before what begins, or after what ends, within a sentence. */
export function withEllipses(parts: readonly Part[]): Part[] {
  const dots: Part = { text: '…', marked: false }
  const text = parts.map((part) => part.text).join('')
  if (/[.?!…”’)]\s*$/.test(text) || text === '') return [...before(text), ...parts]
  const cut = parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, text: part.text.replace(/[\s,;:–—]+$/, '') } : part,
  )
  return [...before(text), ...cut, dots]

  function before(beginning: string): Part[] {
    return /^\p{Ll}/u.test(beginning) ? [dots] : []
  }
}
