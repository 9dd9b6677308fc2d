import { expect, it } from 'vitest'
import { styleProblems } from './looks.ts'
import { treeWith } from './sound.ts'

const sheet = (declaration: string) =>
  `@layer components { @media (width < 30em) { p { color: red; ${declaration} } } /* left: 0; */ }`

it.each(['inline-size: 1px', 'border-width: 1px', 'line-height: 1', 'margin: 0 1px 2px 1px', '--left: 1px'])(
  'lets %s pass',
  (declaration) => {
    expect(styleProblems(treeWith({ 'src/quiz/fine.css': sheet(declaration) }))).toEqual([])
  },
)

it.each([
  ['margin-left: 1px', 'block or inline, start or end'],
  ['left: 0', 'block or inline, start or end'],
  ['border-top-left-radius: 1px', 'block or inline, start or end'],
  ['scroll-margin-top: 1px', 'block or inline, start or end'],
  ['width: 1px', 'inline-size or block-size'],
  ['max-height: 1px', 'inline-size or block-size'],
  ['text-align: right', 'start or end'],
  ['float: left', 'start or end'],
  ['margin: 0 1px 2px 3px', 'margin-block and margin-inline'],
  ['padding: 0 1px 2px 0', 'padding-block and padding-inline'],
])('names %s in a style sheet and in a component', (declaration, instead) => {
  const css = sheet(declaration)
  expect(styleProblems(treeWith({ 'src/quiz/bad.css': css, 'src/quiz/Bad.astro': `<style>${css}</style>` }))).toEqual([
    `src/quiz/bad.css says ${declaration}; in logical terms this is ${instead}`,
    `src/quiz/Bad.astro says ${declaration}; in logical terms this is ${instead}`,
  ])
})

it('names what stands outside the layers, except in the files that lay the ground', () => {
  const css =
    "@import './a.css';\n@layer components { p { color: red } }\n@media print { p { color: red } }\np { color: red }"
  expect(styleProblems(treeWith({ 'src/quiz/bad.css': css, 'src/design/base.css': css }))).toEqual([
    'src/quiz/bad.css has @media print outside @layer',
    'src/quiz/bad.css has p outside @layer',
  ])
})

it.each([
  ['src/quiz/Bad.astro', '<p style="color: red">', 'style='],
  ['src/quiz/Bad.tsx', '<p\n  style={{ color: red }}>', 'style='],
  ['src/quiz/Bad.astro', '<script define:vars={{ a }}>', 'define:vars'],
])('names in %s the attribute of %j', (path, text, attribute) => {
  expect(styleProblems(treeWith({ [path]: text }))).toEqual([
    `${path} has ${attribute}: the content policy refuses it, so use a class`,
  ])
})
