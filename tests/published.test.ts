import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { elsewhere } from '../scripts/elsewhere.mjs'
import { publishedFile } from '../src/authoring/library.ts'
import { addressesOf, homeOf, languagesOf } from '../src/release/addresses.ts'
import { goneAddresses } from '../src/release/published.ts'
import { publishedSchema } from '../src/release/schema.ts'

/** The list of the last release; before the first one nothing has been published. */
const published = existsSync(publishedFile)
  ? publishedSchema.parse(JSON.parse(readFileSync(publishedFile, 'utf8')))
  : { edition: 1, editions: [], ids: {}, addresses: [] }

describe.each([
  ['the site', 'dist'],
  ['the site built elsewhere', elsewhere.dir],
])('%s', (_, dir) => {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const pages = new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(dir, name), 'utf8')]))
  const now = addressesOf(pages, homeOf(pages) ?? '')
  const languages = languagesOf(pages)

  it('has every address that has been published', () => expect(goneAddresses(published, now, languages)).toEqual([]))

  it('would miss a page, a section and a question, and nothing else', () => {
    const lesson = 'en/course/the-hour/the-call/'
    expect(now).toEqual(expect.arrayContaining(['en/', lesson, 'en/leaders/kit/tally/', `${lesson}#the-call-meeting`]))
    expect(now.filter((address) => address.startsWith(`${lesson}#`)).length).toBeGreaterThan(3)
    const gone = ['en/gone/', `${lesson}#gone-section`, `${lesson}#gone-question`]
    expect(goneAddresses({ ...published, addresses: [...now, ...gone] }, now, languages)).toEqual(gone)
  })
})
