import { expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { page } from './planted.ts'
import { unwrittenProblems } from './unwritten.ts'

const part = { id: 'later', title: 'Later' }
const file = 'en/course/index.html'
const problemsOf = (body: string, more: Record<string, string> = {}) =>
  unwrittenProblems(siteOf({ [file]: page('en/course/', { body }), ...more }), 'en', part, ['course/'], 'being written')

it.each([
  '<ul><li><span>Later</span> <i>being written</i></li><li><a href="/">Now</a></li></ul>',
  '<p><b>Later</b> A role-play. <i>being written</i></p>',
  '<ol><li><h2>Later</h2><details><summary><i>being written</i></summary><ol><li>One</li></ol></details></li></ol>',
  '<ol><li><a href="/">Now</a><ol><li><span>Later</span> <i>being written</i></li></ol></li></ol>',
])('lets a part that is only planned stand as %s', (body) => {
  expect(problemsOf(body)).toEqual([])
})

it.each([
  ['<ul><li><a href="/">Later</a> <i>being written</i></li></ul>', 'has a link where “Later” stands'],
  ['<ul><li><span>Later</span></li><li><i>being written</i></li></ul>', 'does not say that “Later” is being written'],
  ['<ul><li><span>Sooner or Later</span> <i>being written</i></li></ul>', 'does not have “Later”'],
])('finds fault with %s', (body, problem) => {
  expect(problemsOf(body)).toEqual([`${file}: ${problem}`])
})

it('finds a page that was built for it, and a place that was not', () => {
  const at = 'en/course/first/later/'
  expect(problemsOf('<p><b>Later</b> being written</p>', { [`${at}index.html`]: page(at) })).toEqual([
    `${at}index.html: was built`,
  ])
  expect(unwrittenProblems(siteOf({}), 'en', part, ['course/'], '')).toEqual([`${file}: does not have “Later”`])
})
