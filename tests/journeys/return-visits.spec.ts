import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { expect, test } from './journey.ts'
import { stored } from './progress.ts'
import {
  answerAll,
  answerInLesson,
  answerSurely,
  askedNow,
  at,
  clarifying,
  comeBack,
  nextOn,
  order,
  press,
  reasons,
  reviewPage,
} from './returning.ts'

/**
 * The days are worked out by hand from the published weights of the schedule (FSRS 6), at a wanted
 * retention of 0.88, in whole days. A first answer that was wrong has a stability of 0.212 days, one
 * that was right in part 1.293, a right one 2.307; that retention is reached after 1.317 times as
 * long: 0.28, 1.70 and 3.04 days, which are 1, 2 and 3.
 */
const t = en.review

test.use({ timezoneId: 'Europe/London' })

test.describe('a learner who answered three questions on Thursday 1 October', () => {
  test.beforeEach(async ({ page }) => {
    await at(page, '2026-10-01T20:00:00+01:00')
    await answerInLesson(page, clarifying, 'wrong')
    await answerSurely(page, reasons, 'partly')
    await answerInLesson(page, order, 'right')
  })

  test('is asked nothing on the same day, and told when something comes back', async ({ page }) => {
    expect(await comeBack(page)).toEqual([])
    await expect(page.getByText(`${t.nothing} ${nextOn('Friday 2 October')}`)).toBeVisible()
  })

  test('is asked after one day what was wrong, and nothing else', async ({ page }) => {
    await at(page, '2026-10-02T08:00:00+01:00')
    expect(await comeBack(page)).toEqual([clarifying])
  })

  // Right in part was due on the 3rd, right on the 4th. What somebody was sure of comes before what has waited longer.
  for (const [days, moment] of [
    ['seven', '2026-10-08T08:00:00+01:00'],
    ['forty', '2026-11-10T08:00:00Z'],
  ] as const)
    test(`is asked after ${days} days all three, and first what was sure and not right`, async ({ page }) => {
      await at(page, moment)
      expect(await comeBack(page)).toEqual([reasons, clarifying, order])
    })

  test('who comes back after 1, 7 and 40 days is asked each time exactly what is due', async ({ page }) => {
    await test.step('after one day what was wrong; now known, it comes back two days later, on the 4th', async () => {
      await at(page, '2026-10-02T08:00:00+01:00')
      await answerAll(page, { [clarifying]: 'right' })
      await expect(page.getByText(`${t.thatWasAll} ${nextOn('Saturday 3 October')}`)).toBeVisible()
      expect(await comeBack(page)).toEqual([])
    })

    await test.step('after seven days all three: due on the 3rd, and twice on the 4th, by name', async () => {
      await at(page, '2026-10-08T08:00:00+01:00')
      await answerAll(page, { [reasons]: 'right', [order]: 'wrong', [clarifying]: 'right' })
      // Wrong on the 8th: tomorrow.
      await expect(page.getByText(`${t.thatWasAll} ${nextOn('Friday 9 October')}`)).toBeVisible()
      expect(await comeBack(page)).toEqual([])
    })

    await test.step('after forty days all three: due on the 9th, then after some ten days, then after fifteen', async () => {
      await at(page, '2026-11-10T08:00:00Z')
      // What somebody was sure of has been known since, so that it waits its turn.
      await answerAll(page, { [order]: 'right', [clarifying]: 'right', [reasons]: 'right' })
      expect(await comeBack(page)).toEqual([])
      const { reviews = {} } = await stored(page)
      expect(Object.values(reviews).map((list) => list.length)).toEqual([2, 3, 2])
    })
  })

  test('can skip a question until another visit, put it off until tomorrow, and stop it for good', async ({ page }) => {
    await at(page, '2026-10-08T23:00:00+01:00')
    await page.goto(reviewPage)
    await expect(page.getByText(fill(t.due, { n: 3 }), { exact: true })).toBeVisible()
    await press(page, 'skip')
    await expect(askedNow(page)).toHaveAttribute('data-question', clarifying)
    await expect(askedNow(page).getByRole('heading', { name: en.quiz.question, exact: true })).toBeFocused()
    await press(page, 'notToday')
    await expect(askedNow(page)).toHaveAttribute('data-question', order)
    await press(page, 'stop')
    await expect(page.getByText(`${fill(t.left, { n: 1 })} ${nextOn('Friday 9 October')}`)).toBeFocused()

    await test.step('on the same evening only what was skipped is asked', async () => {
      expect(await comeBack(page)).toEqual([reasons])
    })
    await test.step('a moment after midnight also what was put off', async () => {
      await at(page, '2026-10-09T00:00:01+01:00')
      expect(await comeBack(page)).toEqual([reasons, clarifying])
    })
    await test.step('what was stopped comes back when the learner says so', async () => {
      const stopped = page.getByRole('region', { name: t.stopped })
      await stopped.getByRole('button', { name: t.askAgain }).click()
      await expect(page.getByText(t.askedAgain)).toBeFocused()
      await expect(stopped).toHaveCount(0)
      expect(await comeBack(page)).toEqual([reasons, clarifying, order])
    })
  })

  test('whose clock is set back to September can answer, is not asked again and again, and loses nothing', async ({
    page,
  }) => {
    await at(page, '2026-10-02T08:00:00+01:00')
    await answerAll(page, { [clarifying]: 'right' })

    await test.step('what lies ahead of this clock is asked today, because nothing else is known of it', async () => {
      await at(page, '2026-09-20T08:00:00+01:00')
      await answerAll(page, { [reasons]: 'right', [order]: 'right', [clarifying]: 'right' })
      expect(await comeBack(page)).toEqual([])
    })
    await test.step('when the clock is right again, what was known on the 2nd still is', async () => {
      await at(page, '2026-10-02T09:00:00+01:00')
      expect(await comeBack(page)).not.toContain(clarifying)
      expect((await stored(page)).reviews?.[clarifying]).toHaveLength(2)
    })
  })

  test('who leaves the page open is asked in the morning what has become due in the night', async ({ page }) => {
    expect(await comeBack(page)).toEqual([])
    await at(page, '2026-10-02T07:00:00+01:00')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(askedNow(page)).toHaveAttribute('data-question', clarifying)
  })

  test('is not shown the answer of the lesson, and counts once however often an answer is tried', async ({ page }) => {
    await at(page, '2026-10-02T08:00:00+01:00')
    await page.goto(reviewPage)
    await expect(askedNow(page).locator('[data-check]')).toBeVisible()
    await expect(askedNow(page).locator('input:checked')).toHaveCount(0)
    for (const minute of ['01', '02']) {
      await at(page, `2026-10-02T08:${minute}:00+01:00`)
      await askedNow(page).getByRole('radio').first().check()
      await askedNow(page).locator('[data-check]').click()
      await askedNow(page).getByRole('button', { name: en.quiz.again }).click()
    }
    expect((await stored(page)).reviews?.[clarifying]).toHaveLength(1)
  })
})

