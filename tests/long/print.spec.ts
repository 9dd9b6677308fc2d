import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'
import { moduleOf } from '../journeys/content.ts'
import { plant, recordPage, recordWith } from '../journeys/progress.ts'

const lesson = 'en/course/the-hour/the-call/'
const quizzes = 'content/en/quizzes'

for (const moment of ['as it loads', 'once its questions can be answered']) {
  test(`a lesson printed ${moment} has its title, every rationale and whether a leader has checked it, and no Check button`, async ({
    page,
  }, info) => {
    await page.goto(lesson)
    const question = page.locator('[data-question]').first()
    const id = (await question.getAttribute('data-question')) ?? ''
    if (moment !== 'as it loads') await hydrate(page, id)
    const labels = await page.locator('[data-check]').allTextContents()

    const file = info.outputPath('lesson.pdf')
    await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true })
    const paper = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
    const sheets = paper.split('\f').map(lettersOf)

    expect(isPrinted(await page.getByRole('heading', { level: 1 }).innerText(), sheets)).toBe(true)
    const state = await page.getByText(/^(Not yet checked|Checked) by /).innerText()
    expect(isPrinted(state, sheets)).toBe(true)
    const passages = rationalesOf(id).flatMap(passagesOf)
    expect(passages.length, `question "${id}" has rationales in ${quizzes}`).toBeGreaterThan(0)
    expect(passages.filter((passage) => !isPrinted(passage, sheets))).toEqual([])

    const lines = paper.split(/[\n\f]/).map((line) => line.trim())
    for (const label of ['Check', ...labels.map((text) => text.trim())]) expect(lines).not.toContain(label)
  })
}

test('slides print as a handout: several to a page, each with its note, and without answers', async ({
  page,
}, info) => {
  await page.goto('en/present/the-hour/the-call/')
  const slides = await page.locator('[data-slide]').count()
  const notes = await page.locator('.slide-note:not(.again) p:not(.slide-note-title)').allTextContents()
  expect(notes.length).toBe(3)
  const file = info.outputPath('slides.pdf')
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true })
  const paper = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  const sheets = paper.split('\f').map(lettersOf)
  expect(sheets.length).toBeLessThan(slides / 2)
  for (const note of notes) expect(lettersOf(paper).split(lettersOf(note)).length, note).toBe(2)
  for (const words of [en.quiz.answers, en.quiz.isAnswer, en.slides.open, en.slides.plain])
    expect(lettersOf(paper)).not.toContain(lettersOf(words))
})

test('the record of study prints on one sheet, with the name that was typed, and with nothing that only a screen can do', async ({
  page,
}, info) => {
  const module = moduleOf('the-hour')
  const noon = Date.parse('2026-07-20T12:00:00Z')
  const read = Object.fromEntries(module.lessons.map(({ id }) => [id, { edition: 1, at: noon }]))
  await plant(page, recordWith({ read }))
  await page.goto(recordPage)
  const t = en.record
  await page.getByLabel(t.name).fill('Jo Example')

  const file = info.outputPath('record.pdf')
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true })
  const [sheet = '', ...others] = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f')
  // After the last sheet stands one more form feed.
  expect(others).toEqual([''])
  for (const words of [t.study, t.name, 'Jo Example', t.minutes, t.edition, t.declared, module.title, '20 July 2026'])
    expect(lettersOf(sheet)).toContain(lettersOf(words))
  for (const { title } of module.lessons) expect(lettersOf(sheet)).toContain(lettersOf(title))
  for (const words of [t.title, t.nameNote, t.print, t.stored, t.export, t.eraseTitle, en.progress.saved])
    expect(lettersOf(sheet)).not.toContain(lettersOf(words))
})

for (const id of readdirSync('content/en/scenarios')) {
  test(`the role cards of “${id}” are whole on A4 and on Letter, with the class of every line behind its transcript`, async ({
    page,
  }, info) => {
    await page.goto(`en/chairs/${id}/paper/`)
    const textsOf = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent))
    // Somebody may be the same from two chairs.
    const cards = [...new Set(await textsOf('.role-card'))]
    const rows = await textsOf('.paper-classes li')
    expect(cards.length, 'there are cards').toBeGreaterThan(4)
    expect(rows.length, 'there are classes').toBeGreaterThan(20)
    expect(await page.locator('.line:has(.speaker, .said) .line-number').count()).toBe(rows.length)

    for (const format of ['A4', 'Letter']) {
      const file = info.outputPath(`${format}.pdf`)
      await page.pdf({ path: file, format, preferCSSPageSize: true })
      // In the order in which it is drawn, so that the words of a card stand together.
      const sheets = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f').map(lettersOf)
      const isWhole = (text: string) => sheets.some((sheet) => sheet.includes(lettersOf(text)))
      expect(
        cards.filter((card) => !isWhole(card)),
        `every card stands whole on a sheet of ${format}`,
      ).toEqual([])
      const cardsOn = sheets.map((sheet) => cards.filter((card) => sheet.includes(lettersOf(card))).length)
      expect(Math.max(...cardsOn), `four cards fit a sheet of ${format}`).toBeGreaterThanOrEqual(4)
      expect(rows.filter((row) => !isWhole(row))).toEqual([])
      expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(new RegExp(`\\(${format}\\)`, 'i'))
      expect(sheets.join('')).not.toContain(lettersOf(en.theme.label + en.theme.auto))
    }

    // A card as wide as on A4, which is the narrower of the two.
    await page.setViewportSize({ width: Math.floor((190 / 25.4) * 96), height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const tooFull = await page
      .locator('.role-card')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight).map((one) => one.textContent))
    expect(tooFull, 'nothing runs out of a card').toEqual([])
  })
}

/** Brings a question into view and waits until its island runs. */
async function hydrate(page: Page, id: string): Promise<void> {
  const question = page.locator(`[data-question="${id}"]`)
  await question.scrollIntoViewIfNeeded()
  await expect(question.locator('[data-check]')).toBeEnabled()
}

/** Every `rationale` of a question, at whatever depth its kind keeps it. */
function rationalesOf(id: string): string[] {
  const files = readdirSync(quizzes).filter((name) => name.endsWith('.yaml'))
  const questions = files.flatMap((name) => parse(readFileSync(`${quizzes}/${name}`, 'utf8')).questions ?? [])
  return textsUnder(
    'rationale',
    questions.find((question) => question.id === id),
  )
}

function textsUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : textsUnder(key, inner),
  )
}

/** The stretches of a text that stand together on paper: links are spelled out and citations expanded between them. */
function passagesOf(markdown: string): string[] {
  const pieces = markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1<>').split(/<[^>]*>/)
  return pieces.filter((piece) => lettersOf(piece) !== '')
}

/** Letters and digits alone, because paper hyphenates, wraps and has ligatures. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** True if a passage stands on one sheet, or begins on one and ends on the next with a page margin between. */
function isPrinted(passage: string, sheets: string[]): boolean {
  const letters = lettersOf(passage)
  return sheets.some((sheet, index) => {
    if (sheet.includes(letters)) return true
    const next = sheets[index + 1] ?? ''
    return [...letters].some((_, cut) => sheet.includes(letters.slice(0, cut)) && next.includes(letters.slice(cut)))
  })
}
