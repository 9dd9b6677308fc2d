import { describe, expect, it } from 'vitest'
import { idIn, linksIn } from './links.ts'
import { planOf } from './plan.ts'

const unit = (id: string, kind: 'lesson' | 'scenario' | 'review', path: string) => ({
  id,
  kind,
  page: `en/${path}/index.html`,
})
const course = {
  title: 'A course',
  description: 'What it is.',
  lang: 'en',
  edition: 3,
  modules: [
    {
      ...{ id: 'one', title: 'One', description: 'The first.', page: 'en/course/one/index.html' },
      units: [unit('a-lesson', 'lesson', 'course/one/a-lesson'), unit('review/one', 'review', 'course/one/review')],
    },
  ],
}
const pages = ['start', 'glossary', 'references'].map((page) => `en/${page}/index.html`)
const titles = { before: 'First', after: 'Last' }
const plan = planOf(course, { home: 'https://copy.test/down/', titles, has: (page) => pages.includes(page) })

describe('The plan of a book', () => {
  it('has what to know first, the modules, and words and sources, as far as there are pages', () => {
    expect(plan.parts.map(({ key, chapters }) => [key, chapters.map((one) => one.key)])).toEqual([
      ['before', ['start']],
      ['one', ['a-lesson', 'review-one']],
      ['after', ['glossary', 'references']],
    ])
  })
})

describe('A link in a book', () => {
  const to = linksIn(plan, '/down/')
  const from = 'en/course/one/a-lesson/index.html'

  it.each([
    ['a chapter', '/down/en/glossary/', { key: 'glossary' }],
    ['a place in a chapter', '/down/en/glossary/#leader', { key: 'glossary', id: 'leader' }],
    ['a place in its own chapter', '#the-wait', { key: 'a-lesson', id: 'the-wait' }],
    ['a part', '/down/en/course/one/', { key: 'one' }],
  ])('leads to %s', (_what, href, target) => {
    expect(to(href, from)).toEqual(target)
  })

  it.each([
    ['another website', 'https://example.test/x#y', 'https://example.test/x#y'],
    ['a page that the book does not hold', '/down/en/record/', 'https://copy.test/down/en/record/'],
    ['a place on such a page', '/down/en/leaders/#count', 'https://copy.test/down/en/leaders/#count'],
  ])('leads out of the book to %s', (_what, href, outside) => {
    expect(to(href, from)).toEqual({ outside })
  })

  it('never finds the id of one chapter in another', () => {
    expect(idIn('a', 'x')).not.toBe(idIn('b', 'x'))
  })
})
