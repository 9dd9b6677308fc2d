import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { moduleOf } from './content.ts'

const t = en.search

/** Where these journeys begin. */
export const lesson = 'en/course/the-hour/the-call/'

/** Letters that begin no word of the course. */
export const nonsense = 'qzxwvk'

/** The search in the header. */
export const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: t.open })

/** What it opens. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: t.open })

/** The field of the dialog. */
export const field = (page: Page) => dialog(page).getByRole('searchbox', { name: t.open })

/** What was found, in the dialog or on a page. */
export const places = (page: Page) => page.getByRole('search').or(dialog(page)).getByRole('listitem')

/** What is said of it. */
export const status = (page: Page) => page.getByRole('search').or(dialog(page)).getByRole('status')

/** The sentence for words that nothing fits. */
export const nothingFor = (words: string) => t.none.replace('{words}', () => words)

/** Opens the search over a lesson and looks for something. */
export async function lookFor(page: Page, words: string): Promise<void> {
  await page.goto(lesson)
  await button(page).click()
  await field(page).fill(words)
}

/** A section of another lesson, as its page has it: its heading and the last part of its address. */
export async function someSection(page: Page): Promise<{ heading: string; address: string; lesson: string }> {
  const other = moduleOf('the-hour').lessons[2]
  await page.goto(`en/course/the-hour/${other?.id}/`)
  const heading = page.locator('.prose > h2[id]').first()
  const address = `/course/the-hour/${other?.id}/#${await heading.getAttribute('id')}`
  return { heading: await heading.innerText(), address, lesson: other?.title ?? '' }
}

/** Waits until the browser has nothing left to do. */
export const idle = (page: Page) => page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
