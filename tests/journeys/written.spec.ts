import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { checkOf, expectEveryRationale, expectFeedback, feedbackOf, fieldOf, firstOn } from './answering.ts'
import { lessonWith } from './content.ts'
import { expect, test } from './journey.ts'
import { exported, key, quietPage, stored } from './progress.ts'

const words = 'She kept her coat on, and I looked away.'
const kinds = ['own-words', 'reflection'] as const

/** Everything that is stored on the device, under whatever name. */
const everything = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))

for (const kind of kinds) {
  test(`What is written in a question of kind ${kind} is kept on the device, found again, and gone when it is deleted`, async ({
    page,
  }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    const text = async () => (await stored(page)).written?.[it.question.id]?.text
    const remove = it.on.getByRole('button', { name: en.quiz.deleteWords })
    await fieldOf(it).scrollIntoViewIfNeeded()
    await expect(remove).toHaveCount(0)
    await fieldOf(it).pressSequentially(words)
    await expect.poll(text).toBe(words)

    await page.reload()
    await it.on.scrollIntoViewIfNeeded()
    await expect(fieldOf(it)).toHaveValue(words)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([key])

    await remove.click()
    await expect(fieldOf(it)).toBeFocused()
    await expect(fieldOf(it)).toHaveValue('')
    await expect(remove).toHaveCount(0)
    await expect.poll(() => everything(page)).not.toContain(words)
    await page.reload()
    await it.on.scrollIntoViewIfNeeded()
    await fieldOf(it).pressSequentially('.')
    await expect.poll(text).toBe('.')
  })

  test(`The last letters of a question of kind ${kind} are kept though the page is left at once`, async ({ page }) => {
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    await fieldOf(it).fill('She')
    await expect(it.on.getByRole('button', { name: en.quiz.deleteWords })).toBeVisible()
    await fieldOf(it).fill(words)
    await page.goto(quietPage)
    expect((await stored(page)).written?.[it.question.id]?.text).toBe(words)
  })

  test(`What is written in a question of kind ${kind} is in no request, no address and no exported file`, async ({
    page,
  }) => {
    const sent: string[] = []
    page.on('request', (request) =>
      sent.push(decodeURIComponent(request.url()), request.postData() ?? '', JSON.stringify(request.headers())),
    )
    await page.goto(lessonWith(kind))
    const it = await firstOn(page, kind)
    await fieldOf(it).fill(words)
    if (kind === 'own-words') {
      await checkOf(it).click()
      await expect(feedbackOf(it).getByRole('blockquote')).toHaveText(words)
    }
    await expect.poll(() => everything(page)).toContain(words)
    const file = await exported(page)
    expect(file).not.toContain(words)
    expect(JSON.parse(file).progress.written).toEqual({})
    expect(sent.length).toBeGreaterThan(10)
    expect(sent.filter((text) => text.includes('coat'))).toEqual([])
  })
}

test('How others put it is shown though nothing was written, and says of nothing that it is the reader’s', async ({
  page,
}) => {
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  await it.on.scrollIntoViewIfNeeded()
  await checkOf(it).click()
  await expectFeedback(it, [])
  await expectEveryRationale(feedbackOf(it), it.question)
  await expect(feedbackOf(it).getByText(en.quiz.ownWords, { exact: true })).toHaveCount(0)
  await expect(feedbackOf(it).getByRole('combobox')).toHaveCount(0)
})

test('The button does not move away from a reader who presses it right after the first letter', async ({ page }) => {
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  await it.on.scrollIntoViewIfNeeded()
  await expect(checkOf(it)).toBeEnabled()
  await fieldOf(it).press('I')
  const before = await checkOf(it).boundingBox()
  await fieldOf(it).blur()
  await expect(it.on.getByRole('button', { name: en.quiz.deleteWords })).toBeVisible()
  expect(await checkOf(it).boundingBox()).toEqual(before)
})

test('What the reader calls their own words is kept, and stands there again', async ({ page }) => {
  await page.goto(lessonWith('own-words'))
  const it = await firstOn(page, 'own-words')
  const list = feedbackOf(it).getByRole('combobox', { name: en.quiz.ownDoes })
  const latest = async () => (await stored(page)).answered?.[it.question.id]?.latest.response
  await fieldOf(it).fill(words)
  await checkOf(it).click()
  await list.selectOption({ label: en.scenario['fn-image'] })
  await expect.poll(latest).toBe('image')

  await it.on.getByRole('button', { name: en.quiz.again }).click()
  await expect(fieldOf(it)).toHaveValue(words)
  await checkOf(it).click()
  await expect(list).toHaveValue('image')

  await page.reload()
  await it.on.scrollIntoViewIfNeeded()
  await checkOf(it).click()
  await expect(list.getByRole('option', { selected: true })).toHaveText(en.scenario['fn-image'])
  expect(await latest()).toBe('image')
})
