import { en } from '../../src/i18n/en.ts'
import { asked, checkOf, expectChosen, respond } from './answering.ts'
import { busiestLesson, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import {
  answer,
  answered,
  key,
  markOn,
  notice,
  plant,
  quietPage,
  readToEnd,
  recordPage,
  recordWith,
  storedAnswers,
  textsSetAside,
} from './progress.ts'
import { rightResponse } from './responses.ts'

const module = moduleOf('the-hour')
const { address, ids } = busiestLesson()
const lesson = module.lessons[0]?.id ?? ''

test('Two tabs that answer at once find the answers of both, at once and after a reload', async ({ page, context }) => {
  const other = await context.newPage()
  await Promise.all([page.goto(address), other.goto(address)])
  for (const [index, id] of ids.entries()) {
    if (index % 2 === 1) continue
    const pair = [asked(page, id), asked(other, ids[index + 1] ?? id)]
    for (const it of pair) await respond(it, rightResponse(it.question))
    await Promise.all(pair.map((it) => checkOf(it).click()))
  }
  await expect.poll(() => storedAnswers(page)).toEqual(ids.toSorted())
  for (const tab of [page, other]) {
    for (const id of ids) await expect(markOn(tab, id)).toHaveText(en.progress.answered)
    await tab.reload()
    for (const id of ids) await expect(markOn(tab, id)).toHaveText(en.progress.answered)
    for (const id of ids.slice(0, 2)) await expectChosen(asked(tab, id), rightResponse(asked(tab, id).question))
  }
})

test('A tick that one tab earns stands in the other without a reload', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('en/course/')
  await page.goto(`en/course/${module.id}/${lesson}/`)
  await readToEnd(page, lesson)
  await expect(markOn(other, lesson)).toHaveText(en.progress.read)
})

test('What a tab that knows of no lock writes over is put back', async ({ page, context }) => {
  const other = await context.newPage()
  await Promise.all([page.goto(address), other.goto(quietPage)])
  const [mine = '', theirs = ''] = ids
  const it = asked(page, mine)
  await answer(it, rightResponse(it.question))
  await expect.poll(() => storedAnswers(page)).toEqual([mine])
  const text = recordWith({ answered: { [theirs]: answered('a') } })
  await other.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text])
  await expect.poll(() => storedAnswers(page)).toEqual([mine, theirs].toSorted())
})

test('What one tab erases does not come back from the other', async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto(address)
  const [before = '', after = ''] = ids
  const it = asked(page, before)
  await answer(it, rightResponse(it.question))
  await expect.poll(() => storedAnswers(page)).toEqual([before])
  await other.goto(recordPage)
  await other.getByRole('button', { name: en.record.erase, exact: true }).click()
  await other.getByRole('button', { name: en.record.eraseSure }).click()

  await expect(markOn(page, before)).toBeEmpty()
  const next = asked(page, after)
  await answer(next, rightResponse(next.question))
  await expect.poll(() => storedAnswers(page)).toEqual([after])
})

test('An answer is kept though the page is left while another tab is writing', async ({ page, context }) => {
  const other = await context.newPage()
  await Promise.all([page.goto(address), other.goto(quietPage)])
  await other.evaluate(
    (name) =>
      new Promise<void>((held) => {
        void navigator.locks.request(name, () => {
          held()
          return new Promise(() => {})
        })
      }),
    key,
  )
  const it = asked(page, ids[0] ?? '')
  await answer(it, rightResponse(it.question))
  expect(await storedAnswers(page)).toEqual([])
  await page.goto(quietPage)
  expect(await storedAnswers(page)).toEqual([it.question.id])
})

test('A page that is gone back to knows what was done since', async ({ page }) => {
  await page.goto('en/course/')
  // A page that sleeps hears of nothing; nor does this one, because it is no other tab that writes.
  await page.evaluate(
    ([name = '', value = '']) => localStorage.setItem(name, value),
    [key, recordWith({ read: { [lesson]: { edition: 1, at: 1 } } })],
  )
  await expect(markOn(page, lesson)).toBeEmpty()
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(markOn(page, lesson)).toHaveText(en.progress.read)
})

test('Two tabs that find a damaged record at once set it aside once, and both say so', async ({ page, context }) => {
  const half = recordWith({ answered: { q: answered('a') } }).slice(0, 40)
  await plant(page, half)
  const tabs = [page, ...(await Promise.all([1, 2, 3].map(() => context.newPage())))]
  await Promise.all(tabs.map((tab) => tab.goto(address)))
  for (const tab of tabs) await expect(notice(tab)).toContainText(en.progress.setAside)
  expect(await textsSetAside(page)).toEqual([half])
  const [one = '', two = ''] = ids
  const pair = [asked(page, one), asked(tabs[1] ?? page, two)]
  for (const it of pair) await respond(it, rightResponse(it.question))
  await Promise.all(pair.map((it) => checkOf(it).click()))
  await expect.poll(() => storedAnswers(page)).toEqual([one, two].toSorted())
  expect(await textsSetAside(page)).toEqual([half])
})
