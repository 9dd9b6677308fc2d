import type { Route } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import {
  type Asked,
  asShown,
  checkOf,
  expectChosen,
  expectEveryRationale,
  expectFeedback,
  feedbackOf,
  firstOn,
  inputOf,
  respond,
} from './answering.ts'
import { lessonWithRounds, type QuestionOf, questionOf } from './content.ts'
import { expect, test } from './journey.ts'
import { respondByKeys, tabTo } from './keys.ts'
import { answered, plant, recordWith, stored } from './progress.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const size = 16
const cardsOf = ({ question }: Asked<'categorise'>) => question.cards.map(({ id }) => id)
const anotherOn = ({ on }: Asked) => on.getByRole('button', { name: fill(en.quiz.round, { n: size }), exact: true })

/** The first radio button of the first card. */
function firstInput(it: Asked<'categorise'>) {
  const { cards, classes }: QuestionOf<'categorise'> = it.question
  const [card] = cards
  const first = classes.find(({ id }) => id === card?.class || card?.others?.includes(id))
  return inputOf(it, `${card?.id}=${first?.id}`)
}

test(`With the keyboard alone, a reader asks for another round of ${size} other cards, sorts them, and asks again`, async ({
  page,
}) => {
  await page.goto(lessonWithRounds())
  let it = await firstOn(page, 'categorise')
  expect(cardsOf(it)).toHaveLength(it.question.show ?? 0)
  await respond(it, rightResponse(it.question))
  await checkOf(it).click()
  for (const _ of [1, 2]) {
    const before = cardsOf(it)
    await expectFeedback(it, rightResponse(it.question))
    await tabTo(page, anotherOn(it), 1)
    await page.keyboard.press('Enter')
    await expect(feedbackOf(it)).toHaveCount(0)
    it = await asShown(it)
    expect(cardsOf(it)).toHaveLength(size)
    expect(cardsOf(it).filter((id) => before.includes(id))).toEqual([])
    await expect(firstInput(it)).toBeFocused()
    await expect(firstInput(it)).toBeInViewport()
    await expectChosen(it, [])

    // The focus stands on the first card already, where Tab would lead past it.
    await page.keyboard.press('Shift+Tab')
    const response = rightResponse(it.question)
    await respondByKeys(page, it, response)
    await tabTo(page, checkOf(it), 2)
    await page.keyboard.press('Enter')
    await expectFeedback(it, response)
    await expectEveryRationale(feedbackOf(it), it.question)
  }
})

test('Another round is marked by its own cards, and trying again asks the same ones', async ({ page }) => {
  await page.goto(lessonWithRounds())
  const first = await firstOn(page, 'categorise')
  await respond(first, wrongResponse(first.question))
  await checkOf(first).click()
  await anotherOn(first).click()
  await expect(feedbackOf(first)).toHaveCount(0)
  const it = await asShown(first)
  const [wrong = ''] = wrongResponse(it.question)
  const response = [wrong, ...rightResponse(it.question).slice(1)]
  await respond(it, response)
  await checkOf(it).click()
  await expectFeedback(it, response)
  await it.on.getByRole('button', { name: en.quiz.again }).click()
  expect(cardsOf(it)).toHaveLength(size)
  expect(cardsOf(await asShown(it))).toEqual(cardsOf(it))
  await expectChosen(it, response)
})

test('Nothing is chosen beforehand in another round, whatever was answered on an earlier visit', async ({ page }) => {
  await page.goto(lessonWithRounds())
  const written = (await firstOn(page, 'categorise')).question
  await plant(page, recordWith({ answered: { [written.id]: answered(rightResponse(questionOf(written.id))) } }))
  await page.goto(lessonWithRounds())
  const first = await firstOn(page, 'categorise')
  await expectChosen(first, rightResponse(first.question))
  await checkOf(first).click()
  await anotherOn(first).click()
  await expect(feedbackOf(first)).toHaveCount(0)
  await expectChosen(await asShown(first), [])
})

test('Further rounds are practice: after a reload the first cards show what was answered to them', async ({ page }) => {
  await page.goto(lessonWithRounds())
  await page.evaluate(() => localStorage.setItem('tac:confidence', 'on'))
  await page.reload()
  const first = await firstOn(page, 'categorise')
  const { id } = first.question
  const answers = async () => (await stored(page)).answered?.[id]
  const sure = first.on.getByRole('group', { name: en.quiz.howSure, exact: true })
  const response = wrongResponse(first.question)
  await respond(first, response)
  await expect(sure).toBeVisible()
  await checkOf(first).click()
  await expect.poll(async () => (await answers())?.latest.response).toEqual(response)
  const before = await answers()

  await anotherOn(first).click()
  await expect(feedbackOf(first)).toHaveCount(0)
  const round = await asShown(first)
  // What is kept nowhere is not asked for.
  await expect(sure).toHaveCount(0)
  await respond(round, rightResponse(round.question))
  await checkOf(round).click()
  await expectFeedback(round, rightResponse(round.question))

  await page.reload()
  await expectChosen(await firstOn(page, 'categorise'), response)
  expect(await answers()).toEqual(before)
})

test.describe('where the cards of another round cannot be fetched', () => {
  test.use({ mayComplain: true })

  test('a reader is told so in a sentence, each time, and gets the round as soon as they can', async ({ page }) => {
    await page.goto(lessonWithRounds())
    const it = await firstOn(page, 'categorise')
    await respond(it, rightResponse(it.question))
    await checkOf(it).click()
    const says = it.on.getByRole('status')
    await expect(says).toHaveText('')
    const kept = Promise.withResolvers<void>()
    // One route for all of them: Playwright may take a route that has had its times away after the next has come.
    const answers = [
      (route: Route) => route.abort(),
      async (route: Route) => {
        await kept.promise
        await route.fulfill({ status: 503, json: [] })
      },
    ]
    await page.route('**/*.cards.json*', (route) => (answers.shift() ?? ((one) => one.continue()))(route))
    await anotherOn(it).click()
    await expect(says).toHaveText(en.quiz.roundLost)
    await anotherOn(it).click()
    await expect(says).toHaveText('')
    // A second press while it is being fetched asks for nothing more, or it would be answered before the first.
    await anotherOn(it).click()
    kept.resolve()
    await expect(says).toHaveText(en.quiz.roundLost)
    await expect(anotherOn(it)).toBeFocused()

    await anotherOn(it).click()
    await expect(feedbackOf(it)).toHaveCount(0)
    await expect(says).toHaveText('')
    expect(cardsOf(await asShown(it))).toHaveLength(size)
  })

  test('a reader who goes back to the first cards is no longer told so', async ({ page }) => {
    await page.goto(lessonWithRounds())
    const it = await firstOn(page, 'categorise')
    await respond(it, rightResponse(it.question))
    await checkOf(it).click()
    await page.route('**/*.cards.json*', (route) => route.abort())
    await anotherOn(it).click()
    await expect(it.on.getByRole('status')).toHaveText(en.quiz.roundLost)
    await it.on.getByRole('button', { name: en.quiz.again }).click()
    await expectChosen(it, rightResponse(it.question))
    await expect(it.on.getByRole('status')).toHaveText('')
  })
})
