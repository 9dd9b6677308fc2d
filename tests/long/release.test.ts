import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeRelease } from '../../scripts/release.mjs'
import { filesIn, hashOfFiles, readZip } from '../../src/release/zip.build.ts'
import { perPage, readSite } from '../site/built.ts'
import { headersProblems } from '../site/headers.ts'
import { inlineProblems, policyProblems } from '../site/policy.ts'

/** A copy of the project in which releases are made. The site that npm would build is the one that has been built. */
const root = mkdtempSync(join(tmpdir(), 'project-'))
afterAll(() => rmSync(root, { recursive: true }))
for (const name of readdirSync('.').filter(
  (one) => !/^(node_modules|\.git|\.astro|dist.*|releases|test-results)$/.test(one),
))
  cpSync(name, join(root, name), { recursive: true })
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction')
rmSync(join(root, 'content/published-ids.json'), { force: true })

const said: string[] = []
const env = { SITE_ORIGIN: 'https://course.test', EDITIONS_DIR: 'releases' }
const place = (file: string) => join(root, file)
const text = (file: string) => readFileSync(place(file), 'utf8')

/** Everything in the project, as one hash. */
const state = () =>
  hashOfFiles(
    filesIn(root).flatMap((name) => (name.startsWith('node_modules') ? [] : [[name, readFileSync(place(name))]])),
  )

/** A release in which the built site is changed before it is looked at. */
function release(change: (dist: string) => void = () => {}, more: object = {}) {
  const npm = (command: string[], cwd: string) => {
    if (command.at(-1) !== 'build') return
    cpSync('dist', join(cwd, 'dist'), { recursive: true, filter: (path) => !path.startsWith(join('dist', 'packages')) })
    change(join(cwd, 'dist'))
  }
  return makeRelease({ root, date: '2027-03-31', env, ...more }, { npm, say: (sentence) => said.push(sentence) })
}

const edition = Number(/^edition: (\d+)/m.exec(text('content/en/course.yaml'))?.[1])

it('is refused, with all as it was, if the origin is nobody’s, if npm fails, if a link is dead', () => {
  const { EDITIONS_DIR: _, ...without } = env
  const before = state()
  expect(() => release(undefined, { env: {} })).toThrow(/^Set SITE_ORIGIN[^\n]+\nNothing was changed\.$/)
  expect(() => release(undefined, { env: { SITE_ORIGIN: 'https://take-a-chair.example' } })).toThrow('is nobody’s')
  const stop = () => {
    throw new Error('"npm run build" failed.')
  }
  expect(() => release(stop, { env: without })).toThrow('"npm run build" failed.')
  const dead = (dist: string) => rmSync(join(dist, 'favicon.svg'))
  expect(() => release(dead, { env: without })).toThrow('favicon.svg')
  expect(release(undefined, { env: without, check: true }).edition).toBe(edition)
  expect(state()).toBe(before)
})

it('publishes the edition that is there first, with its ids and addresses, and a zip that says what it is', () => {
  const { EDITIONS_DIR: _, ...without } = env
  const { bytes } = release(undefined, { env: without })
  const published = JSON.parse(text('content/published-ids.json'))
  expect(published.edition).toBe(edition)
  expect(published.ids['content/en/quizzes/the-call.yaml']).toContain('question the-call-meeting')
  expect(published.addresses).toContain('en/course/the-hour/the-call/')
  expect(text('CITATION.cff')).toContain('date-released: 2027-03-31')
  const zip = readFileSync(place(`releases/take-a-chair-${edition}.zip`))
  expect(zip.length).toBe(bytes)
  expect([...readZip(zip).keys()]).toEqual(filesIn(place('dist')))
  expect(JSON.parse(text('dist/release.json'))).toMatchObject({ edition, base: '/', languages: ['en'] })
})

