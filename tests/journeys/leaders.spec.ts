import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { expect, test } from './journey.ts'
import { codeIn, field, leadersPage, linkOn, openLeaders, prepare, thursday, thursdaysLink } from './leading.ts'
import { assignmentOf, cardOf, partsOf } from './prepared.ts'
import { fileFrom } from './progress.ts'
import { at } from './returning.ts'

const t = en.builder

test.use({ timezoneId: 'Europe/London', permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(({ page }) => at(page, '2026-09-29T10:00:00Z'))

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const handout = (page: Page) => page.locator('[data-handout]')
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** The page as a printer has it on paper of this size, in millimetres. */
async function printed(page: Page, name: string, [width, height]: readonly [number, number]) {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await button(page, name).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  const dots = (millimetres: number) => Math.floor((millimetres / 25.4) * 96)
  await page.setViewportSize({ width: dots(width), height: dots(height) })
  await page.emulateMedia({ media: 'print' })
}

// What is left of A5 and A4 between the margins.
const papers = [
  [t.printCard, [130, 192]],
  [t.printPoster, [178, 265]],
] as const

// Firefox as it is driven here tells a page nothing of fill(), which is how a date is given; and it is told of no paper.
test('From the first page to a link with its date and message, a code that can be read, a card and a poster; a second browser opens it and makes a ready card @chromium-only', async ({
  page,
  browser,
}) => {
  await page.goto('en/')
  await page.getByRole('link', { name: en.home.leadPrepare }).click()
  await prepare(page)
  const link = await linkOn(page)
  expect(link.split('#')[1]).toBe(thursdaysLink)
  await button(page, t.copyLink).click()
  await expect(page.getByText(t.copied)).toBeVisible()
  expect(await copied(page)).toBe(link)

  const short = await field(page, t.short).inputValue()
  expect(short).toBe(link.replace(/&m=.*/, ''))
  for (const [name, size] of papers) {
    await printed(page, name, size)
    await expect(handout(page)).toContainText('18:00 (Europe/Berlin)')
    await expect(handout(page)).toContainText([thursday.message])
    await expect(handout(page).getByRole('listitem')).toHaveCount(5)
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    await expect(button(page, name)).toBeHidden()
    expect(await codeIn(page.locator('.handout-qr'))).toBe(short)
    await page.emulateMedia({ media: 'screen' })
  }

  const member = await (await browser.newContext()).newPage()
  await at(member, '2026-09-30T10:00:00Z')
  await member.goto(link)
  const mine = assignmentOf(member, 'Thursday')
  await expect(mine.getByRole('blockquote')).toHaveText(thursday.message)
  await expect(partsOf(mine)).toHaveCount(5)
  await expect(cardOf(mine)).toHaveText(/^Ready · Thursday · not neighbours~in-short, .* · 2026-09-30 #[a-z0-9]{4}$/)
  await member.context().close()
})

// Nor does it let a download through.
test('The calendar file is read by another program: the moment, the link, and a reminder two days before @chromium-only', async ({
  page,
}) => {
  await openLeaders(page)
  await prepare(page)
  const text = await fileFrom(page, button(page, t.saveCalendar))
  const [entry] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  if (!entry) throw new Error('There is no entry.')
  const { startDate, summary, description } = new ICAL.Event(entry)
  expect(startDate.toJSDate().toISOString()).toBe('2026-10-05T16:00:00.000Z')
  expect(summary).toBe('Balint group: Thursday')
  expect(description).toContain(thursday.message)
  expect(entry.getFirstPropertyValue('url')).toBe(await linkOn(page))
  expect(entry.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P2D')
})

test('The leader’s own choice has the order that buttons give it, keeps the focus, and above an hour says so', async ({
  page,
}) => {
  await openLeaders(page)
  await page.getByRole('radio', { name: t.own }).check()
  await expect(page.getByText(t.nothing)).toBeVisible()
  await page.getByText('The hour, step by step', { exact: true }).click()
  for (const title of ['Variants', 'First Thursday']) await page.getByRole('checkbox', { name: title }).check()
  await expect(page.getByText(fill(t.total, { n: 2, minutes: 16 }))).toBeVisible()
  await expect(page.getByText(t.long)).toHaveCount(0)

  const up = button(page, fill(t.up, { title: 'First Thursday' }))
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(fill(t.movedTo, { title: 'First Thursday', n: 1, total: 2 }))).toBeAttached()
  await expect(button(page, fill(t.down, { title: 'First Thursday' }))).toBeFocused()
  expect(await linkOn(page)).toContain('#v=1&p=first-thursday,variants')

  await button(page, fill(t.remove, { title: 'First Thursday' })).press('Enter')
  await expect(button(page, fill(t.remove, { title: 'Variants' }))).toBeFocused()
  await button(page, fill(t.remove, { title: 'Variants' })).press('Enter')
  await expect(page.getByRole('heading', { name: t.course })).toBeFocused()

  await page.getByText('Being a member', { exact: true }).click()
  for (const shelf of ['The hour, step by step', 'Being a member'])
    for (const box of await page.locator('details').filter({ hasText: shelf }).getByRole('checkbox').all())
      await box.check()
  await expect(page.getByText(t.long)).toBeVisible()
  // So many do not fit into a code, and that is said.
  await expect(page.getByText(t.noCode)).toBeVisible()
})

test('An old link fills in everything but its date, and what is none changes nothing', async ({ page }) => {
  await openLeaders(page)
  await page.getByText(t.again).click()
  const old = field(page, t.againLabel)
  // Typed, because Firefox as it is driven here tells a page nothing of fill().
  await old.pressSequentially('next Thursday')
  await button(page, t.againDo).click()
  await expect(
    page.getByRole('status').filter({ hasText: fill(en.prep.nothing, { pack: thursday.pack }).slice(0, 40) }),
  ).toBeVisible()
  await expect(button(page, t.make)).toBeVisible()

  await old.press('ControlOrMeta+a')
  await old.pressSequentially(`<https://elsewhere.example/en/prep/#${thursdaysLink}&o=no-card>`)
  await button(page, t.againDo).click()
  await expect(page.getByText(t.againDone)).toBeVisible()
  await expect(page.getByRole('radio', { name: thursday.pack })).toBeChecked()
  await expect(field(page, t.date)).toHaveValue('')
  await expect(field(page, t.time)).toHaveValue('18:00')
  await expect(field(page, t.zone)).toHaveValue('Europe/Berlin')
  await expect(field(page, t.group)).toHaveValue('Thursday')
  await expect(page.getByRole('checkbox', { name: t['no-card'] })).toBeChecked()
  await expect(page.getByText(t.timeAlone)).toBeVisible()
  expect(await linkOn(page)).toMatch(/#v=1&k=30&g=Thursday&m=See\+you\+soon%2E&o=no-card$/)
})

test('Whatever stands in the fields is text everywhere, is looked through for names, and no more of it is taken than fits', async ({
  page,
}) => {
  const [group, message] = ['<b>Us</b>', '<img src=x onerror="window.broken=1"></ol> Mrs Winterbottom knows.']
  await openLeaders(page)
  // Typed, because Firefox as it is driven here tells a page nothing of fill().
  await field(page, t.group).pressSequentially(group)
  await field(page, t.message).pressSequentially(message)
  await expect(handout(page)).toContainText(group)
  await expect(handout(page)).toContainText(message)
  await expect(page.getByText(/This looks like a name: “Mrs Winterbottom”/).filter({ visible: true })).toBeVisible()
  const inside = (node: DefaultTreeAdapterTypes.ChildNode): string[] =>
    'tagName' in node ? [node.tagName, ...node.childNodes.flatMap(inside)] : []
  const tags = parseFragment(await field(page, t.platform).inputValue()).childNodes.flatMap(inside)
  expect([...new Set(tags)].sort()).toEqual(['a', 'li', 'ol', 'p', 'strong'])
  expect(await field(page, t.mail).inputValue()).toContain(message)

  await field(page, t.group).press('End')
  await field(page, t.group).pressSequentially('x'.repeat(60))
  await expect(page.getByText(fill(t.tooMany, { n: group.length }))).toBeVisible()
  const [preview] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: t.see }).click()])
  await expect(assignmentOf(preview, group + 'x'.repeat(60 - group.length)).getByRole('blockquote')).toHaveText(message)
  for (const one of [page, preview]) expect(await one.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['tac:assignments'])
})

