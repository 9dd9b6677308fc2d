import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { sum, watchWeight } from '../pages/weight.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { press } from './keys.ts'

const t = en.search
const lesson = 'en/course/the-hour/the-call/'
const index = '**/pagefind/**'
const nonsense = 'qzxwvk'

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: t.open })
const dialog = (page: Page) => page.getByRole('dialog', { name: t.open })
const field = (page: Page) => dialog(page).getByRole('searchbox', { name: t.open })
const places = (page: Page) => page.getByRole('search').or(dialog(page)).getByRole('listitem')
const status = (page: Page) => page.getByRole('search').or(dialog(page)).getByRole('status')

/** A section of another lesson, as its page has it: its heading and the last part of its address. */
async function someSection(page: Page): Promise<{ heading: string; address: string; lesson: string }> {
  const other = moduleOf('the-hour').lessons[2]
  await page.goto(`en/course/the-hour/${other?.id}/`)
  const heading = page.locator('.prose > h2[id]').first()
  const address = `/course/the-hour/${other?.id}/#${await heading.getAttribute('id')}`
  return { heading: await heading.innerText(), address, lesson: other?.title ?? '' }
}

/** Opens the search over a lesson and looks for something. */
async function lookFor(page: Page, words: string): Promise<void> {
  await page.goto(lesson)
  await button(page).click()
  await field(page).fill(words)
}

test('With the keyboard alone, a reader finds a section of another lesson and comes to it', async ({ page }) => {
  const section = await someSection(page)
  await page.goto(lesson)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(section.heading)
  const link = page.locator(`dialog a[href$="${section.address}"]`)
  await expect(link).toHaveText(section.heading)
  await expect(places(page).filter({ has: page.locator(`a[href$="${section.address}"]`) })).toContainText(`${moduleOf('the-hour').title} · ${section.lesson}`)
  const count = await places(page).count()
  await expect(status(page)).toContainText(String(count))

  const links = await places(page).getByRole('link').all()
  const at = (await Promise.all(links.map((one) => one.getAttribute('href')))).findIndex((href) =>
    href?.endsWith(section.address),
  )
  await press(page, 'ArrowDown', at + 1)
  await expect(link).toBeFocused()
  await press(page, 'ArrowUp', at + 1)
  await expect(field(page)).toBeFocused()
  await press(page, 'ArrowDown', at + 1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${section.address}$`))
  await expect(page.locator(':target')).toHaveText(section.heading)
  await expect(page.locator(':target')).toBeInViewport()
})

test('A place on the page that is being read closes the search and shows itself', async ({ page }) => {
  const section = await someSection(page)
  await button(page).click()
  await field(page).fill(section.heading)
  await dialog(page).locator(`a[href$="${section.address}"]`).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.locator(':target')).toBeInViewport()
})

test('Button, Enter, Space, / and Ctrl+K open the search; Escape closes it, and the focus goes back', async ({
  page,
}) => {
  await page.goto(lesson)
  const link = page.getByRole('main').getByRole('link').first()
  for (const [from, key] of [
    [button(page), 'Enter'],
    [button(page), 'Space'],
    [link, '/'],
    [link, 'Control+k'],
    [link, 'Meta+k'],
  ] as const) {
    await from.focus()
    await page.keyboard.press(key)
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('silence')
    await expect(places(page)).not.toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(from).toBeFocused()
  }
  await expect(page).toHaveURL(new RegExp(`${lesson}$`))
})

test('Tab leads from the field to every place, and the next letter takes the place of the last search', async ({
  page,
}) => {
  await lookFor(page, 'silence')
  await expect(places(page)).not.toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('button', { name: t.close })).toBeFocused()
  for (const link of await places(page).getByRole('link').all()) {
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
  }
  await dialog(page).getByRole('button', { name: t.close }).click()
  await button(page).click()
  await expect(field(page)).toHaveValue('silence')
  await page.keyboard.type('x')
  await expect(field(page)).toHaveValue('x')
})

test('The key / writes itself in a field, and can be turned off for good', async ({ page }) => {
  await lookFor(page, '')
  await page.keyboard.type('1/2')
  await expect(field(page)).toHaveValue('1/2')
  await dialog(page).getByRole('checkbox', { name: t.slash }).uncheck()
  await page.keyboard.press('Escape')
  for (const load of [() => Promise.resolve(), () => page.reload()]) {
    await load()
    await page.keyboard.press('/')
    await expect(dialog(page)).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await expect(dialog(page).getByRole('checkbox', { name: t.slash })).not.toBeChecked()
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Control+k')
  await dialog(page).getByRole('checkbox', { name: t.slash }).check()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
})

test('Nothing of the search is fetched before it is opened, and no request tells what is looked for', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(lesson)
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  const ofSearch = /pagefind|furnish|\/search\/|search[.-]\w+\.css/
  expect(asked.filter((url) => ofSearch.test(url))).toEqual([])

  await button(page).click()
  await page.keyboard.type('confidentiality')
  await expect(places(page)).not.toHaveCount(0)
  expect(asked.filter((url) => ofSearch.test(url))).not.toEqual([])
  expect(asked.filter((url) => /confid/i.test(url))).toEqual([])
})

test('The first search weighs 140 kB at most, and the next only the places it finds', async ({ page }) => {
  await page.goto(lesson)
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  const fetched = watchWeight(page)
  await button(page).click()
  await page.keyboard.type('leader')
  await expect(places(page)).not.toHaveCount(0)
  const first = sum(await fetched())
  console.log(`first search: ${first.toFixed(1)} of 140 kB`)
  expect(first).toBeLessThanOrEqual(140)
  await field(page).fill('silence')
  await expect(places(page).getByRole('link').first()).toHaveText(/silence/i)
  const urls = (await fetched()).map(({ url }) => url)
  expect(new Set(urls).size, 'nothing is fetched twice').toBe(urls.length)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The opened search has no barrier and fits 320 pixels, ${colorScheme} @chromium-only`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme })
    await lookFor(page, 'leader')
    await expect(dialog(page).getByRole('button', { name: t.more })).toBeVisible()
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([])
    expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    const box = await dialog(page).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y + box.height <= 640).toBe(true)
    const targets = [field(page), dialog(page).getByRole('button', { name: t.close }), places(page).first()]
    for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
}

