import type { Locator } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { checkOf, firstOn, orderOf, respond, textOf } from './answering.ts'
import { leadInOf, moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse, verdictOn, wrongResponse } from './responses.ts'

/** One line of an ARIA template: a role, a name of any letters, and states. */
const line = (depth: number, role: string, name?: string, states = '') =>
  `${'  '.repeat(depth)}- '${`${role}${name === undefined ? '' : ` ${JSON.stringify(name)}`}${states}`.replaceAll("'", "''")}'`
const tree = (...lines: string[]) => lines.join('\n')

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
    const lead = leadInOf(it.question)
    await expect(it.on).toMatchAriaSnapshot(
      tree(
        line(0, 'region', en.quiz.question) + ':',
        line(1, 'heading', en.quiz.question),
        line(1, 'group', kind === 'single' ? `${lead} ${en.quiz.single}` : lead) + ':',
        ...it.question.options.map(({ id, text }) => line(2, role, text, response.includes(id) ? ' [checked]' : '')),
        line(1, 'button', en.quiz.check),
        line(1, 'status'),
      ),
    )
    await checkOf(it).click()
    await expectReasons(it.on, verdictOn(it.question, response), it.question.options.length)
    const reason = (id: string) => it.on.locator(`[data-feedback] [data-option="${id}"]`)
    for (const id of response) await expect(reason(id)).toHaveText(words(textOf(it.question, id), en.quiz.yours))
    const key = kind === 'single' ? en.quiz.isAnswer : en.quiz.belongs
    for (const id of rightResponse(it.question)) await expect(reason(id)).toHaveText(words(textOf(it.question, id), key))
  })
}

test('An ordering question is a list whose lines have a named list of places and named buttons', async ({ page }) => {
  await page.goto('en/course/the-hour/return-and-end/')
  const it = await firstOn(page, 'ordering')
  await it.on.scrollIntoViewIfNeeded()
  await expect(checkOf(it)).toBeEnabled()
  const order = await orderOf(it)
  await expect(it.on.getByRole('group', { name: `${leadInOf(it.question)} ${en.quiz.ordering}` })).toBeVisible()
  for (const [place, id] of order.entries()) {
    const item = textOf(it.question, id)
    await expect(it.on.locator(`li[data-option="${id}"]`)).toMatchAriaSnapshot(
      tree(
        line(0, 'listitem') + ':',
        `  - text: ${JSON.stringify(item)}`,
        line(1, 'combobox', fill(en.quiz.place, { item })) + ':',
        line(2, 'option', String(place + 1), ' [selected]'),
        line(1, 'button', fill(en.quiz.up, { item }), place === 0 ? ' [disabled]' : ''),
        line(1, 'button', fill(en.quiz.down, { item }), place === order.length - 1 ? ' [disabled]' : ''),
      ),
    )
  }
  const response = wrongResponse(it.question)
  await respond(it, response)
  await checkOf(it).click()
  await expectReasons(it.on, verdictOn(it.question, response), response.length)
})

for (const { id } of [...moduleOf('the-hour').lessons, { id: 'review' }]) {
  test(`${id} has one main part, navigations with names of their own, and headings without gaps`, async ({ page }) => {
    await page.goto(`en/course/the-hour/${id}/`)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('banner')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    const all = await page.locator('body').ariaSnapshot()
    const names = [...all.matchAll(/- '?navigation(?: "(.*)")?/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(3)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)

    const levels = [...all.matchAll(/- '?heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })
}

async function expectReasons(question: Locator, verdict: string, count: number): Promise<void> {
  const item = tree('    - listitem:', '      - paragraph', '      - paragraph')
  await expect(question).toMatchAriaSnapshot(
    tree(
      line(0, 'region', en.quiz.question) + ':',
      line(1, 'heading', verdict),
      '  - list:',
      '    - /children: equal',
      ...Array.from({ length: count }, () => item),
      line(1, 'button', en.quiz.again),
    ),
  )
}

/** Two texts that are read as separate words, whatever stands between and around them. */
function words(...texts: string[]): RegExp {
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.map((text) => `(?:^|\\s)${text}(?=\\s|$)`).join('.*'), 's')
}