it('asks for a word on the next edition, for every id and every address, and changes nothing without them', () => {
  const before = state()
  expect(() => release()).toThrow(`content/en/changes.yaml says nothing of edition ${edition + 1}.`)
  const next = `- edition: ${edition + 1}\n  date: 2027-04-01\n  text: "More."\n  changes: []\n`
  const [changes, log, quiz] = ['content/en/changes.yaml', 'CHANGELOG.md', 'content/en/quizzes/the-call.yaml'] as const
  writeFileSync(place(changes), text(changes).replace(/^(?=- edition)/m, next))
  writeFileSync(
    place(log),
    text(log).replace(/^(?=## Edition)/m, `## Edition ${edition + 1} (not released)\n\n- More.\n\n`),
  )
  const written = state()
  expect(written).not.toBe(before)

  const asked = text(quiz)
  writeFileSync(place(quiz), asked.replace(/^ {6}- id: [\w-]+$/m, '      - id: another-word'))
  expect(() => release()).toThrow(/quizzes\/the-call\.yaml: “option [\w-]+ [\w-]+” was published and is gone/)
  writeFileSync(place(quiz), asked)
  const moving = 'src/progress/moving-ids.txt'
  const listed = text(moving)
  writeFileSync(place(moving), listed.replace(/[^\n]+\n$/, ''))
  expect(() => release()).toThrow('src/progress/moving-ids.txt lacks 1 of the course’s ids')
  writeFileSync(place(moving), listed)
  const gone = (dist: string) => rmSync(join(dist, 'en/leaders/kit/tally/index.html'))
  expect(() => release(gone)).toThrow('/en/leaders/kit/tally/ was published and is gone. Bring it back')
  expect(() => release(undefined, { env: { ...env, EDITIONS_DIR: 'nowhere' } })).toThrow('which does not exist')
  expect(state()).toBe(written)
})

it('goes up by one after that, and keeps the edition before: marked, with links that lead somewhere, without scripts', () => {
  expect(release().edition).toBe(edition + 1)
  expect(text('content/en/course.yaml')).toContain(`edition: ${edition + 1}\n`)
  expect(text('package.json')).toContain(`"version": "${edition + 1}.0.0"`)
  const folder = `editions/${edition}/`
  const site = readSite(place('dist'), '/')
  const old = { ...site, pages: site.pages.filter(({ file }) => file.startsWith(folder)) }
  expect(old.pages.length).toBeGreaterThan(100)
  expect([...site.files.keys()].filter((file) => file.startsWith(folder) && file.endsWith('.js'))).toEqual([])
  const problems = perPage(old, ({ file, html }) => {
    const today = `/${file.slice(folder.length).replace(/index\.html$/, '')}`
    return [
      html.includes(`<p class="old-edition">This is edition ${edition}, of 2027`) ? '' : 'does not say that it is old',
      html.includes(`<a href="${today}">This page in the current edition</a>`) ? '' : 'does not lead to itself today',
      html.includes('<meta name="robots" content="noindex">') ? '' : 'is to be found',
      /<script|\son\w+=|<noscript/.test(html) ? 'runs something' : '',
    ].filter(Boolean)
  })
  expect(problems).toEqual([])
  expect(inlineProblems(old)).toEqual([])
  expect(headersProblems(site)).toEqual([])
  expect(policyProblems({ ...site, pages: site.pages.filter((page) => !old.pages.includes(page)) })).toEqual([])
  expect(existsSync(place(`dist/${folder}sw.js`))).toBe(false)
  expect(JSON.parse(text('content/published-ids.json')).editions).toEqual([edition])
})

it('asks for the zip of an edition that it has put there, and lets no zip be written over', () => {
  const { EDITIONS_DIR: _, ...without } = env
  const [changes, log] = ['content/en/changes.yaml', 'CHANGELOG.md'] as const
  const third = edition + 2
  writeFileSync(
    place(changes),
    text(changes).replace(
      /^(?=- edition)/m,
      `- edition: ${third}\n  date: 2027-04-01\n  text: "Third."\n  changes: []\n`,
    ),
  )
  writeFileSync(place(log), text(log).replace(/^(?=## Edition)/m, `## Edition ${third} (not released)\n\n`))
  expect(() => release(undefined, { env: without })).toThrow(
    `Edition ${edition} has been published: put take-a-chair-${edition}.zip into the folder of EDITIONS_DIR`,
  )
  writeFileSync(place(`releases/take-a-chair-${third}.zip`), '')
  expect(() => release(undefined, { env: without })).toThrow(`releases/take-a-chair-${third}.zip is there already`)
  expect(() => release()).toThrow(`take-a-chair-${third}.zip is edition ${third}, which is only being made now`)
})
