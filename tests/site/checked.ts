import { checkInWords, type LeadersCheck } from '../../src/course/checked.build.ts'
import { toLocale } from '../../src/i18n/text.ts'
import { perPage, type Site } from './built.ts'
import { isLesson } from './outline.ts'
import { attribute, elementsIn, textOf } from './tree.ts'

/** Lessons that do not say once, in their article, whether and by whom they were checked, as their frontmatter has it. */
export function checkedProblems(site: Site, checks: ReadonlyMap<string, LeadersCheck>): string[] {
  return perPage(site, (page) => {
    if (!isLesson(page)) return []
    return page.elements
      .filter(({ tagName }) => tagName === 'article')
      .flatMap((article) => {
        const words = checkInWords(checks.get(attribute(article, 'data-lesson') ?? ''), toLocale(page.locale))
        const times = elementsIn(article).filter((one) => one.tagName === 'p' && textOf(one) === words).length
        return times === 1 ? [] : [`says ${times} times: ${words}`]
      })
  })
}
