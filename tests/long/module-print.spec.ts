import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'
import { fill } from '../../src/i18n/fill.ts'
import { stemParts } from '../../src/quiz/question.ts'
import { formats, lettersOf, printed } from './paper.ts'

type Question = { id: string; kind: string; stem: string; show?: number }
type Module = { id: string; lessons: { id: string; title: string }[]; scenarios: { id: string; title: string }[] }

const { modules }: { modules: Module[] } = parse(readFileSync('content/en/course.yaml', 'utf8'))
const quizzes = readdirSync('content/en/quizzes')
const questionsOf = (quiz: string): Question[] =>
  quizzes.includes(`${quiz}.yaml`) ? parse(readFileSync(`content/en/quizzes/${quiz}.yaml`, 'utf8')).questions : []

for (const [number, { id, lessons, scenarios }] of modules.entries()) {
  test(`the module “${id}” can be printed for a room without screens: every lesson, every question, and all answers behind the last of them`, async ({
    page,
  }, info) => {
    await page.goto(`en/print/${id}/`)
    const questions = [...lessons.map((one) => one.id), `${id}-review`].flatMap(questionsOf)
    expect(questions.length, 'there are questions').toBeGreaterThan(lessons.length)
    const asked = await page
      .locator('[data-printed]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-printed')))
    expect(asked.toSorted()).toEqual(questions.map((one) => one.id).toSorted())

    const ends = await page
      .locator('.printed-lesson')
      .evaluateAll((all) => all.map((one) => [...one.querySelectorAll('.key-points li')].at(-1)?.textContent ?? ''))
      .then((all) => all.slice(0, lessons.length).map(lettersOf))
    expect(ends).not.toContain('')

    for (const format of formats) {
      const { sheets, lines } = await printed(page, format, info)
      const all = sheets.join('')
      const begins = lessons.map((_, index) => sheetWith(lines, `Lesson ${number + 1}.${index + 1} `))
      expect(begins, `lessons in their order, each on a sheet of ${format} of its own`).toEqual(
        [...new Set(begins)].toSorted((a, b) => a - b),
      )
      expect(begins).not.toContain(-1)
      const left = ends.filter((end, index) => sheets[begins[index + 1] ?? -1]?.includes(end))
      expect(left, 'the end of a lesson on the first sheet of the next').toEqual([])

      // The heading of the answers stands first on its sheet; everything before it is handed out.
      const answers = sheetWith(lines, en.quiz.answers)
      expect(answers, 'answers begin on a sheet of their own').toBeGreaterThan(begins.at(-1) ?? 0)
      const [handedOut, kept] = [sheets.slice(0, answers).join(''), sheets.slice(answers).join('')]
      for (const { stem } of questions) expect.soft(handedOut, 'asks').toContain(lettersOf(stemParts(stem).leadIn))

      // Of cards only some are dealt; of every other question each reason is there, once, and behind.
      const reasons = questions.filter((one) => !one.show).flatMap((one) => textsUnder('rationale', one))
      expect(reasons.length).toBeGreaterThan(questions.length)
      const begun = (text: string) => lettersOf(text).slice(0, 40)
      expect
        .soft(
          reasons.filter((reason) => !kept.includes(begun(reason))),
          'reasons among the answers',
        )
        .toEqual([])
      expect
        .soft(
          reasons.filter((reason) => handedOut.includes(begun(reason))),
          'reasons given away',
        )
        .toEqual([])

      const numbered = questions.filter(({ kind }) => kind !== 'reflection').length
      const labels = lines.flat().flatMap((line) => /^Question (\d+)\b/.exec(line)?.[1] ?? [])
      const behind = lines.slice(answers).flat().join('\n')
      const inAnswers = [...behind.matchAll(/(?<![\w.])(\d+) · (?!text)/g)].map(([, n = '']) => n)
      const toLast = Array.from({ length: numbered }, (_, index) => `${index + 1}`)
      expect.soft(labels, 'numbers of questions').toEqual(toLast)
      expect.soft([...new Set(inAnswers)].toSorted(byNumber), 'the same numbers among the answers').toEqual(toLast)

      for (const one of scenarios) expect(all).toContain(lettersOf(`take-a-chair.example/en/chairs/${one.id}/paper/`))
    }
  })
}

test('the page of a module leads to its print, which is not to be found by itself, and prints without script', async ({
  browser,
  baseURL,
}, info) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('en/course/the-hour/')
  await page.getByRole('link', { name: en.printed.link }).click()
  await expect(page.getByText(fill(en.printed.lessonTitle, { n: '4.5' }), { exact: true })).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('main form, main input, main select, main textarea')).toHaveCount(0)
  const { sheets } = await printed(page, 'A4', info)
  expect(sheets.join('')).not.toContain(lettersOf(en.printed.back))
  await context.close()
})

for (const width of [360, 768]) {
  test(`on a screen of ${width} px a definition waits until the line that names its word is full`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('en/print/the-hour/')
    const { notes, torn } = await page.evaluate(tornLines)
    expect(notes).toBeGreaterThan(20)
    expect(torn).toEqual([])
  })
}

/** In the page: how many notes stand in a sentence, and where the next word would have fitted on the line before the note. */
function tornLines() {
  const placeOf = (node: Node, from: number, to: number) => {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return range.getBoundingClientRect()
  }
  const torn: string[] = []
  const notes = [...document.querySelectorAll('p > .printed-term + .beside, p > .printed-cite + .beside')]
  for (const note of notes) {
    const [before, after] = [note.previousElementSibling, note.nextSibling]
    const word = after instanceof Text ? /^\s*\S+/.exec(after.data)?.[0] : undefined
    if (!before || !after || !word) continue
    const [end] = [...before.getClientRects()].reverse()
    const next = placeOf(after, 0, word.length)
    const room = note.getBoundingClientRect().right - (end?.right ?? 0)
    if (end && next.top > end.bottom && next.width < room) torn.push(word)
  }
  return { notes: notes.length, torn }
}

/** The first sheet that has a line which begins like this. */
const sheetWith = (lines: readonly string[][], beginning: string) =>
  lines.findIndex((sheet) => sheet.some((line) => line.startsWith(beginning)))

const byNumber = (a: string, b: string) => Number(a) - Number(b)

/** Every text under a key, at whatever depth a kind keeps it. */
function textsUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : textsUnder(key, inner),
  )
}
