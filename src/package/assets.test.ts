import { describe, expect, it } from 'vitest'
import { assetsFor, lowered, renamed } from './assets.ts'

describe('names of scripts and styles', () => {
  it('become small, wherever one names another', () => {
    const names = lowered(['_astro/Base.Ab1.js', '_astro/a.c2.css', 'en/Page.js'])
    expect(names).toEqual(new Map([['Base.Ab1.js', 'base.ab1.js']]))
    expect(renamed('import"./Base.Ab1.js";// Base and a.c2.css', names)).toBe(
      'import"./base.ab1.js";// Base and a.c2.css',
    )
  })
  it('are refused when two would become the same', () =>
    expect(() => lowered(['_astro/A.js', '_astro/a.JS'].map((path) => path.replace('a.JS', 'a.Js')))).toThrow(/a\.js/))
})

it('finds what is needed, and what that needs, and no more', () => {
  const assets = new Map([
    ['_astro/a.js', 'import("./b.js")'],
    ['_astro/b.js', 'new URL("c.css",import.meta.url);import"./a.js"'],
    ['_astro/c.css', 'src:url(fonts/d.woff2)'],
    ['_astro/fonts/d.woff2', ''],
    ['_astro/e.js', ''],
  ])
  expect([...assetsFor(['<script src="../_astro/a.js">'], assets)].sort()).toEqual([
    '_astro/a.js',
    '_astro/b.js',
    '_astro/c.css',
    '_astro/fonts/d.woff2',
  ])
})
