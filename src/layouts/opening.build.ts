import { render } from 'astro:content'
import type { Prompts } from '#assignment/opening/prompts.ts'
import type { Seven } from '#assignment/opening/seven.ts'
import { courseIn, lessonsIn } from '#course/course.build.ts'
import { fill } from '#i18n/fill.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { otherLang, stringsOf } from '#i18n/text.ts'
import { sheetsIn } from '#kit/kit.build.ts'
import { stockIn } from '#path/stock.build.ts'
import { sheetUrl } from '#site/urls.ts'

/** What it takes to open a first meeting, as the build writes it into the pages that need it. */
export type OpeningData = {
  readonly prompts: Prompts
  /** The language of the prompts, where it is not that of the page. */
  readonly lang?: string | undefined
  readonly seven: Seven
}

/** The sheet for a room in which nobody has prepared, and how many minutes it has. */
const [sheet, minutes] = ['seven-minutes', 7]

/** The prompts of every lesson, of every section that packs may have in its place, and of every role-play. */
export async function openingIn(locale: Locale): Promise<OpeningData> {
  const { packs, locale: written } = await stockIn(locale)
  const lessons = new Map((await lessonsIn(locale)).map(({ id, entry }) => [id, entry.data.prompts]))
  const { modules } = await courseIn(locale)
  const plays = modules.flatMap(({ scenarios }) => scenarios.filter((one) => one.written))
  return {
    prompts: {
      ...Object.fromEntries(lessons),
      ...Object.fromEntries(
        packs.sections.map(({ part, prompts = [] }) => [
          part,
          prompts.flatMap((place) => lessons.get(part.replace(/~.*/, ''))?.[place - 1] ?? []),
        ]),
      ),
      ...Object.fromEntries(plays.map(({ id, title }) => [id, [fill(stringsOf(written).opening.stepIn, { title })]])),
    },
    lang: otherLang(written, locale),
    seven: await sevenIn(locale),
  }
}

/** The sheet for seven minutes, with its headings: a line for each minute. */
async function sevenIn(locale: Locale): Promise<Seven> {
  const found = (await sheetsIn(locale)).find(({ id }) => id === sheet)
  if (!found) throw new Error(`The kit has no sheet "${sheet}".`)
  const { headings } = await render(found.entry)
  const lines = headings.filter(({ depth }) => depth === 2).slice(0, minutes)
  return {
    url: sheetUrl(locale, sheet),
    title: found.entry.data.title,
    lines: lines.map(({ text }) => text),
    lang: found.locale === locale ? undefined : locales[found.locale].lang,
  }
}
