/** A page as it was built. */
export type BuiltPage = { readonly address: string; readonly html: string }

/** A page that is to be found, by its whole address, and the same page in other languages. */
export type Found = {
  readonly url: string
  readonly alternates: readonly { readonly lang: string; readonly url: string }[]
}

/** The pages to be found: those that call themselves the original and do not ask to be left out, in one order. */
export function foundIn(pages: readonly BuiltPage[]): Found[] {
  return pages
    .flatMap(({ address, html }) => {
      const url = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
      if (url === undefined || url.replace(/^https?:\/\/[^/]+/, '') !== address) return []
      if (/<meta name="robots"[^>]*noindex/.test(html)) return []
      const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)]
      return [{ url, alternates: alternates.map(([, lang = '', other = '']) => ({ lang, url: other })) }]
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}

/** The sitemap of these pages. The addresses stand in it as in the pages, where `&` and quotes are written out already. */
export function sitemap(found: readonly Found[]): string {
  const urls = found.map(({ url, alternates }) => {
    const others = alternates.map((one) => `<xhtml:link rel="alternate" hreflang="${one.lang}" href="${one.url}"/>`)
    return `<url><loc>${url}</loc>${others.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}