test('An answer that comes late does not take the place of a later one', async ({ page }) => {
  const held: (() => Promise<void>)[] = []
  await page.route('**/*.pf_fragment', (route) => void held.push(() => route.continue()))
  await lookFor(page, 'silence')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await field(page).fill(nonsense)
  const none = t.none.replace('{words}', nonsense)
  await expect(status(page)).toHaveText(none)
  const answered = page.waitForResponse('**/*.pf_fragment')
  await Promise.all(held.map((release) => release()))
  await (await answered).finished()
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await expect(status(page)).toHaveText(none)
  await expect(places(page)).toHaveCount(0)
})

test('Where nothing is found, a sentence says so, and a link leads to all lessons', async ({ page }) => {
  await lookFor(page, nonsense)
  await expect(status(page)).toHaveText(t.none.replace('{words}', nonsense))
  await dialog(page).getByRole('link', { name: t.outline }).click()
  await expect(page.getByRole('main').locator('li[data-lesson="the-call"]').getByRole('link')).toBeVisible()
})

test('What is looked for is text wherever it is shown, whatever it is', async ({ page }) => {
  const strange = `$&<${nonsense}>'"`
  await lookFor(page, strange)
  await expect(status(page)).toHaveText(t.none.replace('{words}', () => strange))
  await expect(status(page).locator('*')).toHaveCount(0)
})

