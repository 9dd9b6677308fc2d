import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressesIn, toLookAt } from './visit.ts'

/** For each sort of page of which there are many, the addresses of some, from the smallest page to the largest. */
const sorts = {
  lesson: (id: string) => `en/course/the-hour/${id}/`,
  module: (id: string) => `en/course/${id}/`,
  review: (id: string) => `en/course/${id}/review/`,
  'role-play': (id: string) => `en/chairs/${id}/`,
  paper: (id: string) => `en/chairs/${id}/paper/`,
}

/** The same sorts as one sees them in a list of addresses. */
const shapes: Readonly<Record<keyof typeof sorts, RegExp>> = {
  lesson: /^en\/course\/[^/]+\/(?!review\/)[^/]+\/$/,
  module: /^en\/course\/[^/]+\/$/,
  review: /^en\/course\/[^/]+\/review\/$/,
  'role-play': /^en\/chairs\/[^/]+\/$/,
  paper: /^en\/chairs\/[^/]+\/paper\/$/,
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
  it.each(Object.entries(sorts))('are of the sort "%s" the largest and the smallest', (_, address) => {
    expect(toLookAt(folderWith(three(address)))).toEqual([address('b'), address('c')])
  })

  it('are two of each sort where all sorts are there, and none hides another', () => {
    const all = Object.assign({}, ...Object.values(sorts).map(three))
    const two = Object.values(sorts).flatMap((address) => [address('b'), address('c')])
    expect(toLookAt(folderWith(all))).toEqual(two.sort())
  })

  it('are those of every language', () => {
    const german = (id: string) => sorts.lesson(id).replace('en/', 'de/')
    const dir = folderWith({ ...three(sorts.lesson), ...three(german) })
    expect(toLookAt(dir)).toEqual([german('b'), german('c'), sorts.lesson('b'), sorts.lesson('c')])
  })

  it('are all that are of no such sort, and all of a sort that has two or one', () => {
    const alone = ['', '404.html', 'en/', 'en/about/', 'en/chairs/', 'en/course/', 'en/student-path/review/']
    const few = [sorts.paper('b'), sorts.lesson('a'), sorts.lesson('b')]
    const pages = Object.fromEntries([...alone, ...few].map((address) => [address, 10]))
    expect(toLookAt(folderWith(pages))).toEqual([...alone, ...few].sort())
  })

  it('are of a page that was added the added one, where it is the largest or the smallest', () => {
    const [b, c, added] = [sorts.lesson('b'), sorts.lesson('c'), sorts.lesson('new')]
    expect(toLookAt(folderWith({ ...three(sorts.lesson), [added]: 31 }))).toEqual([b, added])
    expect(toLookAt(folderWith({ ...three(sorts.lesson), [added]: 9 }))).toEqual([c, added])
    expect(toLookAt(folderWith({ ...three(sorts.lesson), [added]: 15 }))).toEqual([b, c])
  })

  it('are of the built site two of each sort, and of each sort some', () => {
    const [site, all] = [toLookAt('dist'), addressesIn('dist')]
    for (const [sort, shape] of Object.entries(shapes)) {
      const own = site.filter((address) => shape.test(address))
      expect(own.length, sort).toBe(Math.min(2, all.filter((address) => shape.test(address)).length))
      expect(own.length, sort).toBeGreaterThan(0)
    }
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
