/** A page as it was built: its address below the base path, and its HTML. */
export type BuiltPage = { readonly url: string; readonly html: string }

/**
 * What of a page Pagefind does not read: ways to other pages, notes that stand in the glossary and
 * the bibliography, drawings, and of a question everything but what it asks. An option that is wrong
 * must not come up as if the course said it, and a reason must not be read before the question; nor
 * how a role-play goes on.
 */
export const unread = [
  '.crumbs',
  '.minutes',
  '.actions',
  '.pager',
  '.module-nav',
  '.fallback',
  '[aria-hidden=true]',
  '[popover]',
  '.cite',
  '.sources',
  '.question-label',
  '.how',
  'fieldset > :not(legend)',
  '.check',
  '.hour-number',
  '.hour-facts',
  '.book',
  '.paper-parts',
  '.paper-cards',
  '.paper-transcript',
  '.paper-back',
  '.ways-in',
  '.from-course',
  '.sheet-tools',
  '.sheet-foot',
  '.blank',
  '.tick',
  '.answers',
  'svg',
]

/**
 * The pages that search finds, in the order of their addresses: those with an article, and the
 * glossary entry by entry. Each knows what it stands in: a lesson its module, an entry its glossary.
 */
export function indexedPages(pages: readonly BuiltPage[]): BuiltPage[] {
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1))
  const articles = sorted.filter(({ html }) => html.includes('<article'))
  const titles = new Map(articles.map(({ url, html }) => [url, titleOf(html)]))
  return sorted.flatMap((page) => {
    if (page.html.includes('<dl class="glossary"')) return entriesOf(page)
    return titles.has(page.url) ? [placed(page, titles.get(page.url.replace(/[^/]+\/$/, '')))] : []
  })
}

function placed({ url, html }: BuiltPage, within: string | undefined): BuiltPage {
  const [, lang = langOf(html)] = /<article\b[^>]*\slang="([^"]*)"/.exec(html) ?? []
  return { url, html: html.replace('<main', `<main ${about(lang, within)}`) }
}

/** A page of its own for every term: it is found by its name before all that mention it. */
function entriesOf({ url, html }: BuiltPage): BuiltPage[] {
  const [, lang = langOf(html)] = /<dl class="glossary"[^>]*\slang="([^"]*)"/.exec(html) ?? []
  const entries = [...html.matchAll(/<div id="([^"]+)">\s*<dt>(.*?)<\/dt>\s*<dd>\s*<p>(.*?)<\/p>/gs)]
  if (entries.length === 0) throw new Error(`${url} has no entry that search could find.`)
  return entries.map(([, id = '', term = '', definition = '']) => ({
    url: `${url}#${id}`,
    html: `<html lang="${langOf(html)}"><body><main ${about(lang, titleOf(html))}><h1>${term}</h1><p>${definition}</p></main></body></html>`,
  }))
}

/** What Pagefind is to remember of a page, as attributes that it reads. */
function about(lang: string, within: string | undefined): string {
  const place = within === undefined ? '' : ` data-within="${within.replaceAll('"', '&quot;')}"`
  return `data-lang="${lang}"${place} data-pagefind-meta="lang[data-lang]${place && ', within[data-within]'}"`
}

const langOf = (html: string) => /<html\b[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? ''

const titleOf = (html: string) => (/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '').trim()
