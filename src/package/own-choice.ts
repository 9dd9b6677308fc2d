import { escaped } from './xml.ts'

/** One line of the page that a package of somebody's own choice begins with. */
export type Line = { readonly id: string; readonly title: string; readonly href: string; readonly kind: string }

/**
 * The page that shows what has been chosen, made of a page of the course: its head and foot stay, its text becomes a
 * list of links.
 */
export function contentsPage(html: string, title: string, lines: readonly Line[]): string {
  const mark = ({ id, kind }: Line) => (kind === 'lesson' ? ` <span data-lesson-mark="${escaped(id)}"></span>` : '')
  const items = lines.map((line) => `<li><a href="${escaped(line.href)}">${escaped(line.title)}</a>${mark(line)}</li>`)
  const main = `<div class="page-head"><h1>${escaped(title)}</h1></div><div class="prose"><ol>${items.join('')}</ol></div>`
  return html
    .replace(/(<title>)[\s\S]*?(<\/title>)/, (_, start: string, end: string) => start + escaped(title) + end)
    .replace(/(<main\b[^>]*>)[\s\S]*?(<\/main>)/, (_, start: string, end: string) => start + main + end)
}

const step =
  /<a class="pager-(next|before)"([^>]*?) href="[^"]*"([^>]*)>(<span>[\s\S]*?<\/span>) <b[^>]*>[\s\S]*?<\/b><\/a>/g

/** A page whose way on leads through the choice: to what comes next in it, and back; where nothing does, nowhere. */
export function stepping(
  html: string,
  to: { readonly next: Line | undefined; readonly before: Line | undefined },
): string {
  return html.replace(step, (_, way: 'next' | 'before', start: string, end: string, word: string) => {
    const line = to[way]
    return line
      ? `<a class="pager-${way}"${start} href="${escaped(line.href)}"${end}>${word} <b>${escaped(line.title)}</b></a>`
      : ''
  })
}

/** A page that does not point to the student path, which leads through parts that a package may not have. */
export const withoutPath = (html: string): string => html.replace(/<p class="path-next"[\s\S]*?<\/p>/, '')

/** The id of a choice: the same parts give the same, in whatever order they were ticked, so that attempts are kept. */
export function ownId(units: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const letter of [...units].sort().join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return `own-${(hash >>> 0).toString(36)}`
}
