import { expect, type Page } from '@playwright/test'
import { fill } from '#i18n/fill.ts'
import { locales } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { siteName } from '#site/config.build.ts'
import { elsewhere } from '../../scripts/elsewhere.mjs'
import { later } from '../../scripts/planned.mjs'
import { progressOf } from '../../src/progress/progress.ts'
import { writeStored } from '../../src/progress/versions.ts'
import { outsideBrackets } from '../site/brackets.ts'
import { overflow } from './overflow.ts'
import { openEverything, test, toLookAt, visit } from './visit.ts'

/** The second build: below a path, in English and in the pseudo-language. */
test.use({ baseURL: process.env['ELSEWHERE_URL'] ?? '', viewport: { width: 320, height: 640 } })

const addresses = toLookAt(elsewhere.dir)
const isTranslated = (address: string) => address.startsWith('qaa/')

for (const address of addresses.filter((one) => !isTranslated(one))) {
  // What fails or leaves the path is noticed by the test's own fixture.
  test(`${elsewhere.base}${address} loads below its path`, async ({ page }) => visit(page, address))
}

for (const address of addresses.filter(isTranslated)) {
  test(`${elsewhere.base}${address} is translated, says what is not, and fits 320 px`, async ({ page }) => {
    await visit(page, address)
    expect(await overflow(page)).toEqual([])
    await openEverything(page)
    expect(await overflow(page)).toEqual([])

    // A block in English is a text that has no translation; a name or a title in English is just that.
    const english = page.locator('main').locator('article, section, dl, ol, ul, div').and(page.locator('[lang=en]'))
    const notice = page.getByText(fill(stringsOf('qaa').site.fallback, { language: locales.en.name }), { exact: true })
    await expect(notice).toHaveCount((await english.count()) > 0 ? 1 : 0)
    // Where the heading has no translation, neither have the title and the description, which nobody sees in the page.
    const heading = page.locator('[lang=en]').getByRole('heading', { level: 1 }).or(page.locator('h1[lang=en]'))
    expect(await untranslated(page, (await heading.count()) > 0 ? 'body' : 'html')).toEqual([])
  })
}

test('the chooser leads to the first page by itself', async ({ page, baseURL }) => {
  await page.goto('')
  await page.waitForURL(`${baseURL}en/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the map says that a lesson has changed to whoever read it before, and to nobody else', async ({ page }) => {
  const { since } = stringsOf('en').changes
  await page.goto('en/course/')
  const changed = page.getByRole('link', { name: since })
  await expect(page.getByText(since)).toBeHidden()
  await page.evaluate(([lesson, stored]) => localStorage.setItem('tac:progress', stored.replace('LESSON', lesson)), [
    later.lesson,
    writeStored(progressOf({ type: 'read', lesson: 'LESSON', edition: 1, at: 1 })),
  ] as const)
  await page.reload()
  await expect(changed).toHaveCount(1)
  await expect(page.locator(`[data-lesson="${later.lesson}"]`).filter({ has: changed })).toBeVisible()
  await changed.click()
  await expect(page.locator('h2:target')).toHaveText(fill(stringsOf('en').changes.edition, { edition: later.edition }))
})

/** The words below an element, outside its English parts, that stand in no language file. */
async function untranslated(page: Page, below: 'html' | 'body'): Promise<string[]> {
  const texts = await page.locator(below).evaluate((root) => {
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder']
    const described = ['description', 'og:title', 'og:description']
    return [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.closest('[lang]')?.getAttribute('lang') === 'en') return []
      if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(element.tagName)) return []
      const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      const isDescribed = described.includes(element.getAttribute('name') ?? element.getAttribute('property') ?? '')
      const names = isDescribed ? ['content'] : spoken
      // With script, what stands in noscript is one text with its tags.
      const tags = element.tagName === 'NOSCRIPT' ? /<[^>]*>/g : /(?!)/
      const words = nodes.map(({ nodeValue }) => (nodeValue ?? '').replace(tags, ' '))
      return [...words, ...names.map((name) => element.getAttribute(name) ?? '')]
    })
  })
  const names = [siteName, ...Object.values(locales).map(({ name }) => name)]
  return [...new Set(texts.map((text) => outsideBrackets(text, names)).filter((rest) => rest !== ''))]
}
