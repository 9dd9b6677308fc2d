import { en } from '../../src/i18n/en.ts'
import { checkedOn, checkOf, expectFeedback, respond } from './answering.ts'
import { moduleOf, questionsOf } from './content.ts'
import { expect, test } from './journey.ts'
import { type Response, rightResponse, wrongResponse } from './responses.ts'

const { id, lessons } = moduleOf('the-hour')

test('A reader goes from lesson to lesson to the review and answers all of it, one question of each kind wrongly at first', async ({
  page,
}) => {
  await page.goto(`en/course/${id}/${lessons[0]?.id}/`)
  const next = page.locator('a[rel="next"]')
  for (const lesson of lessons) {
    await expect(page.locator('article[data-lesson]')).toHaveAttribute('data-lesson', lesson.id)
    await next.click()
  }
  await expect(page).toHaveURL(new RegExp(`/en/course/${id}/review/$`))
  await expect(next).toHaveCount(0)

  const all = await checkedOn(page)
  const shown = all.map(({ question }) => question.id)
  const known = [...lessons.map((lesson) => lesson.id), `${id}-review`].flatMap((quiz) =>
    questionsOf(quiz).map((question) => question.id),
  )
  expect(shown.length).toBeGreaterThanOrEqual(10)
  expect(new Set(shown).size).toBe(shown.length)
  expect(known).toEqual(expect.arrayContaining(shown))

  const wronglyAnswered = new Set<string>()
  for (const it of all) {
    const answer = async (response: Response) => {
      await respond(it, response)
      await checkOf(it).click()
      await expectFeedback(it, response)
    }
    if (!wronglyAnswered.has(it.question.kind)) {
      await answer(wrongResponse(it.question))
      await it.on.getByRole('button', { name: en.quiz.again }).click()
      wronglyAnswered.add(it.question.kind)
    }
    await answer(rightResponse(it.question))
  }
  expect(wronglyAnswered.size).toBeGreaterThan(1)
})