test('A search is a link: its words stand in the fragment and change with the field', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await lookFor(page, 'silence')
  await dialog(page).getByRole('link', { name: t.asPage }).click()
  await expect(page).toHaveURL(/\/en\/search\/#q=silence$/)
  const own = page.getByRole('searchbox', { name: t.field })
  await expect(own).toHaveValue('silence')
  await expect(places(page).getByRole('link').first()).toHaveText(/silence/i)

  await own.fill('hold the case')
  await expect(page).toHaveURL(/#q=hold%20the%20case$/)
  await expect(places(page).getByRole('link').first()).toHaveText(/hold the case/i)
  await page.goto('en/search/#q=confidentiality')
  await expect(own).toHaveValue('confidentiality')
  await expect(places(page).getByRole('link').first()).toHaveText(/confidentiality/i)
  await own.fill('')
  await expect(places(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/en\/search\/$/)
  expect(
    asked.filter((url) => /silence|hold|confid/.test(new URL(url).search + new URL(url).pathname.slice(10))),
  ).toEqual([])
})

test('A cut or strange fragment of the search page looks for nothing and breaks nothing', async ({ page }) => {
  for (const end of ['#q=', '#q=%E0%A4%A', '#v=1', '#constructor', '#q=%3Cimg%20src=x%20onerror=document.title=1%3E']) {
    await page.goto('about:blank')
    await page.goto(`en/search/${end}`)
    await expect(page.getByRole('searchbox', { name: t.field })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title)
    expect(await page.title()).toContain(t.title)
  }
})

test('Whoever asks for more gets more, and the focus goes to the first of them', async ({ page }) => {
  await lookFor(page, 'leader')
  const more = dialog(page).getByRole('button', { name: t.more })
  await expect(more).toBeVisible()
  const before = await places(page).count()
  await expect(status(page)).toHaveText(t.foundFirst.replace('{n}', String(before)))
  await more.click()
  await expect(places(page).nth(before).getByRole('link')).toBeFocused()
  const hrefs = await Promise.all((await places(page).getByRole('link').all()).map((one) => one.getAttribute('href')))
  expect(new Set(hrefs).size).toBe(hrefs.length)
})

test('At an address that leads nowhere, the search and all lessons are at hand', async ({ page }) => {
  await page.route('**/nowhere/', async (route) => {
    // The browser would report the 404 on the console.
    await route.fulfill({ response: await route.fetch(), status: 200 })
  })
  await page.goto('en/nowhere/at/all/nowhere/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.missing.title)
  await page.getByRole('searchbox', { name: t.field }).fill('silence')
  await expect(places(page)).not.toHaveCount(0)
  await expect(page).toHaveURL(/nowhere\/$/)
  await page.getByRole('main').locator('li[data-lesson="the-call"]').getByRole('link').click()
  await expect(page.locator('article[data-lesson="the-call"]')).toBeVisible()
})

test.describe('when something cannot be fetched', () => {
  test.use({ mayComplain: true })

  test('Without its index the search says so in one sentence, and finds again when it is back', async ({ page }) => {
    await page.route(index, (route) => route.abort())
    await lookFor(page, 'silence')
    await expect(status(page)).toHaveText(t.lost)
    await page.unroute(index)
    await expect(async () => {
      await field(page).fill('')
      await field(page).fill('silence')
      await expect(places(page)).not.toHaveCount(0, { timeout: 1000 })
    }).toPass()
  })

  test('An index of which parts are missing is a lost search, not an empty one', async ({ page }) => {
    await page.route('**/*.pf_index', (route) => route.abort())
    await page.route('**/pagefind-entry.json', (route) =>
      route.request().url().includes('?ts=') ? route.continue() : route.abort(),
    )
    await lookFor(page, 'silence')
    await expect(status(page)).toHaveText(t.lost)
  })

  test('A copy without an index says so in one sentence', async ({ page }) => {
    await page.route(index, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not here.</p>' }),
    )
    await lookFor(page, 'silence')
    await expect(status(page)).toHaveText(t.lost)
  })

  for (const [lost, pattern] of [
    ['its own script', '**/furnish*.js'],
    ['its words', '**/strings.json'],
  ] as const) {
    test(`Without ${lost} the search says the same sentence, over a page and on its own`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort())
      await lookFor(page, 'silence')
      await expect(status(page)).toHaveText(t.lost)
      await expect(field(page)).toHaveValue('silence')
      await page.goto('en/search/#q=silence')
      await expect(status(page)).toHaveText(t.lost)
    })
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('Without script, the way to the search is a link to all lessons @chromium-only', async ({ page }) => {
    await page.goto(lesson)
    await page.getByRole('banner').getByRole('link', { name: t.open }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title)
    await expect(page.getByText(t.noScript)).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await page.getByRole('main').locator('li[data-lesson="the-call"]').getByRole('link').click()
    await expect(page.locator('article[data-lesson="the-call"]')).toBeVisible()
  })
})

test.describe('elsewhere', () => {
  test.use({ baseURL: process.env['ELSEWHERE_URL'] ?? '' })
  test.skip(!process.env['ELSEWHERE_URL'], 'there is no second build')

  for (const lang of ['en', 'qaa']) {
    test(`Below a path, the search in ${lang} finds places in ${lang}`, async ({ page, baseURL }) => {
      await page.goto(`${lang}/course/the-hour/the-call/`)
      await page.keyboard.press('/')
      await page.keyboard.type('silence')
      const links = page.getByRole('dialog').getByRole('listitem').getByRole('link')
      await expect(links).not.toHaveCount(0)
      for (const link of await links.all())
        expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toContain(`${baseURL}${lang}/`)
      await links.first().click()
      await expect(page.locator(':target')).toBeInViewport()
    })
  }
})
