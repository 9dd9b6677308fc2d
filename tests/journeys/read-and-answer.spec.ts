import { en } from '../../src/i18n/en.ts'
import { asked, checkOf, expectEveryRationale, firstOn, inputOf, questionsOn, respond, textOf } from './answering.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse, wrongResponse } from './responses.ts'

const module = moduleOf('the-hour')
const lesson = 'en/course/the-hour/the-call/'

test('A newcomer comes through a door to the first lesson, answers wrongly, reads why, and then answers rightly', async ({
  page,
}) => {
  await page.goto('en/')
  await page.getByRole('link', { name: en.home.learnLink }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.course.title)
  await page.getByRole('main').getByRole('link', { name: module.title, exact: true }).click()
  await page.getByRole('link', { name: en.course.begin, exact: true }).click()
  await expect(page.locator('[data-lesson]')).toHaveAttribute('data-lesson', module.lessons[0]?.id ?? '')

  const it = await firstOn(page, 'single')
  const [wrong = ''] = wrongResponse(it.question)
  await respond(it, [wrong])
  await checkOf(it).click()
  const feedback = it.on.locator('[data-feedback]')
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

test('A guess is noted without a verdict, and its answers can be opened', async ({ page }) => {
  await page.goto(lesson)
  const it = await firstOn(page, 'single', true)
  const [guess = ''] = wrongResponse(it.question)
  await respond(it, [guess])
  await checkOf(it).click()
  const feedback = it.on.locator('[data-feedback]')
  await expect(feedback.getByRole('heading', { name: en.quiz.guessed })).toBeFocused()
  await expect(feedback).toContainText(textOf(it.question, guess))
  for (const verdict of [en.quiz.right, en.quiz.wrong, en.quiz.isAnswer])
    await expect(feedback).not.toContainText(verdict)
  await expect(feedback.getByRole('listitem')).toHaveCount(0)

  const answers = it.on.locator('details')
  await answers.getByText(en.quiz.answers).click()
  await expectEveryRationale(answers, it.question)
})

test('Checking with nothing chosen says one sentence and loses nothing', async ({ page }) => {
  await page.goto(lesson)
  for (const { question } of await questionsOn(page)) {
    const it = asked(page, question.id)
    await it.on.scrollIntoViewIfNeeded()
    await checkOf(it).click()
    await expect(it.on.getByRole('status')).toHaveText(question.guess ? en.quiz.noneGuess : en.quiz.none)
    await expect(checkOf(it)).toBeFocused()
    await expect(it.on.locator('[data-feedback]')).toHaveCount(0)

    await respond(it, rightResponse(question))
    await checkOf(it).click()
    await expect(it.on.getByRole('heading', { name: question.guess ? en.quiz.guessed : en.quiz.right })).toBeFocused()
    await expect(it.on.getByRole('status')).toBeEmpty()
  }
})
