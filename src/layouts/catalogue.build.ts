import type { Catalogue } from '#assignment/assignment.ts'
import type { Locale } from '#i18n/locales.ts'
import { partUrl } from '#path/packs.build.ts'
import { packsOf } from '#path/packs.ts'
import { stockIn } from '#path/stock.build.ts'

/**
 * What an assignment can be about: all packs, and every part that has a page.
 * @returns beside it the language that the titles are in
 */
export async function catalogueIn(locale: Locale): Promise<{ catalogue: Catalogue; locale: Locale }> {
  const { packs, shelf, locale: written } = await stockIn(locale)
  const parts = [...shelf.parts].flatMap((id) => shelf.take(id)).filter((part) => part.written)
  const ids = new Set(parts.map(({ id }) => id))
  const shown = parts.map((part) => {
    const { id, kind, title, minutes } = part
    return [id, { id, kind, title, url: partUrl(locale, part), minutes }] as const
  })
  return {
    catalogue: {
      packs: packsOf(packs, shelf).map(({ id, title, parts: asked }) => ({
        ...{ id, title },
        parts: asked.map((part) => part.id).filter((part) => ids.has(part)),
      })),
      parts: Object.fromEntries(shown),
      moved: {},
    },
    locale: written,
  }
}
