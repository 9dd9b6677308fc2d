import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'yaml'
import { en } from '../../src/i18n/en.ts'
import { addressesIn } from '../pages/visit.ts'
import { formats, lettersOf, printed } from './paper.ts'

const { edition }: { edition: number } = parse(readFileSync('content/en/course.yaml', 'utf8'))

// Sheets of the kit, role cards, cards of rules and slides have tests of their own; pages for packages nobody prints.
const addresses = addressesIn('dist').filter(
  (address) => /^en\//.test(address) && !/\/(kit\/[^/]+|paper|rules|notes|lms|lms\/test)\/$|\/present\//.test(address),
)

/** Lines that stand on a screen and say nothing on paper. */
const chrome: readonly string[] = [
  en.site.skip,
  en.site.report,
  en.site.privacy,
  en.theme.label,
  en.quiz.check,
  en.quiz.compare,
  en.quiz.staysHere,
  en.slides.link,
  en.printed.print,
  en.course.begin,
]

const isChrome = (line: string) => chrome.includes(line) || line.startsWith(`${en.path.onPath} ${en.path.next}`)

test('there are pages to print', () => {
  expect(addresses.length).toBeGreaterThan(100)
})

for (const address of addresses) {
  test(`/${address} prints on A4 and on Letter, with nothing of the screen and nothing torn`, async ({
    page,
  }, info) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    const { title, notes, links, headings, questions, listed } = await said(page)
    for (const format of formats) {
      const { size, lines, sheets } = await printed(page, format, info)
      const all = sheets.join('')
      expect(size.toLowerCase()).toBe(format.toLowerCase())

      const ofScreen = lines.flat().filter((line) => isChrome(line) && !listed.includes(line))
      expect.soft(ofScreen, `of the screen, on ${format}`).toEqual([])

      const [first = ''] = sheets
      const known = address.startsWith('en/print/') ? address.replace('print', 'course') : address
      const where = `https://take-a-chair.example/${known}`
      for (const words of [title, 'Take a Chair', where]) expect.soft(first).toContain(lettersOf(words))
      expect.soft(all, 'the edition').toMatch(new RegExp(`edition${edition}`))

      const words = lines.map((sheet) => sheet.join(' ').split(/\s+/).length)
      expect.soft(Math.min(...words), `no sheet of ${format} is nearly empty: ${words.join(' ')}`).toBeGreaterThan(11)

      const last = lines.map((sheet) => lettersOf(sheet.filter((line) => !/^(\d+ \/ \d+)?$/.test(line)).at(-1) ?? ''))
      const alone = headings.filter((heading) => last.slice(0, -1).includes(lettersOf(heading)))
      expect.soft(alone, `no heading stands alone at the foot of a sheet of ${format}`).toEqual([])

      expect
        .soft(
          links.filter((link) => !all.includes(lettersOf(link))),
          'addresses elsewhere',
        )
        .toEqual([])
      expect
        .soft(
          notes.filter((note) => !isBeside(note, sheets)),
          'notes beside their paragraphs',
        )
        .toEqual([])
      const torn = questions.filter((parts) => !sheets.some((sheet) => parts.every((part) => sheet.includes(part))))
      expect.soft(torn, 'questions that are torn').toEqual([])
    }
  })
}

test('the page for leaders prints every pack with its sentence and the address of its link, and no form', async ({
  page,
}, info) => {
  await page.goto('en/leaders/', { waitUntil: 'networkidle' })
  const links = await page
    .getByRole('link', { name: en.leaders.plainLink })
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.pathname + one.hash : '')))
  expect(links.length).toBeGreaterThan(5)
  // On the screen the form says it.
  const told = page.locator('.pack-text')
  await expect(told).toHaveCount(links.length)
  await expect(told.filter({ visible: true })).toHaveCount(0)
  const { sheets } = await printed(page, 'A4', info)
  const all = sheets.join('')
  expect(links.filter((link) => !all.includes(lettersOf(`https://take-a-chair.example${link}`)))).toEqual([])
  expect((await told.allTextContents()).filter((text) => !all.includes(lettersOf(text)))).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('a page is printed in black on white, whatever theme is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('en/course/the-hour/the-call/')
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  const colours = () =>
    page.locator('body').evaluate((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor])
  const onScreen = await colours()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await colours()).not.toEqual(onScreen)
  expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

/** A note and the runs of words of its paragraph. */
type Note = { readonly text: string; readonly runs: readonly string[] }

/** What a page says that has to be on paper: letters of its notes and questions, its headings, addresses elsewhere. */
async function said(page: Page) {
  const raw = await page.evaluate(() => {
    // What a reader of paper sees of an element, without what stands in the margin or opens on a screen.
    const wordsOf = (element: Element, without = '.beside, .remark, .note, select, script, .how') => {
      const copy = element.cloneNode(true) as Element
      for (const one of copy.querySelectorAll(without)) one.remove()
      return copy.textContent
    }
    // Small numbers above the line are drawn apart from the words around them.
    const runsOf = (element: Element) => {
      const copy = element.cloneNode(true) as Element
      for (const one of copy.querySelectorAll('.cite, .printed-cite, .beside, .remark, .note')) one.replaceWith('|')
      return copy.textContent.split('|')
    }
    const isShown = (one: Element) => (one as HTMLElement).offsetParent !== null
    const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)]
    return {
      listed: all('main :is(h1, h2, h3, label, a:not(.actions a))').map((one) => one.textContent.trim()),
      title: all('main :is(h1, h2):not(.on-screen, .on-screen *)')[0]?.textContent ?? '',
      headings: all('main :is(h1, h2, h3, h4)')
        .filter(isShown)
        .map((one) => one.textContent.trim())
        .filter((one) => one.length > 4),
      links: all('main a[href^="http"]')
        .filter((one) => isShown(one) && new URL((one as HTMLAnchorElement).href).host !== 'take-a-chair.example')
        .map((one) => (one.getAttribute('href') ?? '').replace(/^https?:\/\//, '')),
      notes: all('.prose :is(.beside, .remark)').map((one) => ({
        text: wordsOf(one),
        paragraph: runsOf(one.closest('p, li, blockquote') ?? one),
      })),
      questions: all('.question:not([data-kind="categorise"])')
        .filter(isShown)
        .map((one) => [
          ...all('legend, .printed-asks', one),
          ...all('.options .option, .transcript .option, .order-text, .pairs span, .printed-choices li', one),
        ])
        .map((parts) => parts.map((part) => wordsOf(part))),
    }
  })
  return {
    ...raw,
    questions: raw.questions.map((parts) => parts.map(lettersOf)),
    notes: raw.notes.map(
      ({ text, paragraph }): Note => ({
        text: lettersOf(text),
        runs: paragraph.map(lettersOf).filter((run) => run.length > 11),
      }),
    ),
  }
}

/** Whether a note stands on a sheet with words of its paragraph, or is among the first things on the next. */
function isBeside({ text, runs }: Note, sheets: readonly string[]): boolean {
  const isHere = (sheet: string) => runs.some((run) => sheet.includes(run.slice(0, 30)))
  const near = sheets.flatMap((sheet, index) => (isHere(sheet) ? [index, index + 1] : []))
  return near.some((index) => sheets[index]?.includes(text.slice(0, 24)))
}
