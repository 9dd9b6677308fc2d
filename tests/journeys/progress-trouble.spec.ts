import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { asked, firstOn } from './answering.ts'
import { busiestLesson, lessonWith } from './content.ts'
import { expect, test } from './journey.ts'
import {
  answer,
  answered,
  exported,
  fileFrom,
  key,
  markOn,
  notice,
  plant,
  recordPage,
  recordWith,
  storedAnswers,
  storedText,
  textsSetAside,
} from './progress.ts'
import { rightResponse } from './responses.ts'

// Debian's Firefox, as it is driven here, does not report downloads: hence @chromium-only where a file is read.
const { address, ids } = busiestLesson()
const t = en.progress
const exportNow = (page: Page) => notice(page).getByRole('button', { name: t.exportNow })
const sayingSaved = (page: Page) => page.getByRole('contentinfo').getByText(t.saved)

/** From now on every write of this page fails, as on a full disk. */
const fill = () => {
  Object.assign(window, { freed: Storage.prototype.setItem })
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
}

async function answerOne(page: Page, id = ids[0] ?? ''): Promise<string> {
  const it = asked(page, id)
  await answer(it, rightResponse(it.question))
  return id
}

test('On a full disk it is said at once that an answer was not saved, and a file saves it @chromium-only', async ({
  page,
}) => {
  await page.addInitScript(fill)
  await page.goto(address)
  await expect(sayingSaved(page)).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
  const id = await answerOne(page)
  await expect(notice(page)).toContainText(t.full)
  await expect(notice(page)).toBeInViewport()
  await expect(sayingSaved(page)).toHaveCount(0)
  await expect(markOn(page, id)).toHaveText(t.answered)
  expect(await storedText(page)).toBeNull()

  const file = JSON.parse(await fileFrom(page, exportNow(page)))
  expect([file.progress.answered[id].latest.response].flat()).toEqual(rightResponse(asked(page, id).question))
  // A link would lead away from the only place where the answer is.
  await expect(notice(page).getByRole('link')).toHaveCount(0)
})

test('Once there is room again, everything that waited is saved, and the notice goes', async ({ page }) => {
  await page.addInitScript(fill)
  await page.goto(address)
  const first = await answerOne(page)
  await expect(notice(page)).toContainText(t.full)
  await page.evaluate(() => {
    Storage.prototype.setItem = Reflect.get(window, 'freed')
  })
  const second = await answerOne(page, ids[1])
  await expect.poll(() => storedAnswers(page)).toEqual([first, second].toSorted())
  await expect(notice(page)).toBeHidden()
  await expect(sayingSaved(page)).toBeVisible()
})

test('A notice that was closed stays closed while nothing else is wrong', async ({ page }) => {
  await page.addInitScript(fill)
  await page.goto(address)
  await answerOne(page)
  await notice(page).getByRole('button', { name: en.search.close }).click()
  await expect(notice(page)).toBeHidden()
  const second = await answerOne(page, ids[1])
  await expect(markOn(page, second)).toHaveText(t.answered)
  await expect(notice(page)).toBeHidden()
  await expect(page.getByRole('contentinfo')).toContainText(t.full)
})

test('Where the browser blocks storage, answers hold for the visit, and it is said @chromium-only', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is blocked.', 'SecurityError')
      },
    }),
  )
  await page.goto(address)
  await expect(notice(page)).toContainText(t.blocked)
  const id = await answerOne(page)
  await expect(markOn(page, id)).toHaveText(t.answered)
  const file = JSON.parse(await fileFrom(page, exportNow(page)))
  expect(Object.keys(file.progress.answered)).toEqual([id])
  await page.goto(recordPage)
  await expect(page.getByText(en.record.nothing)).toBeVisible()
})

