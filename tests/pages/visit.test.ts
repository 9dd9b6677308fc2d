import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toLookAt } from './visit.ts'

/** For each sort of page of which there are many, the addresses of some, from the smallest page to the largest. */
const sorts = {
  lesson: (id: string) => `en/course/the-hour/${id}/`,
  module: (id: string) => `en/course/${id}/`,
  review: (id: string) => `en/course/${id}/review/`,
  'role-play': (id: string) => `en/chairs/${id}/`,
  paper: (id: string) => `en/chairs/${id}/paper/`,
  print: (id: string) => `en/print/${id}/`,
}

/** The same sorts as one sees them in a list of addresses. */
const shapes: Readonly<Record<keyof typeof sorts, RegExp>> = {
  lesson: /^en\/course\/[^/]+\/(?!review\/)[^/]+\/$/,
  module: /^en\/course\/[^/]+\/$/,
  review: /^en\/course\/[^/]+\/review\/$/,
  'role-play': /^en\/chairs\/[^/]+\/$/,
  paper: /^en\/chairs\/[^/]+\/paper\/$/,
  print: /^en\/print\/[^/]+\/$/,
}

const made: string[] = []

/** A built folder with these pages, each as large as it says. */
function folderWith(pages: Readonly<Record<string, number>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'to-look-at-'))
  made.push(dir)
  for (const [address, size] of Object.entries(pages)) {
    const file = join(dir, address.endsWith('.html') ? address : `${address}index.html`)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, 'x'.repeat(size))
  }
  return dir
}

/** Three pages of a sort, of which the first by its address is neither the smallest nor the largest. */
const three = (address: (id: string) => string) => ({ [address('a')]: 20, [address('b')]: 10, [address('c')]: 30 })

beforeEach(() => vi.stubEnv('EVERY_PAGE', undefined))

afterEach(() => {
  vi.unstubAllEnvs()
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true })
})

describe('the pages that a short run looks at', () => {
  it.each(Object.entries(sorts))('are of the sort "%s" the largest', (_, address) => {
    expect(toLookAt(folderWith(three(address)))).toEqual([address('c')])
  })

  it('are one of each sort where all sorts are there, and none hides another', () => {
    const all = Object.assign({}, ...Object.values(sorts).map(three))
    expect(toLookAt(folderWith(all))).toEqual(
      Object.values(sorts)
        .map((address) => address('c'))
        .sort(),
    )
  })

  it('are those of every language', () => {
    const german = (id: string) => sorts.lesson(id).replace('en/', 'de/')
    const dir = folderWith({ ...three(sorts.lesson), ...three(german) })
    expect(toLookAt(dir)).toEqual([german('c'), sorts.lesson('c')])
  })

  it('are all that are of no such sort', () => {
    const alone = ['', '404.html', 'en/', 'en/about/', 'en/chairs/', 'en/course/', 'en/student-path/review/']
    const pages = Object.fromEntries([...alone, sorts.paper('b')].map((address) => [address, 10]))
    expect(toLookAt(folderWith(pages))).toEqual([...alone, sorts.paper('b')].sort())
  })

  it('are of a page that was added the added one, where it is the largest', () => {
    const [c, added] = [sorts.lesson('c'), sorts.lesson('new')]
    expect(toLookAt(folderWith({ ...three(sorts.lesson), [added]: 31 }))).toEqual([added])
    expect(toLookAt(folderWith({ ...three(sorts.lesson), [added]: 15 }))).toEqual([c])
  })

  it('are of the built site one of each sort, and of each sort some', () => {
    const site = toLookAt('dist')
    for (const [sort, shape] of Object.entries(shapes))
      expect(site.filter((address) => shape.test(address)).length, sort).toBe(1)
  })
})

it.each(Object.entries(sorts))(
  'the long run looks at every page of the sort "%s", one that is added too',
  (_, address) => {
    vi.stubEnv('EVERY_PAGE', '1')
    const pages = { ...three(address), [address('new')]: 15 }
    expect(toLookAt(folderWith(pages))).toEqual(Object.keys(pages).sort())
  },
)
