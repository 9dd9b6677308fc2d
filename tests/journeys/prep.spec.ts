import { AxeBuilder } from '@axe-core/playwright'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { expect, test } from './journey.ts'
import {
  assignmentOf,
  cardOf,
  chosen,
  link,
  partsOf,
  placeOn,
  placeSaying,
  prepPage,
  storedAssignments,
} from './prepared.ts'
import { exported, fileFrom, notice, readToEnd, stored } from './progress.ts'
import { at } from './returning.ts'

const t = en.prep

test.use({ timezoneId: 'Europe/London', permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(({ page }) => at(page, '2026-09-29T10:00:00Z'))

test('A link shows what the leader says, the date by both clocks, and the parts in their order, and nothing of it is sent', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(link())
  const mine = assignmentOf(page, 'Thursday')
  await expect(mine.getByRole('blockquote')).toHaveText('See you soon.')
  await expect(mine.getByText(/Monday,? 5 October 2026 at 17:00/)).toBeVisible()
  await expect(mine.getByText('in 6 days', { exact: true })).toBeVisible()
  await expect(mine.getByText(/Monday,? 5 October 2026 at 18:00 \(Europe\/Berlin\)/)).toBeVisible()
  await expect(partsOf(mine).getByRole('link')).toHaveText([...chosen.titles])
  await expect(partsOf(mine)).toContainText(['min', 'min', 'min', 'min'])
  await expect(mine.getByRole('link', { name: fill(t.start, { title: chosen.titles[0] }) })).toBeVisible()
  expect(asked.filter((url) => /Thursday|Berlin|neighbours/.test(url))).toEqual([])
})

test('Done follows what was read, the rest is ticked by hand, one goes on where one was, and the card says all of it', async ({
  page,
}) => {
  await page.goto(link())
  const mine = assignmentOf(page, 'Thursday')
  await mine.getByRole('link', { name: fill(t.start, { title: chosen.titles[0] }) }).click()
  await readToEnd(page, 'neighbours')
  await placeOn(page)
    .getByRole('link', { name: placeSaying(1, 4) })
    .click()

  await expect(partsOf(mine).nth(0)).toContainText(t.done)
  await mine.getByRole('checkbox', { name: fill(t.tick, { title: chosen.titles[1] }) }).check()
  await expect(mine.getByRole('link', { name: fill(t.goOn, { title: chosen.titles[2] }) })).toBeVisible()
  // Typed, because Firefox as it is driven here tells a page nothing of fill().
  await mine.getByLabel(t.question).pressSequentially('How long does it stay silent?')
  const said = 'neighbours, student-cases~in-short, not first-thursday, not kit/the-hour · 2026-09-29'
  const card = new RegExp(`^Ready · Thursday · ${said} #[a-z0-9]{4} · question: How long does it stay silent\\?$`)
  await expect(cardOf(mine)).toHaveText(card)
  await mine.getByRole('button', { name: t.copy }).click()
  await expect(mine.getByText(t.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await cardOf(mine).innerText())

  const before = (await cardOf(mine).innerText()).replace(/ · question.*/, '')
  await page.reload()
  await expect(cardOf(mine)).toHaveText(before)
})

test('Each part says which of how many it is and what comes next, also a section and a sheet; other pages do not', async ({
  page,
}) => {
  // What comes three seconds after a page need not be waited for.
  await page.clock.install()
  await page.goto(link())
  await expect(assignmentOf(page, 'Thursday')).toBeVisible()
  await expect.poll(() => storedAssignments(page)).toContain('Thursday')
  await page.goto('en/course/what-it-is/neighbours/')
  for (const [at, title] of chosen.titles.entries()) {
    await page.clock.fastForward(3000)
    await expect(placeOn(page).getByRole('link', { name: placeSaying(at + 1, 4) })).toBeVisible()
    const next = chosen.titles[at + 1]
    if (next) {
      await placeOn(page).getByRole('link', { name: next, exact: true }).click()
      await page.waitForLoadState()
    } else await expect(placeOn(page), title).toContainText(t.wasLast)
  }
  const late: string[] = []
  page.on('request', (request) => late.push(request.url()))
  await page.goto('en/course/the-hour/the-call/')
  await page.clock.fastForward(3000)
  await expect.poll(() => late.some((url) => url.includes('/place.client.'))).toBe(true)
  await expect(placeOn(page)).toHaveCount(0)
})

test('Who has been asked for nothing fetches nothing for it', async ({ page }) => {
  const late: string[] = []
  page.on('request', (request) => late.push(request.url()))
  await page.goto('en/course/what-it-is/neighbours/')
  await expect.poll(() => late.some((url) => url.includes('/late.client.'))).toBe(true)
  await readToEnd(page, 'neighbours')
  expect(late.filter((url) => /place\./.test(url))).toEqual([])
})

test('Two groups stand below each other, the newest first; one can be forgotten, and does not come back', async ({
  page,
}) => {
  await page.goto(link())
  await expect.poll(() => storedAssignments(page)).toContain('Thursday')
  await at(page, '2026-09-29T10:00:01Z')
  await page.goto(`${prepPage}?#v=1&k=15&g=Monday`)
  await expect(page.getByRole('heading', { name: /^Group: / })).toHaveText(['Group: Monday', 'Group: Thursday'])
  // Typed, because Firefox as it is driven here tells a page nothing of fill().
  await page.getByRole('textbox', { name: t.encounterLabel }).pressSequentially('The man with the violin.')
  await expect.poll(async () => (await stored(page)).written?.['prep-encounter']?.text).toBe('The man with the violin.')

  await at(page, '2026-09-29T10:00:02Z')
  for (const group of ['Monday', 'Thursday']) {
    await assignmentOf(page, group).getByRole('button', { name: t.forget }).click()
    await assignmentOf(page, group).getByRole('button', { name: t.forgetSure }).click()
    await expect(page.getByText(t.forgotten)).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: group === 'Monday' ? 'Group: Thursday' : t.packs })).toBeVisible()
    await expect(assignmentOf(page, group)).toHaveCount(0)
    const words = (await stored(page)).written?.['prep-encounter']?.text
    expect(words).toBe(group === 'Monday' ? 'The man with the violin.' : '')
  }
  expect(await storedAssignments(page)).toBeNull()
})

