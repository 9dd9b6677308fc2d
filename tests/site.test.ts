import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { elsewhere } from '../scripts/elsewhere.mjs'
import { planned } from '../scripts/planned.mjs'
import { diagramNames } from '../src/authoring/vocabulary.ts'
import type { LeadersCheck } from '../src/course/checked.build.ts'
import { stringsOf } from '../src/i18n/text.ts'
import { readMdx } from '../src/source/mdx.ts'
import { appProblems } from './site/app.ts'
import { readSite } from './site/built.ts'
import { checkedProblems } from './site/checked.ts'
import { drawingProblems, drawingsIn } from './site/drawings.ts'
import { foundProblems, picturesIn } from './site/found.ts'
import { alternateProblems, headProblems } from './site/head.ts'
import { framedPatterns, headersProblems } from './site/headers.ts'
import { hostProblems } from './site/hosts.ts'
import { linkProblems } from './site/links.ts'
import { foreignProblems } from './site/origin.ts'
import { isLesson, outlineProblems } from './site/outline.ts'
import { inlineProblems, policyProblems } from './site/policy.ts'
import { questionProblems, unseenQuestions, writtenOf } from './site/questions.ts'
import { endProblems, headingProblems, idProblems } from './site/structure.ts'
import { coverageProblems, type Point, sectionProblems } from './site/taught.ts'
import { termProblems, termsOf } from './site/terms.ts'
import { unwrittenProblems } from './site/unwritten.ts'
import { htmlProblems } from './site/valid.ts'

const quizzes = 'content/en/quizzes'
const written = readdirSync(quizzes)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => (parse(readFileSync(`${quizzes}/${file}`, 'utf8')).questions ?? []).map(writtenOf))

/** Who has checked which lesson, by its id. */
const checks = new Map(
  globSync('content/en/modules/*/*.mdx').map((file) => {
    const { value } = readMdx(file, readFileSync(file, 'utf8')).frontmatter
    return [file.replace(/^.*\d\d-|\.mdx$/g, ''), (value as { checked?: LeadersCheck }).checked] as const
  }),
)
const coverage: readonly Point[] = parse(readFileSync('content/coverage.yaml', 'utf8'))
const packs: { sections: readonly { part: string }[] } = parse(readFileSync('content/en/packs.yaml', 'utf8'))
/** Where links may lead. */
const hosts = new Set<string>(
  parse(readFileSync('content/link-hosts.yaml', 'utf8')).hosts.map(({ host }: { host: string }) => host),
)
const lessonFiles = readdirSync('content/en/modules', { recursive: true, encoding: 'utf8' })
const isUnwritten = (lesson: string) => !lessonFiles.some((file) => file.endsWith(`-${lesson}.mdx`))

/** The drawings of `<Diagram name>`, by the class of their figure. */
const figures: Readonly<Record<(typeof diagramNames)[number], string>> = {
  'the-hour': 'hour',
  circle: 'drawing circle-figure',
  neighbours: 'drawing neighbours',
  'two-distances': 'drawing distances',
  evidence: 'drawing evidence',
  life: 'drawing life',
  cities: 'drawing cities',
}

