import { en } from '../../src/i18n/en.ts'
import { expect, test } from './journey.ts'
import { exported, fileFrom, notice, plant, recordPage, storedText } from './progress.ts'

const t = en.record
const secret = 'I was ashamed of being glad.'
const rooms = { read: {}, answered: {}, played: {}, runs: {}, reviews: {}, resting: {} }
const recordOf = (written: object) => JSON.stringify({ version: 2, progress: { ...rooms, written } })
const words = recordOf({ 'holding-the-case-own-words': { text: secret, at: 1 } })

test('What somebody wrote is in the exported file only if they tick it', async ({ page }) => {
  await plant(page, words)
  expect(await exported(page)).not.toContain(secret)
  await page.getByRole('checkbox', { name: t.withWritten }).check()
  expect(await fileFrom(page, page.getByRole('button', { name: t.export }))).toContain(secret)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: t.withWritten })).not.toBeChecked()
})

test('What somebody wrote stays out of what the notice exports, and of a text that can no longer be read', async ({
  page,
}) => {
  await plant(page, words.slice(0, -1))
  await page.reload()
  await expect(notice(page)).toBeVisible()
  const file = await fileFrom(page, notice(page).getByRole('button', { name: en.progress.exportNow }))
  expect(file).not.toContain(secret)
  await page.goto(recordPage)
  await page.getByRole('checkbox', { name: t.withWritten }).check()
  expect(await fileFrom(page, page.getByRole('button', { name: t.export }))).toContain('ashamed')
})

test('Who has written nothing, or taken it away, is not asked about it', async ({ page }) => {
  await plant(page, recordOf({ 'holding-the-case-own-words': { text: '', at: 1 } }))
  await page.goto(recordPage)
  expect(await storedText(page)).toContain('"version":2')
  await expect(page.getByRole('button', { name: t.export })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: t.withWritten })).toHaveCount(0)
})
