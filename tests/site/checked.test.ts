import { expect, it } from 'vitest'
import { checkedProblems } from './checked.ts'
import { planted } from './planted.ts'

const checks = new Map([['a', { by: 'Ada Example', on: '2027-03-01' }]])
const lesson = (id: string, inner: string) => planted({ body: `<article data-lesson="${id}">${inner}</article>` })
const no = '<p>Not yet checked by a Balint leader.</p>'
const yes = '<p>Checked by Ada Example, 1 March 2027.</p>'

it('a lesson that says the state of its check is in order, and so is a page that is no lesson', () => {
  expect(checkedProblems(lesson('a', yes), checks)).toEqual([])
  expect(checkedProblems(lesson('b', no), checks)).toEqual([])
  expect(checkedProblems(planted({ body: '<article>About</article>' }), checks)).toEqual([])
})

it.each([
  ['says nothing', 'b', '', 'says 0 times: Not yet checked by a Balint leader.'],
  ['says it twice', 'b', no + no, 'says 2 times: Not yet checked by a Balint leader.'],
  ['claims a check that it has not', 'b', yes, 'says 0 times: Not yet checked by a Balint leader.'],
  ['hides a check that it has', 'a', no, 'says 0 times: Checked by Ada Example, 1 March 2027.'],
  ['gives another day', 'a', yes.replace('1 M', '2 M'), 'says 0 times: Checked by Ada Example, 1 March 2027.'],
])('a lesson that %s is found', (_, id, inner, problem) => {
  expect(checkedProblems(lesson(id, inner), checks)).toEqual([`en/index.html: ${problem}`])
})
