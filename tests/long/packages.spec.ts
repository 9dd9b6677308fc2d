import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { packagesIn } from '../../scripts/package.mjs'
import { en } from '../../src/i18n/en.ts'
import { cut } from '../../src/package/cut.ts'
import type { Settings } from '../../src/package/model.ts'
import { settingsIn } from '../../src/package/relative.ts'
import { checkOf, expectEveryRationale, expectFeedback, feedbackOf, firstOn, respond } from '../journeys/answering.ts'
import { stagingOf } from '../journeys/chairs.ts'
import { moduleOf } from '../journeys/content.ts'
import { doorOn, further, linesOn, passStops } from '../journeys/in-the-room.ts'
import { expect, test as journey } from '../journeys/journey.ts'
import { wrongResponse } from '../journeys/responses.ts'
import { button, field, places } from '../journeys/searching.ts'
import { type Folder, folderWith } from '../packages/folder.ts'
import { textAt, type Unpacked } from '../packages/judge.ts'

/** The files of the package with this in its name. */
function filesOf(part: string): Unpacked {
  for (const { name, bytes } of packagesIn('dist', '.'))
    if (name.includes(part)) return new Map(Object.entries(unzipSync(bytes)))
  throw new Error(`There is no package with "${part}" in its name.`)
}

const choice = { units: ['the-call', 'first-thursday', 'review/the-hour'], title: 'Our choice', mastery: null }
const kinds = {
  course: () => filesOf('_course_scorm12_full'),
  module: () => filesOf('_the-hour_scorm2004_full'),
  choice: () => cut(filesOf('_course_scorm12_full'), choice, 'https://take-a-chair.example/'),
}

/** A package in its folder; nothing may be asked for that is not in it. */
const test = journey.extend<{ kind: keyof typeof kinds; files: Unpacked; folder: Folder }>({
  kind: ['course', { option: true }],
  files: async ({ kind }, use) => use(kinds[kind]()),
  folder: async ({ files }, use) => {
    const folder = await folderWith(files)
    await use(folder)
    await folder.remove()
    expect(folder.astray, 'what is asked for and not in the package').toEqual([])
  },
  baseURL: async ({ folder }, use) => use(folder.url),
})

const isAwake = (page: Page) => expect(page.locator('[data-island]').first()).not.toBeEmpty()

test.describe('the package of the course', () => {
  test('is read from its map to a lesson, which is answered and searched, without a host that opens folders', async ({
    page,
  }) => {
    const { title, lessons } = moduleOf('the-hour')
    await page.goto('en/course/index.html')
    await expect(page.locator('html')).toHaveAttribute('data-package', 'course')
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
    await page.getByRole('link', { name: en.course.begin, exact: true }).click()
    await expect(page.locator('[data-lesson]')).toHaveAttribute('data-lesson', lessons[0]?.id ?? '')

    const it = await firstOn(page, 'multiple')
    const response = wrongResponse(it.question)
    await respond(it, response)
    await checkOf(it).click()
    await expectFeedback(it, response)
    await expectEveryRationale(feedbackOf(it), it.question)

    const heading = page.locator('.prose > h2[id]').first()
    const words = await heading.innerText()
    await button(page).click()
    await field(page).fill(words)
    await expect(places(page).filter({ hasText: words }).first()).toBeVisible()
    const link = places(page).getByRole('link').first()
    expect(await link.getAttribute('href')).toMatch(/our%20course%20&%20more\/en\/.*index\.html/)
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('plays two beats of a role-play', async ({ page }) => {
    const staging = stagingOf('first-thursday', 'member')
    await page.goto('en/chairs/first-thursday/index.html')
    await doorOn(page, staging).getByRole('button', { name: en.scenario.take }).click()
    for (let beat = 0; beat < 2; beat++) {
      await passStops(page, staging)
      const before = await linesOn(page).count()
      await further(page, page.locator('[data-choice]').first())
      expect(await linesOn(page).count()).toBeGreaterThan(before)
    }
  })
})

for (const kind of ['module', 'choice'] as const)
  test.describe(`the package of a ${kind}`, () => {
    test.use({ kind })

    test('opens each of its pages with everything on it awake', async ({ page, files }) => {
      const { units, start } = settingsIn(textAt(files, 'index.html')) as Settings
      for (const path of ['index.html', start, ...units.map((unit) => unit.path), 'en/record/index.html']) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        for (const question of await page.locator('[data-question]:visible').all())
          await question.scrollIntoViewIfNeeded()
        if ((await page.locator('[data-question]:visible').count()) > 0) await isAwake(page)
      }
    })

    test('offers nothing that only the published course can do', async ({ page }) => {
      await page.goto('en/record/index.html')
      await expect(page.getByRole('heading', { name: en.record.stored })).toBeVisible()
      await expect(page.getByRole('heading', { name: en.offline.title })).toHaveCount(0)
    })

    test('finds what it holds, and opens what it does not in a window of its own', async ({ page, context }) => {
      await page.goto('en/course/the-hour/the-call/index.html')
      await button(page).click()
      await field(page).fill('Balint')
      await expect(places(page).first()).toBeVisible()
      for (const link of await places(page).getByRole('link').all())
        expect((await page.request.get(await link.evaluate((one: HTMLAnchorElement) => one.href))).status()).toBe(200)

      await context.route('https://take-a-chair.example/**', (route) => route.fulfill({ body: 'The published course' }))
      await page.goto('en/chairs/index.html')
      const [other] = await Promise.all([
        context.waitForEvent('page'),
        page.locator('main a[href^="https://take-a-chair.example/en/chairs/"]').first().click(),
      ])
      await expect(other.getByText('The published course')).toBeVisible()
      await expect(page).toHaveURL(/chairs\/index\.html$/)
    })
  })
