import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { en } from '../../src/i18n/en.ts'

const t = en.rules
const group = 'The Thursday group of the third year in ward seven, St Jude’s'.slice(0, 60)
const own =
  'We WILL leave OUR telephones, WATCHES, badges, bags, BLEEPS AND OTHER MACHINES, IF THAT CAN BE DONE, OUTSIDE THE DOOR.'
const letters = (text: string) => text.replace(/\s+/g, '')

for (const [paper, size] of [
  [t.card, /420 x 59\d/],
  [t.poster, /59\d\S* x 84\d/],
] as const)
  for (const length of [t.short, t.full])
    for (const typed of [false, true])
      test(`The rules ${length} fill one page of “${paper}” ${typed ? 'with a name and a rule as long as may be' : 'as they are'}`, async ({
        page,
      }, info) => {
        await page.goto('en/leaders/rules/')
        await page.getByRole('radio', { name: paper }).check()
        await page.getByRole('radio', { name: length }).check()
        if (typed) {
          await page.getByRole('textbox', { name: t.group }).fill(group)
          await page.getByRole('textbox', { name: t.own }).fill(own)
        }
        const file = info.outputPath('rules.pdf')
        await page.pdf({ path: file, preferCSSPageSize: true })
        const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
        expect(about).toMatch(/Pages:\s+1\n/)
        expect(about).toMatch(size)
        const text = letters(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }))
        expect(text.startsWith(letters(t.heading + (typed ? group : '1.')))).toBe(true)
        expect(text.includes(letters(own))).toBe(typed)
        expect(text).not.toContain(letters(t.own))
        expect(text).toContain(letters('take-a-chair.example/en/course/what-it-is/ground-rules/'))
      })