test.describe('at the end of summer time, on Sunday 25 October', () => {
  test.beforeEach(async ({ page }) => {
    await at(page, '2026-10-24T23:30:00+01:00')
    await answerInLesson(page, clarifying, 'wrong')
    await answerInLesson(page, order, 'right')
  })

  for (const [when, moment, ids] of [
    ['nothing is due a minute before midnight', '2026-10-24T23:59:00+01:00', []],
    ['what was wrong is due a minute after it', '2026-10-25T00:01:00+01:00', [clarifying]],
    // Three days and an hour later by the clock that does not change, and still the 26th.
    ['what was right is not due at the end of the 26th', '2026-10-26T23:59:00Z', [clarifying]],
    ['what was right is due a minute later', '2026-10-27T00:01:00Z', [clarifying, order]],
  ] as const)
    test(when, async ({ page }) => {
      await at(page, moment)
      expect(await comeBack(page)).toEqual(ids)
    })
})

test.describe('at the beginning of summer time, on Sunday 29 March', () => {
  test('what was wrong on the short day is due when the next begins, 23 hours after it began', async ({ page }) => {
    await at(page, '2026-03-29T00:30:00Z')
    await answerInLesson(page, clarifying, 'wrong')
    await at(page, '2026-03-29T23:59:00+01:00')
    expect(await comeBack(page)).toEqual([])
    await at(page, '2026-03-30T00:01:00+01:00')
    expect(await comeBack(page)).toEqual([clarifying])
  })
})
