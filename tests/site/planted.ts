import { type Site, siteOf } from './built.ts'

const origin = 'https://site.example'

/** A sound page in the language of its folder, with whatever a test puts into its head and body. */
export function page(address: string, { head = '', body = '<h1>Heading</h1>' } = {}): string {
  const lang = address.split('/')[0] || 'en'
  const url = `${origin}/${address}`
  return `<!DOCTYPE html><html lang="${lang}"><head><title>Title of ${url}</title>
<meta name="description" content="A description of the page at the address ${url}">
<link rel="canonical" href="${url}"><link rel="alternate" hreflang="${lang}" href="${url}">
<link rel="alternate" hreflang="x-default" href="${url}">${head}</head><body>${body}</body></html>`
}

/** A site of one page at /en/, and of other files where a test needs them. */
export function planted(parts: Parameters<typeof page>[1], files: Record<string, string> = {}): Site {
  return siteOf({ 'en/index.html': page('en/', parts), ...files })
}