// Firefox as it is driven here lets no download through; the same below, of the export.
test('The date goes into a calendar with its reminder, and after the day the page says so kindly and still has all of it @chromium-only', async ({
  page,
}) => {
  await page.goto(link())
  const mine = assignmentOf(page, 'Thursday')
  const lines = (await fileFrom(page, mine.getByRole('button', { name: t.calendar })))
    .replaceAll('\r\n ', '')
    .split('\r\n')
  expect(lines).toContain('DTSTART:20261005T160000Z')
  expect(lines).toContain('TRIGGER:-P2D')
  expect(lines).toContain('SUMMARY:Balint group: Thursday')
  expect(lines.find((line) => line.startsWith('URL:'))).toMatch(/\/en\/prep\/#v=1&p=neighbours,.*&g=Thursday/)

  await at(page, '2026-10-06T10:00:00Z')
  await page.reload()
  await expect(mine.getByText(t.over)).toBeVisible()
  await expect(partsOf(mine).getByRole('link')).toHaveText([...chosen.titles])
  await expect(mine.getByRole('button', { name: t.calendar })).toHaveCount(0)
})

for (const [what, fragment, sentence] of [
  ['made by a later edition', 'v=2&k=15', t.newer],
  ['with a part that is not there', 'v=1&p=neighbours,nowhere', t.parts],
  ['with a date on no calendar', 'v=1&k=15&d=2026-02-30', t.date],
  ['with a zone that is none', 'v=1&k=15&d=2026-10-05T18:00&z=Mars/Olympus', t.zone],
  ['that is far too long', `v=1&k=15&m=${'a'.repeat(9000)}`, t['too-long']],
] as const)
  test(`A link ${what} is told in one sentence, and what can be used of it is there`, async ({ page }) => {
    await page.goto(`${prepPage}#${fragment}`)
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(page.getByRole('heading', { name: t.order })).toBeVisible()
  })

test('A link that names nothing offers the pack that comes closest, keeps nothing of itself, and one press takes that pack', async ({
  page,
}) => {
  await page.goto(`${prepPage}#v=1&p=nowhere,elsewhere&g=Thursday`)
  const pack = 'Before your first group'
  await expect(page.getByRole('alert')).toContainText(fill(t.nothing, { pack }))
  expect(await storedAssignments(page)).toBeNull()
  await page.getByRole('link', { name: fill(t.takeNearest, { pack }) }).click()
  await expect(partsOf(assignmentOf(page, 'Thursday'))).toHaveCount(4)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('What a link brings is text and nothing else', async ({ page }) => {
  const markup = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>'
  await page.goto(`${prepPage}#v=1&k=15&g=${encodeURIComponent('<b>Us</b>')}&m=${encodeURIComponent(markup)}`)
  await expect(assignmentOf(page, '<b>Us</b>').getByRole('blockquote')).toHaveText(markup)
  await expect.poll(() => storedAssignments(page)).toContain('onerror')
  await page.goto('en/course/what-it-is/neighbours/#in-short')
  await expect(placeOn(page)).toContainText('<b>Us</b>: part 1 of 4')
  expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined()
})

test('The record names what is stored, says that it stays out of the file, and erases it with everything @chromium-only', async ({
  page,
}) => {
  await page.goto(link())
  await expect.poll(() => storedAssignments(page)).toContain('Thursday')
  expect(await exported(page)).not.toContain('Thursday')
  await expect(page.getByRole('row').filter({ hasText: en.record.isAssignments })).toHaveCount(1)
  await expect(page.getByText(en.record.exportAssignments)).toBeVisible()
  await page.getByRole('button', { name: en.record.erase, exact: true }).click()
  await page.getByRole('button', { name: en.record.eraseSure }).click()
  await expect(page.getByText(en.record.erased)).toBeVisible()
  expect(await storedAssignments(page)).toBeNull()
  await page.goto(prepPage)
  await expect(page.getByText(t.none)).toBeVisible()
})

test('Where the browser stores nothing, everything is there, and it is said that nothing is remembered', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError')
      },
    }),
  )
  await page.goto(link())
  const mine = assignmentOf(page, 'Thursday')
  await expect(mine.getByText(t.notKept)).toBeVisible()
  await expect(notice(page)).toBeVisible()
  await mine.getByRole('checkbox', { name: fill(t.tick, { title: chosen.titles[3] }) }).check()
  await expect(cardOf(mine)).toContainText('Thursday · kit/the-hour, not')
})

