/** Letters that no XML may hold, not even as a number. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML, in an element or between quotation marks. White space is made single. */
export const escaped = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"]/g, (sign) => names[sign] ?? '')

/** A file’s path as an address in a manifest: percent-encoded, without a leading `./`. */
export const hrefOf = (path: string): string => escaped(path.split('/').map(encodeURIComponent).join('/'))

/** An XML file of some lines. */
export const xmlFile = (...lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines.filter((line) => line !== '').join('\n')}\n`

/** A text cut to a length at a word, for fields that platforms limit. */
export function shortened(text: string, most: number): string {
  const letters = [...text.trim()]
  if (letters.length <= most) return letters.join('')
  const cut = letters.slice(0, most - 1).join('')
  return `${cut.replace(/\s+\S*$/, '') || cut}…`
}
