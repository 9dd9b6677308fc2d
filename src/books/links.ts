import type { Plan } from './plan.ts'

/** Where a link of a page leads in a book: to a part or chapter of it, with an id in it, or out of it. */
export type Target = { readonly key: string; readonly id?: string } | { readonly outside: string }

/**
 * What a link means in a book. Whatever the book does not hold is led to where the course is published.
 * @param plan the book
 * @param base the path for which the site was built, with a slash at both ends
 */
export function linksIn(plan: Plan, base: string): (href: string, page: string) => Target {
  const keys = new Map<string, string>()
  for (const { key, page, chapters } of plan.parts) {
    if (page) keys.set(page, key)
    for (const chapter of chapters) keys.set(chapter.page, chapter.key)
  }
  return (href, page) => {
    if (/^[a-z][a-z\d+.-]*:/i.test(href)) return { outside: href }
    const [path = '', id] = href.split('#')
    const file = path === '' ? page : fileOf(path, base)
    const key = keys.get(file)
    if (key === undefined) return { outside: `${plan.home}${path.slice(base.length)}${id ? `#${id}` : ''}` }
    return id ? { key, id } : { key }
  }
}

const fileOf = (path: string, base: string) => `${path.slice(base.length)}index.html`

/** What every id of a chapter is called in a book, where all chapters are one page. */
export const idIn = (key: string, id: string): string => `${key}--${id}`
