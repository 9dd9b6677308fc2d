import { expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { outlineProblems } from './outline.ts'
import { page } from './planted.ts'

const problemsOf = (body: string, address = 'en/course/the-hour/the-call/') =>
  outlineProblems(siteOf({ [`${address}index.html`]: page(address, { body }) }))
const away = '<a href="/en/course/leading/protecting/">a</a>'
const lesson = '<article data-lesson="the-call">'

it('lets a lesson link to its own module in every language, to the map, and from its text anywhere', () => {
  const links =
    '<a href="/en/course/the-hour/variants/">a</a><a href="/qaa/course/the-hour/the-call/">b</a><a href="/en/course/">c</a>'
  expect(problemsOf(`${lesson}<div class="prose more"><p>${away}</p></div></article>${links}`)).toEqual([])
})

it('lets a page that is no lesson link to all modules', () => {
  expect(problemsOf(`<ol><li data-lesson="protecting">${away}</li></ol>`)).toEqual([])
})

it.each([away, '<a href="../../leading/protecting/">a</a>', '<a href="/en/course/leading/">a</a>'])(
  'finds %s outside the text of a lesson',
  (link) => {
    expect(problemsOf(`${lesson}</article><nav>${link}</nav>`)).toHaveLength(1)
  },
)
