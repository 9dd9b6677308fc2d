import type { Said } from './item.ts'

/** The first characters of a text, whole words of it, for a name. */
export function cut(text: string, length = 80): string {
  if (text.length <= length) return text
  return `${[...text]
    .slice(0, length)
    .join('')
    .replace(/\s+\S*$/, '')} …`
}

/**
 * A text as every format can carry it: in one line, without control characters, halves of characters and the few
 * others for which XML has no place.
 */
export function plain(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim()
}

/** Text in an element or an attribute of XML or HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Markup inside XML, kept apart from it; its end cannot stand in it. */
export function cdata(text: string): string {
  return text === '' ? '' : `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** A comment in XML, which two hyphens would end. */
export function comment(lines: readonly string[]): string {
  const text = lines
    .join('\n')
    .replace(/-(?=-)/g, '- ')
    .replace(/-$/, '- ')
  return `<!--\n${text}\n-->`
}

/** Paragraphs as HTML. */
export function html(said: readonly (Said | string)[]): string {
  return said
    .map((one) => (typeof one === 'string' ? { text: one } : one))
    .map(({ head, text }: Said) =>
      head === undefined
        ? `<p>${escaped(text)}</p>`
        : `<p><strong>${escaped(head)}</strong>${text && `<br/>${escaped(text)}`}</p>`,
    )
    .join('')
}
