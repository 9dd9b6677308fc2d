import { expect, it } from 'vitest'
import { plainSheet } from './plain.build.ts'

const page = (sheet: string) =>
  `<html><head><link rel="canonical" href="https://x.example/en/leaders/kit/a/"></head><body><header>Menu</header><article data-sheet="a" lang="en"><h1>A sheet</h1>${sheet}</article><footer>Foot</footer></body></html>`
const plain = (sheet: string) => plainSheet(page(sheet))?.html.replace('<h1>A sheet</h1>', '')

it('takes the sheet out of its page, with its title, its language and its address', () => {
  expect(plainSheet(page('<p>Words</p>'))).toEqual({
    title: 'A sheet',
    lang: 'en',
    address: 'https://x.example/en/leaders/kit/a/',
    html: '<h1>A sheet</h1><p>Words</p>',
  })
  expect(plainSheet('<p>No sheet</p>')).toBeUndefined()
})

it.each([
  ['room to write as underscores', '<p>Date <span class="blank"></span>.</p>', '<p>Date ________________.</p>'],
  ['a box to tick as its sign', '<li><span class="tick">☐</span> Yes</li>', '<li>☐ Yes</li>'],
  ['a citation as a small number', '<p>So.<button class="cite">1</button></p>', '<p>So.<sup>1</sup></p>'],
  ['a term as its word', '<p>A <button class="term">case</button>.</p>', '<p>A case.</p>'],
  ['a definition as two paragraphs', '<dl><dt>Map</dt><dd>Here.</dd></dl>', '<p><b>Map</b></p><p>Here.</p>'],
  ['a list without marks as paragraphs', '<ul role="list"><li>One</li></ul>', '<p>One</p>'],
  [
    'a folded list of sources as a heading and a list',
    '<details class="sources"><summary>Sources</summary><ol><li>A</li></ol></details>',
    '<h2>Sources</h2><ol><li>A</li></ol>',
  ],
  [
    'a drawing by its words',
    '<figure><svg><text>x</text></svg><figcaption>A map</figcaption></figure>',
    '<p>A map</p>',
  ],
  ['a link with where it leads', '<a href="/en/" class="x">Home</a>', '<a href="/en/">Home</a>'],
])('tells %s', (_, sheet, expected) => expect(plain(sheet)).toBe(expected))

it.each([
  ['a note that opens on a screen', '<p>A<span popover>note</span></p>'],
  ['what is beside the line for the eye alone', '<p>A<span aria-hidden="true">beside</span></p>'],
  ['styles and scripts', '<p>A</p><style>a{}</style><link rel="stylesheet" href="a.css"><script>1</script>'],
])('leaves out %s', (_, sheet) => expect(plain(sheet)).toBe('<p>A</p>'))

it('gives as many lines to write on as the sheet has', () => {
  expect(plain('<span class="blank-lines" data-blank="3"><span></span></span>')?.match(/_{60,}/g)).toHaveLength(3)
})

it('begins a new page with what follows a break', () => {
  expect(plain('<p>A</p><hr class="page-break"><h2>B</h2>')).toBe(
    '<p>A</p><h2 style="page-break-before: always">B</h2>',
  )
})

it('lays cards beside each other in a table, in rows of two, with shorter lines to write on', () => {
  const card = (title: string) =>
    `<section class="kit-card"><p class="kit-card-title">${title}</p><p><span class="blank-lines" data-blank="1"></span></p></section>`
  const table = plain(`<div class="kit-cards">${card('One')}${card('Two')}${card('Three')}</div>`) ?? ''
  expect(table.match(/<tr /g)).toHaveLength(2)
  expect(table.match(/<td /g)).toHaveLength(4)
  expect(table).toContain('<p><b>Three</b></p>')
  expect(table).not.toMatch(/_{33}/)
})
