import type { Locale } from '#i18n/locales.ts'
import { bankLocales, banksIn } from './bank.build.ts'
import { whole } from './bank.ts'
import { giftOf } from './gift.ts'
import { notCarriedText } from './head.ts'
import type { Bank } from './item.ts'
import { moodleOf } from './moodle.ts'
import { type endings, fileNameOf, listNameOf } from './names.ts'
import { qti3PackageOf } from './qti3-package.ts'
import { assessmentsFor } from './qti12.ts'
import { wordsOf } from './words.ts'
import { zipped } from './zip.build.ts'

/** How a file of `exports/` is made. */
type Made = { readonly name: string; readonly body: () => string | Uint8Array<ArrayBuffer> }

/** Routes of all exported files whose names end so: for each language the course and each of its modules. */
export async function exportPaths(ending: 'txt' | 'xml' | 'zip') {
  const locales = await bankLocales()
  const made = await Promise.all(
    locales.map(async (locale) => (await banksIn(locale)).flatMap((bank) => filesOf(bank, locale))),
  )
  return made
    .flat()
    .filter(({ name }) => name.endsWith(`.${ending}`))
    .map(({ name, body }) => ({ params: { file: name.slice(0, -ending.length - 1) }, props: { body } }))
}

function filesOf(bank: Bank, locale: Locale): Made[] {
  const t = wordsOf(locale)
  const named = (format: keyof typeof endings, body: Made['body']) => ({ name: fileNameOf(bank, format), body })
  // A test for a cartridge is of one module.
  const test = bank.id === whole ? undefined : assessmentsFor(bank, t)[0]
  return [
    named('gift', () => giftOf(bank, t)),
    named('moodle', () => moodleOf(bank, t)),
    named('qti3', () => zipped(qti3PackageOf(bank, t))),
    ...(test ? [named('qti12', () => test.xml)] : []),
    { name: listNameOf(bank), body: () => notCarriedText(bank, t) },
  ]
}
