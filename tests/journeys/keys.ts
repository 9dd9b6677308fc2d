/** A reader who has only a keyboard: nothing here points at anything or gives the focus to anything. */
import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { type Asked, inputOf, listOf, orderOf, textOf } from './answering.ts'
import { othersOf } from './content.ts'
import { byId, type Response } from './responses.ts'

type Stop = { readonly name: string; readonly outline: string; readonly width: number; readonly seen: boolean }

/** Presses Tab until something has the focus; at each stop on the way the focus must be visible. */
export async function tabTo(page: Page, target: Locator, limit = 120): Promise<void> {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < limit; pressed++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopNow)
    expect(stop, `the focus is to be seen on “${stop.name}”`).toMatchObject({ outline: 'solid', seen: true })
    expect(stop.width, `the outline of “${stop.name}”`).toBeGreaterThanOrEqual(2)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${limit} times Tab did not lead to ${target}`)
}

/** Presses a key several times. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key)
}

/** Chooses, or puts the lines in order, by the buttons and by the lists of places in turns. */
export async function respondByKeys(page: Page, it: Asked, response: Response): Promise<void> {
  const { question } = it
  switch (question.kind) {
    case 'single':
    case 'concordance':
      return chooseOne(page, it, ids(question.options), response[0])
    case 'categorise':
      for (const card of question.cards) {
        const choices = ids(question.classes).filter((id) => id === card.class || othersOf(question, card).includes(id))
        const offered = choices.map((id) => `${card.id}=${id}`)
        await chooseOne(
          page,
          it,
          offered,
          offered.find((one) => response.includes(one)),
        )
      }
      return
    case 'matching':
      for (const [pair = '', match = ''] of response.map((one) => one.split('='))) {
        await tabTo(page, listOf(it, pair))
        const lines = await listOf(it, pair).getByRole('option').allTextContents()
        await press(page, 'ArrowDown', lines.indexOf(byId(question.pairs, match).match))
      }
      return
    case 'ordering':
      return order(page, it, response)
    default:
      for (const id of response) {
        await tabTo(page, inputOf(it, id))
        await page.keyboard.press('Space')
      }
  }
}

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

async function chooseOne(page: Page, it: Asked, offered: readonly string[], chosen = ''): Promise<void> {
  await tabTo(page, inputOf(it, offered[0] ?? ''))
  await page.keyboard.press('Space')
  await press(page, 'ArrowDown', offered.indexOf(chosen))
  await expect(inputOf(it, chosen)).toBeChecked()
}

async function order(page: Page, it: Asked, response: Response): Promise<void> {
  for (const [place, id] of response.entries()) {
    const steps = (await orderOf(it)).indexOf(id) - place
    if (steps === 0) continue
    const byList = place % 2 === 1
    const item = textOf(it.question, id)
    const up = it.on.getByRole('button', { name: fill(en.quiz.up, { item }), exact: true })
    await tabTo(page, byList ? listOf(it, id) : up)
    await press(page, byList ? 'ArrowUp' : 'Enter', steps)
    await expect.poll(async () => (await orderOf(it)).indexOf(id)).toBe(place)
    const moved = fill(en.quiz.moved, { item, n: place + 1, total: response.length })
    await expect(it.on.getByRole('status')).toHaveText(moved)
  }
}

/** Runs in the page: where the focus is, and whether it can be seen there. */
function stopNow(): Stop {
  const element = document.activeElement ?? document.body
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { top, bottom } = element.getBoundingClientRect()
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName).slice(0, 80),
    outline: outlineStyle,
    width: Number.parseFloat(outlineWidth),
    seen: bottom > 0 && top < innerHeight,
  }
}
