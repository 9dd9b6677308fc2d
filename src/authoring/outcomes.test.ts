import { expect, it } from 'vitest'
import type { Library } from './library.ts'
import { checkOutcomes } from './outcomes.ts'

type Asked = readonly [outcome: string, level: string]

/** What is said of a module with a written and a planned lesson, of one outcome each, and with these questions. */
function problemsIn(asked: readonly Asked[], unread = false): string[] {
  const yaml = { file: 'course.yaml', lineOf: (path: PropertyKey[]) => path.length }
  const lesson = (id: string) => ({ id, outcomes: [{ id: `${id}-1` }] })
  const questions = asked.map(([outcome, level], at) => ({ id: `q-${at}`, outcome, level }))
  const library = {
    course: { yaml, data: { modules: [{ id: 'm', lessons: [lesson('written'), lesson('planned')] }] } },
    lessons: [{ id: 'written' }],
    quizzes: [{ data: { id: 'written', questions } }, { data: { id: 'm-review', questions: [] } }],
    unread: { quizzes: unread },
  }
  return checkOutcomes(library as unknown as Library).map(({ message }) => message)
}

const [known, thought]: [Asked, Asked] = [
  ['written-1', 'remember'],
  ['written-1', 'understand'],
]

it('two questions, one above “remember”, are enough, and a lesson that is only planned needs none', () => {
  expect(problemsIn([known, thought])).toEqual([])
})

it.each([
  [[], 'the outcome written-1 has 0 of two questions.'],
  [[thought], 'the outcome written-1 has 1 of two questions.'],
  [[thought, ['planned-1', 'apply']], 'the outcome written-1 has 1 of two questions.'],
  [[known, known], 'the outcome written-1 is only remembered. Ask for more in one of: q-0, q-1.'],
] as [Asked[], string][])('of %j it is said what is missing', (asked, says) => {
  expect(problemsIn(asked)).toEqual([expect.stringContaining(says)])
})

it('nothing is called missing that may stand in a quiz that cannot be read', () => {
  expect(problemsIn([], true)).toEqual([])
})
