/** What a reader leaves in the browser, and the ways to look at it, take it along and bring it in. */
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import type { Progress } from '../../src/progress/progress.ts'
import { type Asked, checkOf, feedbackOf, respond } from './answering.ts'
import type { Response } from './responses.ts'

/** The name of the record in the browser. */
export const key = 'tac:progress'

/** The page with the record. */
export const recordPage = 'en/record/'

/** A page on which nothing is done, to plant something from. */
export const quietPage = 'en/privacy/'

/** The stored text as it stands. */
export const storedText = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key)

/** What is stored of the record. */
export async function stored(page: Page): Promise<Partial<Progress>> {
  return JSON.parse((await storedText(page)) ?? '{}').progress ?? {}
}

/** The ids of all questions whose answer is stored, in the order of the alphabet. */
export async function storedAnswers(page: Page): Promise<string[]> {
  return Object.keys((await stored(page)).answered ?? {}).sort()
}

/** The texts that were set aside. */
export function textsSetAside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('tac:progress-set-aside:'))
      .map((name) => localStorage.getItem(name) ?? ''),
  )
}

/** Stores a text as the record, from a page on which nothing else is done. */
export async function plant(page: Page, text: string): Promise<void> {
  await page.goto(quietPage)
  await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text])
}

/** A stored record in the form of today, with what is given and nothing else. */
export function recordWith(progress: Partial<Progress>): string {
  const rooms = { read: {}, answered: {}, played: {}, runs: {}, reviews: {}, resting: {}, written: {} }
  return JSON.stringify({ version: 2, progress: { ...rooms, ...progress } })
}

/** An answer as it is stored. */
export function answered(response: string | readonly string[], at = 1): Progress['answered'][string] {
  const answer = { response, mark: null, at }
  return { first: answer, latest: answer }
}

/** Answers a question and sees it judged. */
export async function answer(it: Asked, response: Response): Promise<void> {
  await respond(it, response)
  await checkOf(it).click()
  await expect(feedbackOf(it)).toBeVisible()
}

/** The word that a question or a lesson carries once it has been done, or none. */
export const markOn = (page: Page, id: string): Locator =>
  page.locator(`[data-lesson-mark="${id}"], [data-question-mark="${id}"]`)

/** Goes to the end of the lesson, as a reader does, and sees its tick. */
export async function readToEnd(page: Page, lesson: string): Promise<void> {
  await page.locator('[data-end-of]').scrollIntoViewIfNeeded()
  await expect(markOn(page, lesson)).toHaveText(en.progress.read)
}

/** What tells that something is wrong with keeping. */
export const notice = (page: Page): Locator => page.getByRole('alert')

/** Presses a button that gives a file, and reads the file. */
export async function fileFrom(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await download.path(), 'utf8')
}

/** The exported file, from the record page. */
export async function exported(page: Page): Promise<string> {
  await page.goto(recordPage)
  return fileFrom(page, page.getByRole('button', { name: en.record.export }))
}

/** Offers a file on the record page. */
export async function offer(page: Page, text: string | Buffer, name = 'take-a-chair.json'): Promise<void> {
  await page.goto(recordPage)
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel(en.record.import).setInputFiles(file)
}
