import { isLocale, type Locale } from '#i18n/locales.ts'

/** The product's name: the one place where it stands. */
export const siteName = 'Take a Chair'

/**
 * Where a problem can be reported: an e-mail address or a web address set by whoever runs this
 * copy (`SITE_CONTACT`), or undefined.
 */
export const siteContact = process.env['SITE_CONTACT'] || undefined

/**
 * The languages of this build (`SITE_LOCALES`, separated by commas; English alone by default).
 * An unknown code stops the build: it would otherwise be missing in silence.
 */
export const siteLocales: readonly Locale[] = (process.env['SITE_LOCALES'] ?? 'en').split(',').map((code) => {
  if (!isLocale(code)) throw new Error(`SITE_LOCALES names "${code}", which src/i18n/locales.ts does not have.`)
  return code
})

const offlineModes = ['on', 'off', 'at-once'] as const

/**
 * Whether the course is kept for reading without a network (`SITE_OFFLINE`): `on`, or `off` for a copy that keeps
 * nothing and removes what an earlier one has kept. With `at-once` a new worker takes the place of a broken one
 * without waiting for the reader.
 */
export const siteOffline = (() => {
  const wanted = process.env['SITE_OFFLINE'] ?? 'on'
  const mode = offlineModes.find((one) => one === wanted)
  if (!mode) throw new Error(`SITE_OFFLINE is "${wanted}". It can be ${offlineModes.join(', ')}.`)
  return mode
})()

/** Whether there is something to keep, and to put on a home screen. */
export const isKept = siteOffline !== 'off'

/**
 * Whether this copy offers packages for learning platforms and files of questions to download (`SITE_PACKAGES=1`).
 * They are made from a finished build by `npm run package`, so a build alone does not have them and does not list them.
 */
export const sitePackages = process.env['SITE_PACKAGES'] === '1'

/**
 * Whether this copy offers the course as a book to download (`SITE_BOOKS=1`). Books are made from a finished build by
 * `npm run books`, so a build alone does not have them and does not name them.
 */
export const siteBooks = process.env['SITE_BOOKS'] === '1'

/** Route parameters for a page that exists once in every language. */
export function localePaths(): { params: { lang: Locale } }[] {
  return siteLocales.map((lang) => ({ params: { lang } }))
}
