import { addressesIn, cssAddresses } from './addresses.ts'
import { perPage, type Site } from './built.ts'

/** Whatever a page would fetch from another host: scripts, styles, fonts, pictures, frames, forms, refreshes. */
export function foreignProblems(site: Site): string[] {
  const foreign = (addresses: ReturnType<typeof addressesIn>) =>
    addresses
      .filter(({ url, loads }) => loads && /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url))
      .map(({ url, at }) => `${at} loads ${url}`)
  const sheets = [...site.files].filter(([file]) => file.endsWith('.css'))
  return [
    ...perPage(site, (page) => foreign(addressesIn(page))),
    ...sheets.flatMap(([file, css]) =>
      foreign(cssAddresses(css, 'style sheet')).map((problem) => `${file}: ${problem}`),
    ),
  ]
}
