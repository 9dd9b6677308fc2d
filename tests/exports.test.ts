import { globSync, readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { parse as parseGift } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writtenAssessments } from '../src/exchange/assessments.build.ts'
import { endings, fileNameOf, listNameOf } from '../src/exchange/names.ts'
import { stringsOf } from '../src/i18n/text.ts'
import { againstCartridge, notWellFormed } from './exchange/judge.ts'
import { all, parseXml, textIn } from './exchange/xml.ts'

type Written = { id: string; outcome: string; kind: string; guess?: true }
type Planned = { id: string; title: string; lessons: { outcomes: { id: string }[] }[]; scenarios: { id: string }[] }

const course: { edition: number; modules: Planned[] } = parse(readFileSync('content/en/course.yaml', 'utf8'))
const questions = globSync('content/en/quizzes/*.yaml').flatMap(
  (file) => parse(readFileSync(file, 'utf8')).questions as Written[],
)
const t = stringsOf('en').exchange
const folder = 'dist/exports'
const formats = ['gift', 'moodle', 'qti3', 'qti12'] as const
type Format = (typeof formats)[number]

/** What there is to take along of a module: its questions, and the role-plays that are written. */
const scopes = course.modules.map(({ id, lessons, scenarios }) => {
  const outcomes = lessons.flatMap((lesson) => lesson.outcomes.map((outcome) => outcome.id))
  const written = scenarios.filter((one) => globSync(`content/en/scenarios/${one.id}/scenario.yaml`).length > 0)
  return {
    id,
    questions: questions.filter(({ outcome }) => outcomes.includes(outcome)),
    plays: written.map((one) => one.id),
  }
})
const whole = {
  id: 'course',
  questions: scopes.flatMap((scope) => scope.questions),
  plays: scopes.flatMap(({ plays }) => plays),
}

const nameOf = (id: string, format: Format) => fileNameOf({ id, lang: 'en', edition: course.edition }, format)
const listOf = (id: string) =>
  readFileSync(`${folder}/${listNameOf({ id, lang: 'en', edition: course.edition })}`, 'utf8')
const bytesOf = (id: string, format: Format) => readFileSync(`${folder}/${nameOf(id, format)}`)

/** Every file of XML in an export: a test or a bank is one, a package in QTI 3 many. */
function documentsOf(id: string, format: Format): string[] {
  const bytes = bytesOf(id, format)
  return format === 'qti3' ? Object.values(unzipSync(bytes)).map((one) => strFromU8(one)) : [bytes.toString()]
}

/** The ids of all items in an export, read with other programs than wrote it. */
function itemsIn(id: string, format: Format): string[] {
  if (format === 'gift')
    return parseGift(bytesOf(id, format).toString()).flatMap((one) => ('id' in one && one.id ? [one.id] : []))
  const roots = documentsOf(id, format).map(parseXml)
  if (format === 'moodle') return roots.flatMap((root) => all(root, 'idnumber').map(textIn))
  if (format === 'qti12')
    return roots.flatMap((root) => all(root, 'item')).map(({ attributes }) => attributes['ident'] ?? '')
  return roots
    .filter(({ name }) => name === 'qti-assessment-item')
    .map(({ attributes }) => attributes['identifier'] ?? '')
}

/** The ids that a list names as left out of a format. */
function leftOut(id: string, format: Format): string[] {
  const part =
    listOf(id)
      .split('\n\n')
      .find((one) => one.startsWith(`${t[format]}\n`)) ?? ''
  const [, left = ''] = /\n[^\n]+\n([\s\S]*)$/.exec(part.split(`\n${t.changed}\n`)[0] ?? '') ?? []
  return [...left.matchAll(/^- ([\w-]+): /gm)].map(([, one = '']) => one)
}

const carries = (items: readonly string[], id: string) => items.some((one) => one.split(/[./]/)[0] === id)

it('has for the course and for each module the files that the names promise, and nothing else', () => {
  const promised = [whole, ...scopes].flatMap(({ id }) => [
    ...formats.filter((format) => id !== whole.id || format !== 'qti12').map((format) => nameOf(id, format)),
    listNameOf({ id, lang: 'en', edition: course.edition }),
  ])
  expect(readdirSync(folder).sort()).toEqual(promised.sort())
  expect(nameOf('the-hour', 'qti3')).toBe(`take-a-chair_questions_the-hour_qti3_en_${course.edition}.zip`)
  expect(Object.values(endings)).toEqual(['txt', 'xml', 'zip', 'xml'])
  expect(whole.questions.length).toBe(questions.length)
})

it('is not kept for reading without a network', () => {
  const worker = readFileSync('dist/sw.js', 'utf8')
  expect(worker).toContain('"en/course/')
  expect(worker).not.toContain('exports/')
})

describe.each(formats)('the questions in %s', (format) => {
  it.each([whole, ...scopes].filter(({ id }) => id !== 'course' || format !== 'qti12'))(
    'are all in the file of $id or on its list',
    ({ id, questions: some, plays }) => {
      const items = itemsIn(id, format)
      const left = leftOut(id, format)
      const ids = [...some.map((one) => one.id), ...plays]
      expect(ids.filter((one) => carries(items, one) === left.includes(one))).toEqual([])
      expect(items.filter((one) => !ids.includes(one.split(/[./]/)[0] ?? ''))).toEqual([])
      expect(new Set(items).size).toBe(items.length)
    },
  )

  it('have every question of fact but orderings in the cartridge', () => {
    const open = ['concordance', 'own-words', 'whose-feeling', 'reflection']
    const facts = questions.filter(({ kind, guess }) => !open.includes(kind) && !guess)
    const left = scopes.flatMap(({ id }) => leftOut(id, format))
    const missing = facts.filter(({ id }) => left.includes(id)).map(({ kind }) => kind)
    expect([...new Set(missing)]).toEqual(format === 'qti12' ? ['ordering'] : [])
  })
})

it('is XML wherever it says so', async () => {
  const documents = (['moodle', 'qti3'] as const).flatMap((format) => documentsOf(whole.id, format))
  expect(documents.length).toBeGreaterThan(200)
  expect(await notWellFormed(documents)).toEqual([])
})

it('hands the tests of all modules to a cartridge, in their order and with their titles', () => {
  const modules = course.modules.map(({ id }) => id)
  const tests = writtenAssessments('dist', { modules: [...modules, 'nothing'], lang: 'en', edition: course.edition })
  expect(tests.map(({ id, title }) => ({ id, title }))).toEqual(course.modules.map(({ id, title }) => ({ id, title })))
  expect(tests.map(({ xml }) => xml)).toEqual(modules.flatMap((id) => documentsOf(id, 'qti12')))
})

it('keeps in every module to the schema of Common Cartridge 1.1', async () => {
  expect(await againstCartridge(scopes.flatMap(({ id }) => documentsOf(id, 'qti12')))).toEqual([])
})
