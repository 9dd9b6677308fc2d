import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { asksFromNow, expect, test } from './journey.ts'
import { assignmentOf, cardOf, chosen, link } from './prepared.ts'

const t = en.count
const address = 'en/leaders/count/'
const field = (page: Page) => page.getByRole('textbox', { name: t.label })
const said = (page: Page) => page.locator('.count-said')
const groupOf = (page: Page, group: string) =>
  page.getByRole('region', { name: fill(t.forGroup, { group }), exact: true })
const rowsOf = (page: Page, group: string) => groupOf(page, group).getByRole('row')
const listOf = (page: Page, group: string, heading: string) =>
  groupOf(page, group).locator(`h3:text-is("${heading}") ~ ul`).first().getByRole('listitem')

/** Puts a text into the field at once, as a paste does, unless the page takes it in its own way. */
async function paste(page: Page, text: string): Promise<void> {
  await field(page).evaluate((area, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    if (!area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))) return
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  }, text)
}

const parts = (rest: string) => `neighbours~in-short, kit/the-hour, ${rest}`
const mess = `[03.10.26, 18:02:11] Ana: Ready · Thursday · ${parts('not student-cases~in-short, not first-thursday')} · 2026-10-03 #k7f3 · question: <b>what</b> if I cry?
[03.10.26, 18:03:00] Tom: nice, me too
On Sat, 3 Oct 2026 at 19:12, Tom <tom@example.org> wrote:
> Ready · Thursday · neighbours~in-short, kit/the-hour,
> student-cases~in-short, not first-thursday · 2026-10-03 #p2mm · question: may
> one leave the room, and what happens to the others then
> 
> -- 
> Sent from my phone
Ready · Thursday · ${parts('student-cases~in-short, not first-thursday')} · 2026-10-04 #k7f3
Lea, 20:10
Ready · Thursday · neighbours~in-short, not kit/the-hour, student-cases~in-short, first-thursday · 2026-10-02 #q4rs
Ready · Monday · neighbours · 2026-10-01 #bbbb · question: where do we meet?`

test.use({ timezoneId: 'Europe/London', permissions: ['clipboard-read', 'clipboard-write'] })

test('In whatever was sent the cards are found and counted by group, and none of it is stored, sent or shown again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(address)
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  const asked = asksFromNow(page)
  await paste(page, mess)
  await expect(said(page)).toHaveText(fill(t.foundIn, { n: 4, groups: 2 }))
  await expect(groupOf(page, 'Thursday').getByText(fill(t.cardsOther, { n: 3 }), { exact: true })).toBeVisible()
  // The card of k7f3 that came last counts.
  await expect(rowsOf(page, 'Thursday')).toHaveText([
    /^Part/,
    /^First Thursday\s*1\s*2$/,
    /^The hour on one page\s*2\s*1$/,
    /^Neighbours, in short\s*3\s*0$/,
    /^Cases of students, in short\s*3\s*0$/,
  ])
  await expect(listOf(page, 'Thursday', t.parts)).toHaveText(['First Thursday'])
  const questions = ['<b>what</b> if I cry?', 'may one leave the room, and what happens to the others then']
  await expect(listOf(page, 'Thursday', t.questions)).toHaveText(questions)
  await groupOf(page, 'Thursday').getByRole('button', { name: t.copy }).click()
  await expect(groupOf(page, 'Thursday').getByText(t.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(questions.map((one) => `- ${one}`).join('\n'))

  // One card says what one person has left out; its question was written for the group.
  await expect(groupOf(page, 'Monday').getByText(t.few)).toBeVisible()
  await expect(rowsOf(page, 'Monday')).toHaveCount(0)
  await expect(listOf(page, 'Monday', t.questions)).toHaveText(['where do we meet?'])
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)

  const kept = () =>
    page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()),
      location.hash + location.search + document.cookie + JSON.stringify(history.state ?? ''),
    ])
  expect(await kept()).toEqual(['""'])
  expect(asked.filter((url) => !url.includes('/_astro/'))).toEqual([])
  // A page that is put aside has forgotten, should it be shown again.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await expect(field(page)).toHaveValue('')
  await expect(page.getByRole('region', { name: /^Group/ })).toHaveCount(0)
  await paste(page, mess)
  await expect(groupOf(page, 'Monday')).toBeVisible()
  await page.reload()
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  await expect(field(page)).toHaveValue('')
  await expect(page.getByRole('region', { name: /^Group/ })).toHaveCount(0)
})

