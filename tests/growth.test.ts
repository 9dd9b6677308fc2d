import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Built, buildOf } from '../bench/build.mjs'
import { projectOf } from '../bench/course.mjs'
import { lessonsIn, type Weight, weightOf } from '../bench/lesson-weight.mjs'
import { servePacked } from '../bench/packed-server.mjs'
import { searchFrom } from '../bench/search-visit.mjs'
import { startBrowser } from '../bench/visits.mjs'

/** A course of a hundred lessons beside the built one: bytes and counts, never times. */
const lessons = 100

/**
 * In kB of 1,024 bytes: HTML with blocking style sheets, the first query, and all files by the number of pages. The
 * heaviest lesson leaves ten bytes of its 14 kB, and its variations have longer ids and rarer names.
 */
const most = { first: 14.1, search: 140, output: 115 } as const

let root = ''
let built: Built
let weights: Weight[]
const real = lessonsIn('dist').map((address) => weightOf('dist', address))

beforeAll(async () => {
  root = projectOf(lessons).root
  built = await buildOf(root)
  weights = lessonsIn(built.out).map((address) => weightOf(built.out, address))
})

afterAll(() => {
  if (root !== '') rmSync(root, { recursive: true })
})

describe('A course that has grown to a hundred lessons', () => {
  it('has every lesson', () => {
    expect(weights).toHaveLength(lessons)
  })

  it('has no heavier written lesson, nor one that asks for more files or has more elements', () => {
    const grown = new Map(weights.map((one) => [one.address, one]))
    expect(real.map(({ address }) => grown.get(address))).toEqual(real)
  })

  it('keeps its other lessons within the budget', () => {
    expect(weights.filter(({ first }) => first > most.first * 1024)).toEqual([])
    expect(Math.max(...weights.map(({ files }) => files))).toBe(Math.max(...real.map(({ files }) => files)))
  })

  it('writes little more for a page than the course does now', () => {
    expect(built.bytes / built.pages / 1024).toBeLessThan(most.output)
  })

  it('is searched with as few bytes', async () => {
    const server = await servePacked(built.out)
    const browser = await startBrowser()
    try {
      const { firstBytes } = await searchFrom(browser, `${server.url}en/course/the-hour/the-call/`, [
        'leader',
        'silence',
      ])
      expect(firstBytes / 1024).toBeLessThan(most.search)
    } finally {
      await browser.close()
      await server.close()
    }
  })
})
