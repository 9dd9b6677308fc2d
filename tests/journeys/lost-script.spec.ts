import {
  checkOf,
  expectEveryRationale,
  expectFeedback,
  fieldOf,
  firstOn,
  inputOf,
  listOf,
  questionsOn,
  respondEarly,
} from './answering.ts'
import { lessonWith, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

// The browser reports every script that it could not load.
test.use({ mayComplain: true, viewport: { width: 360, height: 740 } })

const scripts = '**/*.{js,json}*'

for (const { id } of moduleOf('the-hour').lessons) {
  test(`When scripts fail to load, text, choices and answers of ${id} stay`, async ({ page }) => {
    await page.route(scripts, (route) => route.abort())
    await page.goto(`en/course/the-hour/${id}/`)
    const words = await page.getByRole('main').innerText()
    for (const it of await questionsOn(page)) {
      const { kind } = it.question
      const response = rightResponse(it.question)
      await respondEarly(it, response)
      const written = kind === 'own-words' || kind === 'reflection'
      if (written) await fieldOf(it).fill('It was a Friday.')
      if (kind !== 'reflection') {
        await expect(checkOf(it)).toBeDisabled()
        const answers = it.on.locator('details:visible')
        await answers.locator('summary').click()
        await expectEveryRationale(answers, it.question)
        await answers.locator('summary').click()
      }
      if (written) await expect(fieldOf(it)).toHaveValue('It was a Friday.')
      else if (kind === 'ordering' || kind === 'matching')
        await expect(listOf(it, response[0]?.split('=')[0] ?? '')).not.toHaveValue('')
      else await expect(inputOf(it, response[0] ?? '')).toBeChecked()
    }
    expect(await page.getByRole('main').innerText()).toBe(words)
  })
}

// Firefox keeps in mind that a module could not be fetched, until the page is loaded again.
test('After a break in the connection, the next focus brings the script @chromium-only', async ({ page }) => {
  await page.goto(lessonWith('single'))
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
  await expectFeedback(it, [right])
})
