import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { packagesIn } from '../../scripts/package.mjs'
import { serve } from '../../scripts/serve.mjs'
import { en } from '../../src/i18n/en.ts'
import type { Settings } from '../../src/package/model.ts'
import { ownId } from '../../src/package/own-choice.ts'
import { settingsIn } from '../../src/package/relative.ts'
import { edition } from '../edition.ts'
import { moduleOf } from '../journeys/content.ts'
import { expect, test as journey } from '../journeys/journey.ts'
import { listProblems, settingsProblems, textAt } from '../packages/judge.ts'

const t = en.packages

/** The page on which a package of one’s own is put together. */
function pageIn(dir: string): string {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'))
  const page = pages.find((file) => readFileSync(join(dir, file), 'utf8').includes('component-export="Cut"'))
  if (!page) throw new Error('No page of the built site lets a teacher put a package together.')
  return page.replace(/index\.html$/, '')
}

/** The published course with its packages, as npm run package leaves it. */
const test = journey.extend<{ dir: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  dir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'published-'))
    cpSync('dist', dir, { recursive: true })
    mkdirSync(join(dir, 'packages'), { recursive: true })
    for (const { name, bytes } of packagesIn(dir, '.'))
      if (name.includes('_course_scorm')) writeFileSync(join(dir, 'packages', name), bytes)
    await use(dir)
    rmSync(dir, { recursive: true })
  },
  baseURL: async ({ dir }, use) => {
    const server = await serve({ dir, port: 0 })
    await use(server.url)
    await server.close()
  },
})

test('A teacher ticks what a group is to do, and has a sound package of it', async ({ page, dir }) => {
  const { title, lessons } = moduleOf('the-hour')
  const review = en.course.reviewTitle.replace('{module}', () => title)
  await page.goto(pageIn(dir))
  await page.locator('summary').filter({ hasText: title }).click()
  await page.getByRole('checkbox', { name: lessons[1]?.title ?? '' }).check()
  await page.getByRole('checkbox', { name: review }).check()
  await page.getByLabel(t.cutTitle).fill('Winter & “spring”')
  await page.getByLabel(t.cutMastery).selectOption('0.8')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.cutMake }).click(),
  ])
  const units = [lessons[1]?.id ?? '', 'review/the-hour']
  expect(download.suggestedFilename()).toBe(`take-a-chair_${ownId(units)}_scorm12_full_en_${edition}.zip`)
  await expect(page.getByRole('status').filter({ hasText: download.suggestedFilename() })).toBeVisible()

  const files = new Map(Object.entries(unzipSync(readFileSync(await download.path()))))
  const settings = settingsIn(textAt(files, 'index.html')) as Settings
  expect(settings).toMatchObject({ title: 'Winter & “spring”', needs: units, mastery: 0.8 })
  expect([...listProblems('scorm12', files), ...settingsProblems(files, ownId(units))]).toEqual([])
})

test.describe('without the published package', () => {
  test.use({ mayComplain: true })

  test('a teacher is told in a sentence why nothing can be put together', async ({ page, dir }) => {
    rmSync(join(dir, 'packages'), { recursive: true })
    await page.goto(pageIn(dir))
    await page
      .locator('summary')
      .filter({ hasText: moduleOf('the-hour').title })
      .click()
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: t.cutMake }).click()
    await expect(page.getByRole('alert')).toHaveText(t.cutAbsent)
  })
})
