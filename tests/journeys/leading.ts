/** A leader who prepares a group: the page, what it is told, and what it gives out. */

import { expect, type Locator, type Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { en } from '../../src/i18n/en.ts'

const t = en.builder

/** The page on which a leader puts a link together. */
export const leadersPage = 'en/leaders/'

/** What the leader of Thursday’s group says. */
export const thursday = {
  pack: 'Listening differently',
  date: '2026-10-05',
  time: '18:00',
  zone: 'Europe/Berlin',
  group: 'Thursday',
  message: 'See you soon.',
} as const

/** What stands behind the # of the link that comes of it. */
export const thursdaysLink = 'v=1&k=30&d=2026-10-05T18:00&z=Europe/Berlin&g=Thursday&m=See+you+soon%2E'

/** A field by what it is called. */
export const field = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true })

/** Opens the page and waits until its fields can be filled in. */
export async function openLeaders(page: Page) {
  await page.goto(leadersPage)
  await expect(field(page, t.group)).toBeEnabled()
}

/** Fills in both steps, on the page that is open. */
export async function prepare(page: Page, told: Partial<Record<keyof typeof thursday, string>> = thursday) {
  if (told.pack) await page.getByRole('radio', { name: new RegExp(`^${told.pack}`) }).check()
  if (told.date) await field(page, t.date).fill(told.date)
  if (told.time) await field(page, t.time).fill(told.time)
  if (told.zone) await field(page, t.zone).selectOption(told.zone)
  if (told.group) await field(page, t.group).fill(told.group)
  if (told.message) await field(page, t.message).fill(told.message)
}

/** The link as it stands in its field. */
export const linkOn = (page: Page): Promise<string> => field(page, t.link).inputValue()

/** What a program that knows nothing of us reads in a picture of a code. */
export async function codeIn(code: Locator): Promise<string> {
  const picture = sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) })
}