test('Where a page may not copy, the text is marked for the reader to copy', async ({ page }) => {
  await openLeaders(page)
  await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('No.')) }))
  await button(page, t.make).click()
  await expect(page.getByRole('heading', { name: t.give })).toBeFocused()
  await button(page, t.copyLink).click()
  await expect(page.getByText(t.notCopied)).toBeVisible()
  const marked = await field(page, t.link).evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart)
  expect(marked).toBe((await linkOn(page)).length)
})

// As above.
test('Filled in to the brim nothing is a barrier or too wide, and the card and the poster fill one sheet and can be read @chromium-only @long', async ({
  page,
}) => {
  await openLeaders(page)
  await page.getByRole('radio', { name: 'Ready to take any chair' }).check()
  await prepare(page, { ...thursday, pack: '', date: '2020-01-01', group: 'W'.repeat(61), message: 'm '.repeat(140) })
  await button(page, t.change).click()
  await expect(page.getByText(t.past)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  }

  const short = await field(page, t.short).inputValue()
  for (const [name, size] of papers) {
    await printed(page, name, size)
    const { height = Number.POSITIVE_INFINITY } = (await handout(page).boundingBox()) ?? {}
    expect(height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
    expect(await codeIn(page.locator('.handout-qr'))).toBe(short)
    await page.emulateMedia({ media: 'screen' })
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  // As it is driven here, Firefox cannot be without script.
  test('the page has every pack with its parts and a plain link, and its limits @chromium-only', async ({ page }) => {
    await page.goto(leadersPage)
    await expect(page.getByText(en.leaders.noScript)).toBeVisible()
    await expect(page.getByText(t.what)).toBeHidden()
    await expect(page.getByText(en.leaders.limitProof)).toBeVisible()
    const plain = page.getByRole('link', { name: new RegExp(`^${en.leaders.plainLink} ?: ${thursday.pack}`) })
    await expect(plain).toHaveAttribute('href', /\/en\/prep\/#v=1&k=30$/)
  })
})
