import { en } from '../../src/i18n/en.ts'
import {
  checkedOn,
  checkOf,
  expectChosen,
  expectEveryRationale,
  expectFeedback,
  feedbackOf,
  firstOn,
  inputOf,
  respond,
  textOf,
} from './answering.ts'
import { checked, lessonWith, moduleOf, open } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const module = moduleOf('the-hour')

test('A newcomer comes through a door to the first lesson, answers what it asks, and reads why', async ({ page }) => {
  await page.goto('en/')
  await page.getByRole('link', { name: en.home.learnLink }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.course.title)
  await page.getByRole('main').getByRole('link', { name: module.title, exact: true }).click()
  await page.getByRole('link', { name: en.course.begin, exact: true }).click()
  await expect(page.locator('[data-lesson]')).toHaveAttribute('data-lesson', module.lessons[0]?.id ?? '')

  for (const it of await checkedOn(page)) {
    const response = wrongResponse(it.question)
    await respond(it, response)
    await checkOf(it).click()
    await expectFeedback(it, response)
    if (!it.question.guess) await expectEveryRationale(feedbackOf(it), it.question)
  }
})

test('A single question that was answered wrongly says what the answer is, and is then answered rightly', async ({
  page,
}) => {
  await page.goto(lessonWith('single'))
  const it = await firstOn(page, 'single')
  const [wrong = ''] = wrongResponse(it.question)
  await respond(it, [wrong])
  await checkOf(it).click()
  const feedback = feedbackOf(it)
  await expect(feedback.getByRole('heading', { name: en.quiz.wrong })).toBeFocused()
  await expectEveryRationale(feedback, it.question)
  await expect(feedback.locator(`[data-option="${wrong}"]`)).toContainText(en.quiz.yours)
  const [right = ''] = rightResponse(it.question)
  await expect(feedback.locator(`[data-option="${right}"]`)).toContainText(en.quiz.isAnswer)

  await it.on.getByRole('button', { name: en.quiz.again }).click()
  await expect(inputOf(it, wrong)).toBeFocused()
  await expect(inputOf(it, wrong)).toBeChecked()
  await respond(it, [right])
  await checkOf(it).click()
  await expect(feedback.getByRole('heading', { name: en.quiz.right })).toBeFocused()
})

for (const kind of checked) {
  test(`A question of kind ${kind} tells what fits and every reason, and lets the reader try again`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    for (const response of [wrongResponse(it.question), rightResponse(it.question)]) {
      await respond(it, response)
      await checkOf(it).click()
      await expectFeedback(it, response)
      await expectEveryRationale(feedbackOf(it), it.question)
      // What stands above already does not stand below once more.
      await expect(it.on.locator('details:visible')).toBeHidden()
      await it.on.getByRole('button', { name: en.quiz.again }).click()
      await expectChosen(it, response)
    }
  })
}

for (const kind of open) {
  test(`A question of kind ${kind} judges nothing, whatever is answered`, async ({ page }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    for (const response of [wrongResponse(it.question), rightResponse(it.question)]) {
      await respond(it, response)
      await checkOf(it).click()
      await expectFeedback(it, response)
      const verdicts = [en.quiz.right, en.quiz.wrong, en.quiz.isAnswer, en.quiz.belongs, en.quiz.toMark]
      for (const verdict of verdicts) await expect(feedbackOf(it).getByText(verdict, { exact: true })).toHaveCount(0)
      await expect(feedbackOf(it).locator('.is-key')).toHaveCount(0)
      await it.on.getByRole('button', { name: en.quiz.again }).click()
    }
  })
}

test('A reflection has nothing to check and nothing to compare with', async ({ page }) => {
  await page.goto(lessonWith('reflection'))
  const it = await firstOn(page, 'reflection')
  await expect(it.on.getByRole('button', { name: en.quiz.check })).toHaveCount(0)
  await expect(it.on.locator('details:visible')).toHaveCount(0)
})

test('A guess is noted without a verdict, and its answers can be opened', async ({ page }) => {
  await page.goto(lessonWith('single', true))
  const it = await firstOn(page, 'single', true)
  const [guess = ''] = wrongResponse(it.question)
  await respond(it, [guess])
  await checkOf(it).click()
  const feedback = feedbackOf(it)
  await expect(feedback.getByRole('heading', { name: en.quiz.guessed })).toBeFocused()
  await expect(feedback).toContainText(textOf(it.question, guess))
  for (const verdict of [en.quiz.right, en.quiz.wrong, en.quiz.isAnswer])
    await expect(feedback).not.toContainText(verdict)
  await expect(feedback.getByRole('listitem')).toHaveCount(0)

  const answers = it.on.locator('details:visible')
  await answers.locator('summary').click()
  await expectEveryRationale(answers, it.question)
})

for (const { id } of module.lessons) {
  test(`Checking in ${id} with nothing chosen says one sentence and loses nothing`, async ({ page }) => {
    await page.goto(`en/course/the-hour/${id}/`)
    for (const it of await checkedOn(page)) {
      const { kind, guess } = it.question
      // There is always enough of an order and of words to go on.
      if (kind === 'ordering' || kind === 'own-words') continue
      await it.on.scrollIntoViewIfNeeded()
      await checkOf(it).click()
      const each = kind === 'matching' || kind === 'categorise'
      const says = guess ? en.quiz.noneGuess : each ? en.quiz.noneEach : en.quiz.none
      await expect(it.on.getByRole('status')).toHaveText(says)
      await expect(checkOf(it)).toBeFocused()
      await expect(feedbackOf(it)).toHaveCount(0)
      const response = rightResponse(it.question)
      if (each) {
        await respond(it, response.slice(1))
        await checkOf(it).click()
        await expect(feedbackOf(it)).toHaveCount(0)
      }

      await respond(it, response)
      await checkOf(it).click()
      await expectFeedback(it, response)
      await expect(it.on.getByRole('status')).toBeEmpty()
    }
  })
}
