import { AxeBuilder } from '@axe-core/playwright'
import { en } from '../../src/i18n/en.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { press } from './keys.ts'
import {
  button,
  dialog,
  field,
  idle,
  lesson,
  lookFor,
  nonsense,
  nothingFor,
  places,
  someSection,
  status,
} from './searching.ts'

const t = en.search

test('With the keyboard alone, a reader finds a section of another lesson and comes to it', async ({ page }) => {
  const section = await someSection(page)
  await page.goto(lesson)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.insertText(section.heading)
  const link = page.locator(`dialog a[href$="${section.address}"]`)
  await expect(link).toHaveText(section.heading)
  await expect(places(page).filter({ has: page.locator(`a[href$="${section.address}"]`) })).toContainText(
    `${moduleOf('the-hour').title} · ${section.lesson}`,
  )
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

test('Where nothing is found, a sentence says so, and a link leads to all lessons', async ({ page }) => {
  await lookFor(page, nonsense)
  await expect(status(page)).toHaveText(nothingFor(nonsense))
  await dialog(page).getByRole('link', { name: t.outline }).click()
  await expect(page.getByRole('main').locator('li[data-lesson="the-call"]').getByRole('link')).toBeVisible()
})

test('What is looked for is text wherever it is shown, whatever it is', async ({ page }) => {
  const strange = `$&<${nonsense}>'"`
  await lookFor(page, strange)
  await expect(status(page)).toHaveText(nothingFor(strange))
  await expect(status(page).locator('*')).toHaveCount(0)
})

test('An answer that comes late does not take the place of a later one', async ({ page }) => {
  const held: (() => Promise<void>)[] = []
  await page.route('**/*.pf_fragment', (route) => void held.push(() => route.continue()))
  await lookFor(page, 'silence')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await field(page).fill(nonsense)
  await expect(status(page)).toHaveText(nothingFor(nonsense))
  const answered = page.waitForResponse('**/*.pf_fragment')
  await Promise.all(held.map((release) => release()))
  await (await answered).finished()
  await idle(page)
  await expect(status(page)).toHaveText(nothingFor(nonsense))
  await expect(places(page)).toHaveCount(0)
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