test.describe('where what is stored is damaged', () => {
  const half = recordWith({ answered: { [ids[1] ?? '']: answered('photo') } }).slice(0, 60)

  test('it is set aside at the first look, said, exported, and what comes after it is kept @chromium-only', async ({
    page,
  }) => {
    await plant(page, half)
    await page.goto('en/course/')
    await expect(notice(page)).toContainText(t.setAside)
    await expect.poll(() => textsSetAside(page)).toEqual([half])

    await page.goto(address)
    const id = await answerOne(page)
    await expect.poll(() => storedAnswers(page)).toEqual([id])
    const fromNotice = JSON.parse(await fileFrom(page, exportNow(page)))
    expect(Object.values(fromNotice.unread)).toEqual([half])

    await notice(page).getByRole('link', { name: t.toRecord }).click()
    const line = page.getByRole('row').filter({ hasText: en.record.isSetAside })
    await expect(line).toHaveCount(1)
    await expect(line).not.toContainText(en.record.noDate)
    await expect(page.getByText(en.record.exportAside)).toBeVisible()
    const file = JSON.parse(await exported(page))
    expect(Object.values(file.unread)).toEqual([half])
    expect(Object.keys(file.progress.answered)).toEqual([id])
    expect(await textsSetAside(page)).toEqual([half])
  })

  test('what was set aside can be erased by itself; then the notice goes and the rest stays', async ({ page }) => {
    await plant(page, half)
    await page.goto(address)
    await expect(notice(page)).toContainText(t.setAside)
    const id = await answerOne(page)
    await page.goto(recordPage)
    await page.getByRole('button', { name: en.record.eraseAside }).click()
    expect(await textsSetAside(page)).toEqual([half])
    await page.getByRole('button', { name: en.record.eraseSure }).click()
    await expect(page.getByText(en.record.erasedAside)).toBeVisible()
    await expect(notice(page)).toBeHidden()
    expect(await textsSetAside(page)).toEqual([])
    expect(await storedAnswers(page)).toEqual([id])
  })

  test('a second damage is set aside beside the first', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-07-20T12:00:00Z'))
    for (const text of [half, half.slice(0, 50)]) {
      await plant(page, text)
      await page.goto(address)
      await expect(notice(page)).toContainText(t.setAside)
      await expect.poll(() => storedText(page)).toBe(recordWith({}))
    }
    expect((await textsSetAside(page)).toSorted()).toEqual([half, half.slice(0, 50)].toSorted())
  })

  test('and there is no room to set it aside, it stays as it is and goes into the file @chromium-only', async ({
    page,
  }) => {
    await plant(page, half)
    await page.addInitScript(fill)
    await page.goto(address)
    await expect(notice(page)).toContainText(t.full)
    const id = await answerOne(page)
    const file = JSON.parse(await fileFrom(page, exportNow(page)))
    expect(Object.keys(file.progress.answered)).toEqual([id])
    expect(file.unread).toEqual({ [key]: half })
    expect(await storedText(page)).toBe(half)
  })
})

test('What a newer edition has saved is left as it is, to the byte, said, and exported beside this visit @chromium-only', async ({
  page,
}) => {
  const future = '{"version": 99,\n "progress": {"new-room": [1, 2]}, "more": "ü"}'
  await plant(page, future)
  await page.goto(address)
  await expect(notice(page)).toContainText(t.future)
  const id = await answerOne(page)
  await expect(markOn(page, id)).toHaveText(t.answered)
  const file = JSON.parse(await fileFrom(page, exportNow(page)))
  expect(Object.keys(file.progress.answered)).toEqual([id])
  expect(file.unread).toEqual({ [key]: future })
  expect(await storedText(page)).toBe(future)

  await page.goto(recordPage)
  await expect(page.getByRole('row').filter({ hasText: en.record.isFuture })).toHaveCount(1)
  await expect(page.getByText(en.record.exportFuture)).toBeVisible()
  expect(await storedText(page)).toBe(future)
})

test('A record with names that every object has, or with markup, disturbs nobody', async ({ page }) => {
  const done = { edition: 1, at: 1 }
  const strange = ['__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>']
  const read = Object.fromEntries(strange.map((id) => [id, done]))
  const answers = Object.fromEntries(strange.map((id) => [id, answered('__proto__')]))
  await plant(page, recordWith({ read, answered: answers }))
  await page.goto(address)
  const id = await answerOne(page)
  await expect.poll(() => storedAnswers(page)).toEqual([...strange, id].toSorted())
  expect(await page.evaluate(() => Reflect.get({}, 'edition'))).toBeUndefined()
  await page.goto(recordPage)
  await expect(page.getByText(en.record.noStudy)).toBeVisible()
})

for (const width of [320, 1440])
  test(`At a width of ${width} pixels the notice is no barrier and covers nothing that has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 })
    await plant(page, '{')
    await page.goto(lessonWith('single'))
    await expect(notice(page)).toContainText(t.setAside)
    await expect(notice(page)).toHaveCSS('position', 'sticky')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.notice').analyze()
    expect(violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const it = await firstOn(page, 'single')
    const radio = it.on.getByRole('radio').first()
    // Inside the window and behind the notice, where a browser sees no need to scroll.
    await radio.evaluate((input) => scrollBy(0, input.getBoundingClientRect().bottom - innerHeight + 10))
    await radio.focus()
    const top = (await notice(page).boundingBox())?.y ?? 0
    const box = await radio.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top)
  })
