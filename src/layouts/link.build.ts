import { lessonsIn } from '#course/course.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { lessonUrl, moduleUrl, type Page, pageUrl, sheetUrl } from '#site/urls.ts'

/** Where a link leads as an author writes it: `page:start`, `lesson:the-call`, `module:the-hour`, `sheet:tally` or a web address. */
export async function hrefOf(locale: Locale, written: string): Promise<{ href: string; isOurs: boolean }> {
  const [, scheme, id = ''] = /^(page|lesson|module|sheet):(.+)$/.exec(written) ?? []
  if (scheme === 'page') return { href: pageUrl(locale, id as Page), isOurs: true }
  if (scheme === 'module') return { href: moduleUrl(locale, id), isOurs: true }
  if (scheme === 'sheet') return { href: sheetUrl(locale, id), isOurs: true }
  if (scheme !== 'lesson') return { href: written, isOurs: false }
  const lesson = (await lessonsIn(locale)).find((one) => one.id === id)
  if (!lesson) throw new Error(`The link to ${written} leads to a lesson that is not written.`)
  return { href: lessonUrl(locale, lesson.module, id), isOurs: true }
}
