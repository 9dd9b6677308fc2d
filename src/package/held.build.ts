import { assetsFor } from './assets.ts'
import { type Contents, type Runtime, type Settings, settingsOf } from './model.ts'
import { withoutPath } from './own-choice.ts'
import { pagesOf, placeIn, selfTestOf, shellOf } from './pages.ts'
import { fromRoot, hostedAt, type Ways } from './places.ts'
import { withPolicy } from './policy.build.ts'
import { data, marked, rewritten, stylesheet, withSettings } from './relative.ts'
import { isSearch, searchOf } from './search.ts'
import type { Site } from './site.build.ts'

const isPage = (file: string) => file.endsWith('.html')
// What a page shows or fetches goes along; what it offers to be taken away stays where it is published.
const goesAlong = /\.(js|css|json|woff2|svg|png|txt)$/

/** The files of a package that are the same for every kind of platform, and what is left to do for its shell. */
export type Held = {
  readonly files: ReadonlyMap<string, Uint8Array>
  shell(settings: Settings): Map<string, Uint8Array>
}

/** Pages, scripts, search and all that a full package holds, so that it works from any folder. */
export function fullOf(site: Site, contents: Contents): Held {
  const pages = pagesOf(contents).filter((page) => site.texts.has(page))
  return held(site, contents, new Set([...pages, shellOf(contents.lang)]), { 'frame-src': ["'self'"] })
}

/** The shell by itself: the lessons stay where the course is published. */
export function thinOf(site: Site, contents: Contents): Held {
  const pages = [shellOf(contents.lang), selfTestOf(contents.lang)].filter((page) => site.texts.has(page))
  return held(site, contents, new Set(pages), { 'frame-src': [site.origin] })
}

function held(site: Site, contents: Contents, pages: ReadonlySet<string>, sources: Record<string, string[]>): Held {
  const along = new Set<string>()
  const has = (file: string) => site.files.has(file)
  const ways: Ways = {
    target: fromRoot(site.base, has),
    hosted: (file) => hostedAt(site.origin, site.base, file),
    place(file) {
      if (!isPage(file)) {
        if (goesAlong.test(file)) along.add(file)
        return goesAlong.test(file) ? file : undefined
      }
      const place = placeIn(contents, file)
      return place === 'index.html' || pages.has(place) ? place : undefined
    },
  }
  const onPath = pages.has(`${contents.lang}/student-path/index.html`)
  const made = new Map<string, string>()
  for (const page of pages) {
    const place = placeIn(contents, page)
    const html = onPath ? textIn(site, page) : withoutPath(textIn(site, page))
    made.set(place, withPolicy(marked(rewritten(html, place, ways), contents.id)))
  }
  const { shells = [], others = [] } = Object.groupBy(made, ([, html]) => (isShell(html) ? 'shells' : 'others'))
  // It is fetched from beside the search page, by an address that no page holds.
  const strings = `${contents.lang}/search/strings.json`
  if (pages.has(`${contents.lang}/search/index.html`) && has(strings)) along.add(strings)
  const files = new Map([
    ...others.map(([place, html]) => [place, Buffer.from(html)] as const),
    ...carried(site, made.values(), along, ways),
    ...([...along].some(isSearch) ? search(site, contents, pages) : []),
  ])
  return { files, shell: (settings) => shellsWith(shells, settings, sources) }
}

const isShell = (html: string) => withSettings(html, null) !== undefined

/**
 * What goes along with pages: data, scripts, styles, fonts, pictures, and the licences of these.
 * @param along what the pages have addresses of; data can name further files
 */
function* carried(
  site: Site,
  pages: Iterable<string>,
  along: ReadonlySet<string>,
  ways: Ways,
): Generator<[string, Buffer]> {
  const assets = [...site.files.keys()].filter((file) => file.startsWith('_astro/'))
  const licences = [...site.files.keys()].filter((file) => file.startsWith('licences/'))
  const needed = assetsFor(pages, new Map(assets.map((file) => [file, site.texts.get(file) ?? ''])))
  for (const file of along) if (file.endsWith('.json')) yield [file, Buffer.from(data(textIn(site, file), file, ways))]
  for (const file of new Set([...along, ...needed, ...licences])) {
    if (file.endsWith('.json') || isSearch(file)) continue
    const css = file.endsWith('.css')
    yield [
      file,
      css ? Buffer.from(stylesheet(textIn(site, file), file, ways)) : Buffer.from(site.files.get(file) ?? []),
    ]
  }
}

const textIn = ({ texts }: Site, file: string): string => texts.get(file) ?? ''

function search(site: Site, contents: Contents, pages: ReadonlySet<string>) {
  const target = fromRoot('/', (file) => site.texts.has(file))
  return searchOf(
    [...site.files].filter(([file]) => isSearch(file)),
    (address) => {
      const to = target(address)
      return to && pages.has(to.file) ? placeIn(contents, to.file) + to.rest : undefined
    },
  )
}

/** The pages that speak with a platform, told which and how. A cmi5 platform keeps its records wherever it likes. */
function shellsWith(shells: readonly [string, string][], settings: Settings, sources: Record<string, string[]>) {
  const records = settings.runtime === 'cmi5' ? { 'connect-src': ['https:', 'http:'] } : {}
  return new Map(
    shells.map(([place, html]) => {
      const whole = withSettings(html, settings) ?? html
      return [place, Buffer.from(withPolicy(whole, { ...sources, ...records }))] as const
    }),
  )
}

/** The settings of a package that is made of a site. */
export function settingsFor(site: Site, contents: Contents, runtime: Runtime, mode: 'full' | 'thin'): Settings {
  const hosted = (page: string) => hostedAt(site.origin, site.base, page)
  return settingsOf(contents, runtime, mode === 'thin' ? { host: site.origin, hosted } : undefined)
}
