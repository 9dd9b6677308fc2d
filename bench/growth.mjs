/** Rows about growth: the same course with 39, 100, 550 and 1,000 lessons, and the floor with 1,000. */
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildOf } from './build.mjs'
import { projectOf, writtenLessons } from './course.mjs'
import { floorOf } from './floor.mjs'
import { brotli, lessonsIn, weightOf } from './lesson-weight.mjs'
import { servePacked } from './packed-server.mjs'
import { searchFrom } from './search-visit.mjs'
import { fixed, inMs, kB, times } from './table.mjs'

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./build.mjs').Built} Built */
/** @typedef {import('./search-visit.mjs').Searched} Searched */

const MB = 1024 * 1024

/**
 * Everything about one size.
 * @param {import('playwright-core').Browser} browser
 * @param {number} lessons
 */
async function grown(browser, lessons) {
  const { root, renamed } = projectOf(lessons)
  const built = await buildOf(root)
  const weights = lessonsIn(built.out).map((address) => weightOf(built.out, address))
  if (weights.length !== lessons) throw new Error(`${lessons} lessons were asked for, ${weights.length} built.`)
  const server = await servePacked(built.out)
  try {
    const found = await searchFrom(browser, `${server.url}en/course/the-hour/the-call/`, ['leader', 'silence'])
    return { root, renamed, built, weights, found, lists: listsIn(built.out) }
  } finally {
    await server.close()
  }
}

/** Files in which every lesson stands, in bytes after brotli. @param {string} out */
const listsIn = (out) =>
  [
    'en/course/index.html',
    '404.html',
    'en/search/index.html',
    'sw.js',
    'en/review/questions.json',
    'en/references/index.html',
  ].map((name) => ({ name, bytes: brotli(readFileSync(join(out, name))), whole: statSync(join(out, name)).size }))

/**
 * @param {{ browser: import('playwright-core').Browser, say: (text: string) => void, most?: number }} around
 * @returns {Promise<Row[]>}
 */
export async function growthRows({ browser, say, most = 1000 }) {
  // Three that lie equally far apart: what each half takes tells whether a lesson costs more when there are many.
  const sizes = [writtenLessons().length, 100, Math.round((100 + most) / 2), most]
  const all = []
  for (const lessons of sizes) {
    say(`Building ${lessons} lessons …`)
    const one = await grown(browser, lessons)
    if (lessons !== most) rmSync(one.root, { recursive: true })
    all.push({ lessons, ...one })
  }
  const [, some, half, many] = all
  if (!some || !half || !many) throw new Error('Nothing was built.')
  say('Building the floor …')
  const floorRoot = floorOf(many.root, many.lessons)
  const floor = await buildOf(floorRoot)
  for (const root of [many.root, floorRoot]) rmSync(root, { recursive: true })
  const first = (half.built.cpu - some.built.cpu) / (half.lessons - some.lessons)
  const second = (many.built.cpu - half.built.cpu) / (many.lessons - half.lessons)
  return [
    ...all.flatMap(({ lessons, renamed, built, weights, found }) => sizeRows(lessons, renamed, built, weights, found)),
    {
      what: `A lesson more: from ${fixed(half.lessons)} to ${fixed(most)}, beside from ${fixed(some.lessons)} to ${fixed(half.lessons)} (1 is linear)`,
      aim: '1',
      seen: `${inMs(second * 1000)} (${inMs(first * 1000)})`,
      ratio: times(second, first),
      met: second <= first,
    },
    {
      what: `Processor time at ${fixed(most)} lessons`,
      aim: '1.3 × floor',
      seen: `${fixed(many.built.cpu)} s (floor ${fixed(floor.cpu)} s, ${fixed(floor.memory / MB)} MB, ${fixed(floor.bytes / MB, 1)} MB of files)`,
      ratio: times(many.built.cpu, floor.cpu),
      met: many.built.cpu <= floor.cpu * 1.3,
    },
    ...listRows(all),
  ]
}

/** @param {number} lessons @param {number} renamed @param {Built} built @param {import('./lesson-weight.mjs').Weight[]} weights @param {Searched} found @returns {Row[]} */
function sizeRows(lessons, renamed, built, weights, found) {
  const perPage = (built.cpu * 1000) / built.pages
  const heaviest = Math.max(...weights.map(({ first }) => first))
  const over = weights.filter(({ first }) => first > 14 * 1024).length
  return [
    {
      what: `${fixed(lessons)} lessons, ${fixed(built.pages)} pages: processor time`,
      aim: '20 ms a page',
      seen: `${fixed(built.cpu, 1)} s, ${inMs(perPage)} a page (${fixed(built.wall)} s by the clock)`,
      met: perPage <= 20,
    },
    { what: '… most memory', aim: '1,536 MB', seen: `${fixed(built.memory / MB)} MB`, met: built.memory <= 1536 * MB },
    { what: '… files', aim: '20 MB', seen: `${fixed(built.bytes / MB, 1)} MB`, met: built.bytes <= 20 * MB },
    {
      what: '… heaviest lesson, HTML and blocking CSS',
      aim: '14 kB',
      seen: `${fixed(heaviest / 1024, 2)} kB, ${over} over 14`,
      met: over === 0,
    },
    {
      what: '… search, first query',
      aim: '140 kB',
      seen: `${kB(found.firstBytes)}, then ${kB(found.nextBytes)}`,
      met: found.firstBytes <= 140 * 1024,
    },
    ...(renamed > 0 ? [{ what: '… ids whose key was taken', aim: '', seen: String(renamed) }] : []),
  ]
}

/** @param {{ lessons: number, lists: { name: string, bytes: number, whole: number }[] }[]} all @returns {Row[]} */
const listRows = (all) =>
  (all[0]?.lists ?? []).map(({ name }, at) => ({
    what: `${name}, packed, at ${all.map(({ lessons }) => fixed(lessons)).join(' / ')} lessons`,
    aim: '',
    seen: all.map(({ lists }) => kB(lists[at]?.bytes ?? 0)).join(' / '),
  }))
