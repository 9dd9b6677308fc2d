import { expect, it } from 'vitest'
import { importsOf } from './imports.ts'

it('reads every way of importing, and nothing that only looks like one', () => {
  const ways = `import a from './a.ts'
import type { B } from './b.ts'
import {
  type C,
  c,
} from './c.ts'
export * from '../d.ts'
export { e } from '#z/e.ts'
import './f.css?url'
const g = await import('./g.ts')
export const text = 'import h from nowhere'
/* import i from './i.ts' */
// import j from './j.ts'
import k from 'k'`
  const found = importsOf('src/x/y.ts', ways).map(({ target, type }) => `${target}${type ? ' (type)' : ''}`)
  expect(found.sort()).toEqual([
    'src/d.ts',
    'src/x/a.ts',
    'src/x/b.ts (type)',
    'src/x/c.ts',
    'src/x/f.css',
    'src/x/g.ts',
    'src/z/e.ts',
    'undefined',
  ])
})

it('tells the frontmatter of an .astro file from its script', () => {
  const text = '---\nimport a from "./a.ts"\n---\n<p />\n<script>\n  import "#z/b.client.ts"\n</script>'
  expect(importsOf('src/x/Y.astro', text)).toEqual([
    { specifier: './a.ts', target: 'src/x/a.ts', type: false, script: false },
    { specifier: '#z/b.client.ts', target: 'src/z/b.client.ts', type: false, script: true },
  ])
})

it('reads the imports of a style sheet', () => {
  expect(importsOf('src/x/y.css', "@import '../z/a.css' layer(b);").map(({ target }) => target)).toEqual([
    'src/z/a.css',
  ])
})
