/** A learner who answers questions of the hour on one day and comes back on others. */
import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { asked, respond } from './answering.ts'
import { questionOf } from './content.ts'
import { answer } from './progress.ts'
import { type Response, rightResponse, wrongResponse } from './responses.ts'

/** The page with the return visits. */
export const reviewPage = 'en/review/'

/** Three questions of fact, each by itself in a lesson of the hour. */
export const clarifying = 'story-and-questions-clarifying'
export const reasons = 'the-call-reasons'
export const order = 'return-and-end-order'

const lessons = { [clarifying]: 'story-and-questions', [reasons]: 'the-call', [order]: 'return-and-end' }

/** How an answer is to turn out. */
export type Outcome = 'right' | 'partly' | 'wrong'

function responseTo(id: string, outcome: Outcome): Response {
  const question = questionOf(id)
  const right = rightResponse(question)
  // One further on, no line stands in its place.
  if (outcome === 'wrong')
    return question.kind === 'ordering' ? [...right.slice(1), ...right.slice(0, 1)] : wrongResponse(question)
  // Without the last of several that belong, the others still fit.
  return outcome === 'right' ? right : right.slice(0, -1)
}

/** Puts the clock of the browser to a moment, where it stands until it is put to another. */
export const at = (page: Page, moment: string): Promise<void> => page.clock.setFixedTime(new Date(moment))

/** Answers a question in its lesson. */
export async function answerInLesson(page: Page, id: keyof typeof lessons, outcome: Outcome): Promise<void> {
  await page.goto(`en/course/the-hour/${lessons[id]}/`)
  await answer(asked(page, id), responseTo(id, outcome))
}

/** The same, having said to be sure, which has to be wanted first. */
export async function answerSurely(page: Page, id: keyof typeof lessons, outcome: Outcome): Promise<void> {
  await page.goto(`en/course/the-hour/${lessons[id]}/`)
  await page.evaluate(() => localStorage.setItem('tac:confidence', 'on'))
  await page.reload()
  const it = asked(page, id)
  await it.on.scrollIntoViewIfNeeded()
  await it.on.getByRole('radio', { name: en.quiz['sure-sure'], exact: true }).check()
  await answer(it, responseTo(id, outcome))
  await page.evaluate(() => localStorage.removeItem('tac:confidence'))
}

/** The question that the page asks now. */
export const askedNow = (page: Page): Locator => page.locator('.review [data-question]')

/** A button of the question that is asked. */
export const press = (page: Page, name: 'skip' | 'notToday' | 'stop' | 'goOn'): Promise<void> =>
  askedNow(page).getByRole('button', { name: en.review[name], exact: true }).click()

/** Comes back and skips through everything that is asked: the questions in their order. */
export async function comeBack(page: Page): Promise<string[]> {
  await page.goto(reviewPage)
  await expect(askedNow(page).or(page.locator('.review p.due'))).not.toHaveCount(0)
  const ids: string[] = []
  while ((await askedNow(page).count()) > 0) {
    const id = (await askedNow(page).getAttribute('data-question')) ?? ''
    ids.push(id)
    await press(page, 'skip')
    await expect(page.locator(`.review [data-question="${id}"]`)).toHaveCount(0)
  }
  return ids
}

/** Comes back and answers what is asked, whatever it is: with each the outcome that is given for it. */
export async function answerAll(page: Page, outcomes: Readonly<Record<string, Outcome>>): Promise<void> {
  await page.goto(reviewPage)
  for (const [id, outcome] of Object.entries(outcomes)) {
    await expect(askedNow(page)).toHaveAttribute('data-question', id)
    const it = asked(page, id)
    await respond(it, responseTo(id, outcome))
    await it.on.locator('[data-check]').click()
    await press(page, 'goOn')
  }
}

/** What the page says when there is nothing more to ask, as far as it names a day. */
export const nextOn = (day: string): string => fill(en.review.next, { day })
