import { en } from '../../src/i18n/en.ts'
import { checkOf, expectEveryRationale, firstOn, inputOf, questionsOn } from './answering.ts'
import { expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

// The browser reports every script that it could not load.
test.use({ mayComplain: true, viewport: { width: 360, height: 740 } })

const lesson = 'en/course/the-hour/the-call/'
const scripts = '**/*.{js,json}*'

test('When scripts fail to load, text, choices and answers stay', async ({ page }) => {
  await page.route(scripts, (route) => route.abort())
  await page.goto(lesson)
  const words = await page.getByRole('main').innerText()
  for (const it of await questionsOn(page)) {
    const [id = ''] = rightResponse(it.question)
    await inputOf(it, id).check()
    await expect(checkOf(it)).toBeDisabled()
    const answers = it.on.locator('details')
    await answers.getByText(en.quiz.answers).click()
    await expectEveryRationale(answers, it.question)
    await answers.getByText(en.quiz.answers).click()
    await expect(inputOf(it, id)).toBeChecked()
  }
  expect(await page.getByRole('main').innerText()).toBe(words)
})

// Firefox keeps in mind that a module could not be fetched, until the page is loaded again.
test('After a break in the connection, the next focus brings the script @chromium-only', async ({ page }) => {
  await page.goto(lesson)
  const it = await firstOn(page, 'single')
  const [right = ''] = rightResponse(it.question)
  const input = inputOf(it, right)
  await page.route(scripts, (route) => route.abort())
  const lost = page.waitForEvent('requestfailed')
  await input.check()
  await lost
  await expect(checkOf(it)).toBeDisabled()

  await page.unroute(scripts)
  await expect(async () => {
    await input.blur()
    await input.focus()
    await expect(checkOf(it)).toBeEnabled({ timeout: 500 })
  }).toPass()
  await expect(input).toBeChecked()
  await checkOf(it).click()
  await expect(it.on.getByRole('heading', { name: en.quiz.right })).toBeFocused()
})
