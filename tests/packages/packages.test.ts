import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packagesIn } from '../../scripts/package.mjs'
import { cut } from '../../src/package/cut.ts'
import type { Settings } from '../../src/package/model.ts'
import { settingsIn } from '../../src/package/relative.ts'
import { readSite } from '../../src/package/site.build.ts'
import { edition } from '../edition.ts'
import {
  listProblems,
  nameProblems,
  pageProblems,
  searchProblems,
  settingsProblems,
  textAt,
  type Unpacked,
} from './judge.ts'
import { schemaProblems } from './schemas.ts'

const dir = 'dist'
const begun = performance.now()
const built = [...packagesIn(dir, '.')].map(({ name, bytes }) => ({ name, bytes }))
const seconds = (performance.now() - begun) / 1000
const { origin, base } = readSite(dir)
const published = {
  origin,
  has: (address: string) => existsSync(join(dir, new URL(address).pathname.slice(base.length), 'index.html')),
}

const partsOf = (name: string) =>
  name.split('_').slice(1) as [string, 'scorm12' | 'scorm2004' | 'cmi5' | 'cc11', string]
const unpacked = (bytes: Uint8Array): Unpacked => new Map(Object.entries(unzipSync(bytes)))
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('all packages', () => {
  it('are twenty-five, each with its name, made in less than a minute', () => {
    const modules = built.filter(({ name }) => !name.includes('_course_'))
    expect(built).toHaveLength(25)
    expect(modules).toHaveLength(18)
    expect(built.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        `take-a-chair_course_scorm12_full_en_${edition}.zip`,
        `take-a-chair_course_scorm2004_thin_en_${edition}.zip`,
        `take-a-chair_course_cmi5_full_en_${edition}.zip`,
        `take-a-chair_course_cc11_links-questions_en_${edition}.imscc`,
        `take-a-chair_the-hour_scorm2004_full_en_${edition}.zip`,
      ]),
    )
    expect(seconds).toBeLessThan(60)
  })

  it('have the same bytes when they are made again', () => {
    const again = new Map([...packagesIn(dir, '.')].map(({ name, bytes }) => [name, hashOf(bytes)]))
    expect(built.filter(({ name, bytes }) => again.get(name) !== hashOf(bytes))).toEqual([])
  })
})

describe.each(built)('$name', ({ name, bytes }) => {
  const [id, standard, sort] = partsOf(name)
  const files = unpacked(bytes)

  it('is smaller than eight megabytes', () => expect(bytes.length).toBeLessThan(8_000_000))
  it('has names that every platform keeps', () => expect(nameProblems(files)).toEqual([]))
  it('lists what it holds, and holds what it lists', () => expect(listProblems(standard, files)).toEqual([]))

  it('is valid by the schema of its standard', async () => {
    const manifest = standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'
    expect(await schemaProblems(standard, new Map([[manifest, textAt(files, manifest)]]))).toEqual([])
    const named = (ending: string) => [...files.keys()].filter((path) => path.endsWith(ending))
    for (const [kind, ending] of [
      ['webLink', '/link.xml'],
      ['questions', '/questions.xml'],
    ] as const) {
      const texts = new Map(named(ending).map((path) => [path, textAt(files, path)]))
      if (texts.size > 0) expect(await schemaProblems(kind, texts)).toEqual([])
    }
  })

  if (standard === 'cc11') {
    it('links to pages that the published course has', () => {
      const links = [...files.keys()].filter((path) => path.endsWith('/link.xml'))
      const urls = links.map((path) => /<url href="([^"]+)"/.exec(textAt(files, path))?.[1] ?? '')
      expect(urls.length).toBeGreaterThan(50)
      expect(urls.filter((url) => !published.has(url))).toEqual([])
    })
    it('has the questions that the build has written, if it is to have any', () => {
      const exports = existsSync(join(dir, 'exports')) ? readdirSync(join(dir, 'exports')) : []
      const written = exports.filter((file) => file.includes('_qti12_') && !file.includes('_course_'))
      const held = [...files.keys()].filter((path) => path.startsWith('questions-') && path.endsWith('/questions.xml'))
      expect(held).toHaveLength(sort === 'links' ? 0 : written.length)
    })
    it('is known to Moodle by its first thousand bytes', () =>
      expect(textAt(files, 'imsmanifest.xml').slice(0, 1024)).toContain(
        ' xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
      ))
    return
  }

  it('works from any folder, and leaves it only where a link says so', () =>
    expect(pageProblems(files, published, id)).toEqual([]))
  it('tells its shell what is in it', () => expect(settingsProblems(files, id)).toEqual([]))
  it('finds only what it can open', () => expect(searchProblems(files)).toEqual([]))
  if (sort === 'full')
    it('has the page of every part', () => {
      const { units } = settingsIn(textAt(files, 'index.html')) as Settings
      expect(units.length).toBeGreaterThanOrEqual(id === 'course' ? 58 : 5)
    })
})

describe.each(['scorm12', 'scorm2004'] as const)('a choice that is cut from the %s package', (standard) => {
  const whole = built.find(({ name }) => name === `take-a-chair_course_${standard}_full_en_${edition}.zip`)
  const choice = {
    units: ['the-frame', 'neighbours', 'first-thursday', 'review/the-hour'],
    title: 'Ours & “yours” <b>',
    mastery: 0.7,
  }
  const files = cut(unpacked(whole?.bytes ?? new Uint8Array()), choice, origin + base)
  const { id, units } = settingsIn(textAt(files, 'index.html')) as Settings

  it('holds the chosen parts and no others', () => {
    expect(units.map((unit) => unit.id).sort()).toEqual([...choice.units].sort())
    expect(files.has('en/course/the-hour/the-call/index.html')).toBe(false)
    expect(files.has('en/chairs/first-thursday.member.json')).toBe(true)
    expect(files.has('en/chairs/bed-twelve.observer.json')).toBe(false)
  })
  it('passes the judges of all packages', async () => {
    expect([...nameProblems(files), ...listProblems(standard, files), ...searchProblems(files)]).toEqual([])
    expect([...pageProblems(files, published, id), ...settingsProblems(files, id)]).toEqual([])
    const manifest = new Map([['imsmanifest.xml', textAt(files, 'imsmanifest.xml')]])
    expect(await schemaProblems(standard, manifest)).toEqual([])
  })
})