test('The prompts come from the parts on the cards, and a press brings others', async ({ page }) => {
  await page.goto(address)
  await paste(page, mess)
  const prompts = listOf(page, 'Thursday', en.opening.title)
  await expect(prompts).toHaveCount(3)
  await expect(prompts).toContainText([en.opening.everyone])
  const first = await prompts.allInnerTexts()
  await groupOf(page, 'Thursday').getByRole('button', { name: en.opening.others }).click()
  await expect(prompts).toHaveCount(3)
  expect(
    (await prompts.allInnerTexts()).filter((text) => text !== en.opening.everyone && first.includes(text)),
  ).toEqual([])
})

test('A text without a card is told in one sentence with a way on, and so is a card that was made here', async ({
  page,
}) => {
  await page.goto(link())
  const card = await cardOf(assignmentOf(page, 'Thursday')).innerText()
  await page.goto(address)
  await paste(page, 'I am ready · see you on Thursday')
  await expect(said(page)).toHaveText(fill(t.none, { ready: 'Ready', signs: '#k7f3' }))
  await page.getByRole('button', { name: t.clear }).click()
  await expect(field(page)).toBeFocused()
  await expect(said(page)).toBeEmpty()
  await paste(page, `Tom: ${card}`)
  await expect(groupOf(page, 'Thursday').getByText(fill(t.cardsOne, { n: 1 }), { exact: true })).toBeVisible()
  await expect(said(page)).toHaveText(fill(t.found, { n: 1 }))
  expect(card).toContain(chosen.parts.at(-1))
  await page.getByRole('region', { name: en.opening.seven }).getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/leaders\/kit\/seven-minutes\/$/)
})

// A paste that a script makes brings nothing along in Firefox.
test('Of two million signs the cards alone are put into the field, and no more groups are shown than anybody leads @chromium-only @long', async ({
  page,
}) => {
  await page.goto(address)
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  const cards = Array.from({ length: 40 }, (_, n) => `Ready · Group ${n} · neighbours · 2026-10-01 #aa${n + 30}`)
  await paste(page, `${'[18:02] Tom: see you there\n'.repeat(80_000)}${cards.join('\nAna: ')}`)
  await expect(field(page)).toHaveValue(cards.join('\n'))
  await expect(said(page)).toHaveText(`${fill(t.foundIn, { n: 40, groups: 40 })} ${t.shortened}`)
  await expect(page.getByRole('region', { name: /^Group/ })).toHaveCount(12)
  await expect(page.getByText(t.tooMuch)).toBeVisible()
})

test('What was pasted before the script came is counted', async ({ page }) => {
  const script = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await script.promise
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await field(page).fill(mess)
  script.resolve()
  await expect(groupOf(page, 'Monday')).toBeVisible()
  await expect(field(page)).toHaveValue(mess)
})

// Firefox as it is driven here is not told of another medium, and hangs when it goes back.
test('On paper stand the count, the questions and what no count can know, without what was pasted, and who comes back finds nothing @chromium-only @long', async ({
  page,
}) => {
  await page.goto(address)
  await paste(page, mess)
  await expect(groupOf(page, 'Thursday')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(field(page)).toBeHidden()
  await expect(listOf(page, 'Thursday', t.questions).first()).toBeVisible()
  await expect(page.getByText(t['limit-proof'])).toBeVisible()
  await expect(page.getByText(t.sampleText)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.goto('en/leaders/rules/')
  await page.goBack()
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  await expect(field(page)).toHaveValue('')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  // As it is driven here, Firefox cannot be without script.
  test('the page says how to count by hand, what a card looks like, and what no count can know @chromium-only', async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page.getByText(t.noScript)).toBeVisible()
    await expect(field(page)).toBeHidden()
    await expect(page.getByText(/^Ready · Thursday · .*#k7f3 · question:/)).toBeVisible()
    await expect(page.getByText(t['limit-same'])).toBeVisible()
    await expect(page.getByText('Minute 7: the call')).toBeVisible()
  })
})
