/** Pages of a built site by their files, such as `en/course/index.html`. */
export type Pages = ReadonlyMap<string, string>

/** Pages that work in a package alone, and the one for addresses that lead nowhere. */
const unpublished = /^(404\.html|[a-z]+\/lms\/.*|editions\/.*)$/

/** The page on which a language lists every address that stays, sections and questions among them. */
const listOf = (language: string) => `${language}/universities/links/index.html`

/** The languages of a built site. */
export const languagesOf = (pages: Pages): string[] =>
  [...pages.keys()].flatMap((file) => /^([^/]+)\/course\/index\.html$/.exec(file)?.[1] ?? []).sort()

/** The address of a page from the root of the site: without the name of its file. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

/**
 * Every address of a built site that stays once it is published, from the root of the site: its pages, and what the list
 * for universities names in them.
 * @param home the published address of the site, with a slash at its end
 */
export function addressesOf(pages: Pages, home: string): string[] {
  const own = [...pages.keys()].filter((file) => file.endsWith('.html') && !unpublished.test(file)).map(addressOf)
  const listed = languagesOf(pages).flatMap((language) =>
    [...(pages.get(listOf(language)) ?? '').matchAll(/\shref="([^"#]*#[^"]+)"/g)].flatMap(([, href = '']) =>
      href.startsWith(home) ? [href.slice(home.length)] : [],
    ),
  )
  return [...new Set([...own, ...listed])].filter((address) => address !== '').sort()
}

/** Where a built site is published, by what its pages call their own address; undefined where none says so. */
export function homeOf(pages: Pages): string | undefined {
  const [language = ''] = languagesOf(pages)
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(pages.get(`${language}/course/index.html`) ?? '')?.[1]
  return canonical?.endsWith(`${language}/course/`) ? canonical.slice(0, -`${language}/course/`.length) : undefined
}
