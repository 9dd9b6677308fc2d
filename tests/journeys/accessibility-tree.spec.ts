import type { Locator, Page } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { checkOf, firstOn, orderOf, questionsOn, respond, textOf } from './answering.ts'
import { leadInOf, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse, verdictOn, wrongResponse } from './responses.ts'
import { named, part, template } from './tree.ts'

for (const kind of ['single', 'multiple'] as const) {
  test(`A ${kind} question is a named group of choices and a button; after Check a heading and a list of reasons`, async ({
    page,
  }) => {
    await page.goto('en/course/the-hour/the-call/')
    const it = await firstOn(page, kind)
    const response = wrongResponse(it.question)
    await respond(it, response)
    await expect(checkOf(it)).toBeEnabled()
    const role = kind === 'single' ? 'radio' : 'checkbox'
    const asks = kind === 'single' ? `${leadInOf(it.question)} ${en.quiz.single}` : leadInOf(it.question)
    const choices = it.question.options.map(({ id, text }) =>
      part(named(role, text, response.includes(id) ? 'checked' : undefined)),
    )
    await expect(it.on).toMatchAriaSnapshot(
      template(
        part(named('heading', en.quiz.question)),
        part(named('group', asks), ...choices),
        part(named('button', en.quiz.check)),
        part('status'),
      ),
    )

    await checkOf(it).click()
    await expectReasons(it.on, verdictOn(it.question, response), it.question.options.length)
    for (const { id, text, correct } of it.question.options) {
      const chosen = response.includes(id)
      const tags =
        kind === 'single'
          ? [...(correct ? [en.quiz.isAnswer] : []), ...(chosen ? [en.quiz.yours] : [])]
          : [correct ? en.quiz.belongs : en.quiz.belongsNot, chosen ? en.quiz.yours : en.quiz.notYours]
      const said = it.on.locator(`[data-feedback] [data-option="${id}"]`).getByRole('paragraph').first()
      // With spaces between: a screen reader would run the words together without them.
      await expect(said).toHaveText([text, ...tags].join(' '))
    }
  })
}

test('An ordering question is a list whose lines have a named list of places and named buttons', async ({ page }) => {
  await page.goto('en/course/the-hour/return-and-end/')
  const it = await firstOn(page, 'ordering')
  await it.on.scrollIntoViewIfNeeded()
  await expect(checkOf(it)).toBeEnabled()
  await expect(it.on.getByRole('group', { name: `${leadInOf(it.question)} ${en.quiz.ordering}` })).toBeVisible()
  const order = await orderOf(it)
  for (const [place, id] of order.entries()) {
    const item = textOf(it.question, id)
    const list = part(
      named('combobox', fill(en.quiz.place, { item })),
      part(named('option', `${place + 1}`, 'selected')),
    )
    const up = named('button', fill(en.quiz.up, { item }), place === 0 ? 'disabled' : undefined)
    const down = named('button', fill(en.quiz.down, { item }), place === order.length - 1 ? 'disabled' : undefined)
    const line = it.on.locator(`li[data-option="${id}"]`)
    await expect(line).toContainText(item)
    await expect(line).toMatchAriaSnapshot(template(part('listitem', list, part(up), part(down))))
  }

  const response = wrongResponse(it.question)
  await respond(it, response)
  await checkOf(it).click()
  await expectReasons(it.on, verdictOn(it.question, response), response.length)
})

for (const { id } of [...moduleOf('the-hour').lessons, { id: 'review' }]) {
  test(`${id} has one main part, navigations with names of their own, and headings without gaps`, async ({ page }) => {
    await page.goto(`en/course/the-hour/${id}/`)
    for (const landmark of ['main', 'banner', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1)
    }
    const names = (await every(page, 'navigation')).map((line) => /"(.*)"/.exec(line)?.[1])
    expect(names.length).toBeGreaterThan(3)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)

    expect(await gaps(page)).toEqual([])
    for (const it of await questionsOn(page)) {
      await respond(it, rightResponse(it.question))
      await checkOf(it).click()
      await expect(it.on.locator('[data-feedback]')).toBeVisible()
    }
    expect(await gaps(page)).toEqual([])
  })
}

/** The lines of the accessibility tree with a role. */
async function every(page: Page, role: string): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  return tree.split('\n').filter((line) => new RegExp(`^ *- '?${role}\\b`).test(line))
}

/** Headings that stand more than one level below the heading before them, and any first level but one. */
async function gaps(page: Page): Promise<string[]> {
  const headings = await every(page, 'heading')
  const levels = headings.map((line) => Number(/\[level=(\d)\]/.exec(line)?.[1]))
  return headings.filter((_, at) => {
    const level = levels[at] ?? 0
    return level > (levels[at - 1] ?? 0) + 1 || (level === 1 && levels.indexOf(1) !== at)
  })
}

/** The verdict is a heading, followed by one list of as many reasons as there are options. */
async function expectReasons(question: Locator, verdict: string, count: number): Promise<void> {
  const reason = part('listitem', part('paragraph'), part('paragraph'))
  await expect(question).toMatchAriaSnapshot(
    template(
      part(named('heading', verdict)),
      part('list', part('/children: equal'), ...Array.from({ length: count }, () => reason)),
      part(named('button', en.quiz.again)),
      part('status'),
    ),
  )
}