for (const width of [320, 1440])
  test(`At a width of ${width} pixels the page meets no barrier and is not too wide, whatever it says @long`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 })
    const barriers = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...(wide ? ['too wide'] : [])]
    }
    const states = [
      [prepPage, page.getByText(t.none)],
      [`${prepPage}?#v=1`, page.getByRole('alert')],
      [link(`&g=${'W'.repeat(60)}&m=${'m'.repeat(280)}`), page.getByText(t.readyText)],
    ] as const
    for (const [address, sign] of states) {
      await page.goto(address)
      await expect(sign).toBeVisible()
      expect(await barriers(), address.slice(0, 20)).toEqual([])
    }
    await page.getByRole('button', { name: t.forget }).click()
    expect(await barriers(), 'asked whether to forget').toEqual([])
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  // As it is driven here, Firefox cannot be without script.
  test('the page has all packs as lists, and says why @chromium-only', async ({ page }) => {
    await page.goto(link())
    await expect(page.getByText(t.noScript)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Before your first group' })).toBeVisible()
    await page.getByRole('link', { name: 'Cases of students, in short' }).first().click()
    await expect(page.locator('#in-short')).toBeInViewport()
  })
})

test.describe('where the script is lost', () => {
  test.use({ mayComplain: true })

  test('the packs are there all the same', async ({ page }) => {
    await page.route('**/*.js*', (route) => route.abort())
    await page.goto(link())
    await expect(page.getByRole('heading', { name: 'Before your first group' })).toBeVisible()
  })
})
