/** Something that is read in one go: a page of the site. */
export type Chapter = {
  /** What its ids begin with, and its file is called. Unique in a book. */
  readonly key: string
  /** Its page: a file of the site. */
  readonly page: string
  readonly kind: 'text' | 'lesson' | 'scenario' | 'review' | 'list'
}

export type Part = {
  readonly key: string
  readonly title: string
  /** What the module's page says under its title. */
  readonly description: string
  readonly chapters: readonly Chapter[]
  /** The page of a module in the site, and the one that prints it with its questions. */
  readonly page?: string
  readonly printed?: string
}

/** A book of the course in one language. */
export type Plan = {
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly edition: number
  /** Where the course is published, with a slash at the end. */
  readonly home: string
  readonly parts: readonly Part[]
}

/** The course as the site has it. */
export type Course = {
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly edition: number
  readonly modules: readonly {
    readonly id: string
    readonly title: string
    readonly description: string
    readonly page: string
    readonly units: readonly {
      readonly id: string
      readonly kind: 'lesson' | 'scenario' | 'review'
      readonly page: string
    }[]
  }[]
}

/** Pages that stand before and after the modules, as far as the site has them. */
const before = ['start', 'first-session', 'not-a-group']
const after = ['glossary', 'references', 'about']
const lists = ['glossary', 'references']

/**
 * The order of a book: what one should know first, the modules with their lessons, role-plays and review questions, and
 * behind them the words, the sources and how the course is made.
 * @param has whether the site has a page
 */
export function planOf(
  { title, description, lang, edition, modules }: Course,
  { home, titles, has }: { home: string; titles: { before: string; after: string }; has: (page: string) => boolean },
): Plan {
  const pages = (ids: readonly string[]) =>
    ids
      .map((id): Chapter => ({ key: id, page: `${lang}/${id}/index.html`, kind: lists.includes(id) ? 'list' : 'text' }))
      .filter(({ page }) => has(page))
  return {
    ...{ title, description, lang, edition, home },
    parts: [
      { key: 'before', title: titles.before, description: '', chapters: pages(before) },
      ...modules.map((module) => ({
        ...{ key: module.id, title: module.title, description: module.description, page: module.page },
        printed: `${lang}/print/${module.id}/index.html`,
        chapters: module.units.map(({ id, kind, page }) => ({ key: id.replaceAll('/', '-'), page, kind })),
      })),
      { key: 'after', title: titles.after, description: '', chapters: pages(after) },
    ],
  }
}
