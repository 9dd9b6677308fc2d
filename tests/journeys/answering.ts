/** What a reader does with a question, by what the reader sees of it. */
import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { type Kind, othersOf, partsOf, type Question, type QuestionOf, questionOf } from './content.ts'
import { byId, headingOn, type Response } from './responses.ts'

/** A question on the page, together with what its author wrote. */
export type Asked<K extends Kind = Kind> = { readonly question: QuestionOf<K>; readonly on: Locator }

/** Every question that a page shows, in the order of reading. */
export async function questionsOn(page: Page): Promise<Asked[]> {
  const ids = await idsIn(page.locator('[data-question]:visible'), 'data-question')
  return Promise.all(ids.map((id) => asShown(asked(page, id))))
}

/** Every question of a page that has a button to check, in the order of reading. */
export async function checkedOn(page: Page): Promise<Asked[]> {
  return (await questionsOn(page)).filter(({ question }) => question.kind !== 'reflection')
}

/** One question of a page. */
export function asked(page: Page, id: string): Asked {
  return { question: questionOf(id), on: page.locator(`[data-question="${id}"]`) }
}

/** The first question of a kind that is marked, or the first guess. */
export async function firstOn<K extends Kind>(page: Page, kind: K, guess = false): Promise<Asked<K>> {
  const all = await questionsOn(page)
  const first = all.find(({ question }) => question.kind === kind && Boolean(question.guess) === guess)
  if (!first) throw new Error(`${page.url()} has no ${guess ? 'guess' : 'question'} of kind "${kind}".`)
  return first as Asked<K>
}

/** The same question with the cards that the page shows now, in their order: which they are is read from the page. */
export async function asShown<A extends Asked>(it: A): Promise<A> {
  const { question, on }: Asked = it
  if (question.kind !== 'categorise') return it
  const ids = await idsIn(on.locator('fieldset li[data-option]'), 'data-option')
  const { cards } = questionOf(question.id) as QuestionOf<'categorise'>
  return { ...it, question: { ...question, cards: ids.map((id) => byId(cards, id)) } }
}

const idsIn = (list: Locator, hook: string): Promise<string[]> =>
  list.evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? ''), hook)

/** The words of one part, as its answers have it. */
export function textOf(question: Question, id: string): string {
  return byId(partsOf(question), id).text
}

const radios: readonly Kind[] = ['single', 'concordance']

/** The radio button or checkbox of one option, sentence or reading; of a sorting, that of one class for one card. */
export function inputOf({ question, on }: Asked, id: string): Locator {
  if (question.kind !== 'categorise') {
    const role = radios.includes(question.kind) ? 'radio' : 'checkbox'
    return on.getByRole(role, { name: textOf(question, id), exact: true })
  }
  const [card = '', choice = ''] = id.split('=')
  const group = on.getByRole('group', { name: textOf(question, card), exact: true })
  return group.getByRole('radio', { name: byId(question.classes, choice).title, exact: true })
}

/** The list in which one line of an ordering says its place, or one thing of a matching what belongs to it. */
export function listOf({ question, on }: Asked, id: string): Locator {
  const name =
    question.kind === 'matching'
      ? fill(en.quiz.matchOf, { item: byId(question.pairs, id).text })
      : fill(en.quiz.place, { item: textOf(question, id) })
  return on.getByRole('combobox', { name, exact: true })
}

/** The lines of an ordering as they stand now. */
export function orderOf({ on }: Asked): Promise<string[]> {
  return idsIn(on.locator('li[data-option]'), 'data-option')
}

/** The field for words of one’s own. */
export function fieldOf({ on }: Asked): Locator {
  return on.getByRole('textbox')
}

/** Chooses, or puts the lines in order, from the first place to the last. */
export async function respond(to: Asked, response: Response): Promise<void> {
  if (to.question.kind === 'ordering') {
    // Before the question is awake, a line that is given the place it has already looks like one that nobody touched.
    await to.on.scrollIntoViewIfNeeded()
    await expect(checkOf(to)).toBeEnabled()
  }
  await respondEarly(to, response)
}

/** The same, whether or not the script has arrived. */
export async function respondEarly(to: Asked, response: Response): Promise<void> {
  // Setting a list does not scroll to it by itself, as a reader has to.
  await to.on.scrollIntoViewIfNeeded()
  const { question } = to
  for (const [place, id] of response.entries()) {
    if (question.kind === 'ordering') await listOf(to, id).selectOption({ label: String(place + 1) })
    else if (question.kind === 'matching') {
      const [pair = '', match = ''] = id.split('=')
      await listOf(to, pair).selectOption({ label: byId(question.pairs, match).match })
    } else await inputOf(to, id).check()
  }
  if (question.kind !== 'multiple' && question.kind !== 'hot-text' && question.kind !== 'whose-feeling') return
  for (const { id } of partsOf(question)) await inputOf(to, id).setChecked(response.includes(id))
}

/** What the button says: a fact is checked, a judgement compared. */
export function checkName(kind: Kind): string {
  if (kind === 'own-words') return en.quiz.showOthers
  return kind === 'concordance' || kind === 'whose-feeling' ? en.quiz.compare : en.quiz.check
}

/** The Check button of a question. */
export function checkOf({ question, on }: Asked): Locator {
  const name = checkName(question.kind)
  return on.getByRole('button', { name, exact: true })
}

/** What the reader gets back after Check. */
export function feedbackOf({ on }: Asked): Locator {
  return on.locator('[data-feedback]')
}

/** Check says about this response what it is to say, and the focus is there. */
export async function expectFeedback(it: Asked, response: Response): Promise<void> {
  const heading = feedbackOf(it).getByRole('heading', { name: headingOn(it.question, response), exact: true })
  await expect(heading).toBeFocused()
}

/** Everything can be chosen, and this response is, and nothing else. */
export async function expectChosen(it: Asked, response: Response): Promise<void> {
  const { question } = it
  await it.on.scrollIntoViewIfNeeded()
  await expect(checkOf(it)).toBeEnabled()
  if (question.kind === 'ordering') return expect.poll(() => orderOf(it)).toEqual(response)
  if (question.kind === 'own-words' || question.kind === 'reflection') return
  if (question.kind === 'matching') {
    for (const { id } of question.pairs) {
      const chosen = question.pairs.find((one) => response.includes(`${id}=${one.id}`))
      await expect(listOf(it, id).locator('option:checked')).toHaveText(chosen?.match ?? en.quiz.choose)
    }
    return
  }
  const inputs =
    question.kind === 'categorise'
      ? question.cards.flatMap((card) => [card.class, ...othersOf(question, card)].map((one) => `${card.id}=${one}`))
      : partsOf(question).map(({ id }) => id)
  for (const id of inputs) await expect(inputOf(it, id)).toBeChecked({ checked: response.includes(id) })
}

/** A part of a page shows everything that a question offers with its rationale. */
export async function expectEveryRationale(where: Locator, question: Question): Promise<void> {
  const reasons = where.getByRole(question.kind === 'categorise' ? 'rowheader' : 'listitem')
  const parts = partsOf(question)
  await expect(reasons).toHaveCount(parts.length)
  for (const { text, rationale } of parts) {
    // Of a card the words head a group of rows; the reason stands in the last of them.
    const reason =
      question.kind === 'categorise'
        ? where.getByRole('rowgroup').filter({ hasText: text })
        : reasons.filter({ hasText: text })
    await expect(reason.getByText(rationale, { exact: true })).toBeVisible()
  }
}
