import { en } from '../../src/i18n/en.ts'
import { checkOf, questionsOn, respond } from './answering.ts'
import { moduleOf, questionsOf } from './content.ts'
import { expect, test } from './journey.ts'
import { type Response, rightResponse, verdictOn, wrongResponse } from './responses.ts'

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

  const all = await questionsOn(page)
  expect(all.map(({ question }) => question.id)).toEqual(questionsOf(`${id}-review`).map((question) => question.id))

  const wronglyAnswered = new Set<string>()
  for (const it of all) {
    const answer = async (response: Response) => {
      await respond(it, response)
      await checkOf(it).click()
      const verdict = verdictOn(it.question, response)
      await expect(it.on.getByRole('heading', { name: verdict, exact: true })).toBeFocused()
    }
    if (!wronglyAnswered.has(it.question.kind)) {
      await answer(wrongResponse(it.question))
      await it.on.getByRole('button', { name: en.quiz.again }).click()
      wronglyAnswered.add(it.question.kind)
    }
    await answer(rightResponse(it.question))
  }
  expect([...wronglyAnswered].sort()).toEqual(['multiple', 'ordering', 'single'])
})