/** Those that lessons and pages call. */
const texts = readdirSync('content/en', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'))
const drawn = diagramNames
  .filter((name) =>
    texts.some((file) => readFileSync(`content/en/${file}`, 'utf8').includes(`<Diagram name="${name}"`)),
  )
  .map((name) => figures[name])
  .sort()

describe.each([
  ['the site', 'dist', '/', ['en']],
  ['the site built elsewhere in two languages', elsewhere.dir, elsewhere.base, elsewhere.locales],
])('%s', (_, dir, base, locales) => {
  const site = readSite(dir, base)

  it('is all there: pages in every language, lessons and questions among them', () => {
    expect([...new Set(site.pages.flatMap(({ locale }) => locale ?? []))]).toEqual(locales)
    expect(site.pages.filter(isLesson).length).toBeGreaterThanOrEqual(locales.length)
    expect(written.length).toBeGreaterThan(0)
  })

  it('is valid HTML', async () => expect(await htmlProblems(site)).toEqual([]))

  it('has no link, picture, style, chunk or fragment that leads nowhere or leaves the base path', () => {
    expect(linkProblems(site)).toEqual([])
  })

  it('links to no host that is not on the list', () => expect(hostProblems(site, hosts)).toEqual([]))

  it('can be put on a home screen in every language', () => {
    for (const locale of locales) expect(appProblems(dir, base, locale)).toEqual([])
  })

  it('loads nothing from another host', () => expect(foreignProblems(site)).toEqual([]))

  it('says on each page its language, title, description and address', () => expect(headProblems(site)).toEqual([]))

  it('names for each page the same page in every language', () => expect(alternateProblems(site)).toEqual([]))

  it('says in words all that its drawings show', () => {
    const drawings = site.pages.flatMap(drawingsIn).map((one) => one.attrs.find(({ name }) => name === 'class')?.value)
    expect([...new Set(drawings)].sort()).toEqual(drawn)
    expect(drawingProblems(site)).toEqual([])
  })

  it('hands on the licences of all packages that reach the browser', () => {
    const names = [...(site.files.get('licences/packages.txt') ?? '').matchAll(/^(\S+) \d+\.\S+ \(/gm)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(expect.arrayContaining(['astro', 'pagefind', 'react', 'react-dom', 'ts-fsrs', 'uqr']))
  })

  it('has nothing after the end of a page', () => expect(endProblems(site)).toEqual([]))

  it('has one outline of headings on each page', () => expect(headingProblems(site)).toEqual([]))

  it('has each id once on a page, and refers to none that is missing', () => expect(idProblems(site)).toEqual([]))

  it('allows its own files and hashed code only', () => expect(policyProblems(site)).toEqual([]))

  it('has no inline code but what the policy knows by its hash', () => expect(inlineProblems(site)).toEqual([]))

  it('is sent with headers that agree with its pages', () => expect(headersProblems(site)).toEqual([]))

  it('may be framed by others in its course and its role-plays, and nowhere else', () => {
    expect(framedPatterns(site)).toEqual(
      locales.flatMap((locale) => [`${base}${locale}/chairs/*`, `${base}${locale}/course/*`]),
    )
  })

  it('says what it is in words of schema.org: each part of the course, the kit, the glossary, the course itself', () => {
    expect(termProblems(site)).toEqual([])
    const parts =
      /^[^/]+\/(index|glossary\/index|course\/.*(?<!review\/)index|chairs\/[^/]+\/index|leaders\/kit\/[^/]+\/index)\.html$/
    const described = site.pages.filter((page) => termsOf(page).length > 0).map(({ file }) => file)
    expect(described).toEqual(site.pages.map(({ file }) => file).filter((file) => parts.test(file)))
  })

  it('lists the pages that are to be found, and has a picture for links to each', () => {
    expect(foundProblems(site)).toEqual([])
  })

  it('has few and small pictures for links', () => {
    const pictures = picturesIn(site)
    expect(pictures).toContain('og/the-hour.png')
    expect(pictures.length).toBeLessThanOrEqual(20)
    expect(pictures.filter((file) => statSync(`${dir}/${file}`).size > 30_000)).toEqual([])
  })

  it('tells every question, option and reason without script', () => {
    expect(questionProblems(site, written)).toEqual([])
    expect(unseenQuestions(site, written)).toEqual([])
  })

  it('says on each lesson whether a leader has checked it', () => expect(checkedProblems(site, checks)).toEqual([]))
  it('teaches every point at the place that the coverage names, in more than a line', () => {
    expect(coverage.filter(({ at }) => at.length > 0).length).toBeGreaterThan(40)
    expect(coverageProblems(site, coverage, 'en')).toEqual([])
  })

  it('has every section that a way through the course names in place of a lesson', () => {
    const sections = packs.sections.map(({ part }) => part)
    expect(sections.length).toBeGreaterThan(0)
    expect(sectionProblems(site, sections, 'en', isUnwritten)).toEqual([])
  })

  it('carries in a lesson the outline of its own module only', () => expect(outlineProblems(site)).toEqual([]))
})

const { lesson, rolePlay, module } = planned
const inModule = ['course/', 'course/the-relationship/']
/** Everywhere that a part which is only planned is listed. */
const listed = [
  [lesson, [...inModule, 'course/the-relationship/training-leaves-out/', 'student-path/']],
  [rolePlay, [...inModule, 'chairs/', 'student-path/', 'about/']],
  [module, ['course/']],
] as const

describe.each(elsewhere.locales)('what is only planned, in the site built elsewhere, in %s', (locale) => {
  const site = readSite(elsewhere.dir, elsewhere.base)
  const { beingWritten } = stringsOf(locale).course

  it.each(listed)('is said to be being written, without a link, wherever it is listed: $title', (part, places) => {
    expect(unwrittenProblems(site, locale, part, places, beingWritten)).toEqual([])
  })

  it('is passed over by what leads on along the path', () => {
    const start = site.pages.find(({ file }) => file === `${locale}/start/index.html`)
    expect(start?.html).toMatch(/data-path-next((?!<\/p>)[\s\S])*unforgettable-patient/)
    expect(start?.html).not.toContain(lesson.id)
  })
})
