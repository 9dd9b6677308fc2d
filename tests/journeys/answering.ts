/** What a reader does with a question, by what the reader sees of it. */
import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { type Question, questionOf } from './content.ts'
import type { Response } from './responses.ts'

/** A question on the page, together with what its author wrote. */
export type Asked = { readonly question: Question; readonly on: Locator }

/** Every question of a page, in the order of reading. */
export async function questionsOn(page: Page): Promise<Asked[]> {
  const sections = await page.locator('[data-question]').all()
  const ids = await Promise.all(sections.map((section) => section.getAttribute('data-question')))
  return ids.map((id) => asked(page, id ?? ''))
}

/** One question of a page. */
export function asked(page: Page, id: string): Asked {
  return { question: questionOf(id), on: page.locator(`[data-question="${id}"]`) }
}

/** The first question of a kind that is marked, or the first guess. */
export async function firstOn(page: Page, kind: Question['kind'], guess = false): Promise<Asked> {
  const all = await questionsOn(page)
  const first = all.find(({ question }) => question.kind === kind && Boolean(question.guess) === guess)
  if (!first) throw new Error(`${page.url()} has no ${guess ? 'guess' : 'question'} of kind "${kind}".`)
  return first
}

/** The radio button or checkbox of one option. */
export function inputOf({ question, on }: Asked, id: string): Locator {
  return on.getByRole(question.kind === 'single' ? 'radio' : 'checkbox', { name: textOf(question, id), exact: true })
}

/** The list in which one line of an ordering says its place. */
export function placeOf({ question, on }: Asked, id: string): Locator {
  return on.getByRole('combobox', { name: fill(en.quiz.place, { item: textOf(question, id) }), exact: true })
}

/** The lines of an ordering as they stand now. */
export function orderOf({ on }: Asked): Promise<string[]> {
  return on
    .locator('li[data-option]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-option') ?? ''))
}

/** Chooses, or puts the lines in order, from the first place to the last. */
export async function respond(to: Asked, response: Response): Promise<void> {
  // Setting a list does not scroll to it by itself, as a reader has to.
  await to.on.scrollIntoViewIfNeeded()
  for (const [place, id] of response.entries()) {
    if (to.question.kind === 'ordering') await placeOf(to, id).selectOption({ label: String(place + 1) })
    else await inputOf(to, id).check()
  }
  if (to.question.kind !== 'multiple') return
  for (const { id } of to.question.options) await inputOf(to, id).setChecked(response.includes(id))
}

/** The Check button of a question. */
export function checkOf({ on }: Asked): Locator {
  return on.getByRole('button', { name: en.quiz.check, exact: true })
}

/** The words of one option. */
export function textOf({ options, id: question }: Question, id: string): string {
  const option = options.find((one) => one.id === id)
  if (!option) throw new Error(`Question "${question}" has no option "${id}".`)
  return option.text
}

/** A part of a page shows every option of a question with its rationale. */
export async function expectEveryRationale(part: Locator, { options }: Question): Promise<void> {
  const reasons = part.getByRole('listitem')
  await expect(reasons).toHaveCount(options.length)
  for (const { text, rationale } of options) {
    const reason = reasons.filter({ hasText: text })
    await expect(reason.getByText(rationale, { exact: true })).toBeVisible()
  }
}
