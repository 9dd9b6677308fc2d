import { expect, it } from 'vitest'
import {
  folderWith,
  inScript,
  judged,
  type Mistake,
  noReasonFor,
  problemsIn,
  reasonsFor,
} from './fixtures/planting.build.ts'

/** The choices of some more places to decide. */
const more = (count: number) => Array.from({ length: 3 * count }, (_, i) => `m${Math.floor(i / 3)}-${(i % 3) + 1}`)

/** Places to decide, one after the other, the last of which leads back into the story. */
function chain(count: number, fn: string): string {
  const places = Array.from({ length: count }, (_, i) => {
    const next = i + 1 < count ? `more${i + 1}` : 'back_in'
    const options = [1, 2, 3].map((o) => `+ [Go on. #id:m${i}-${o} #fn:${fn}]\n    -> ${next}`)
    return `=== more${i} ===\n${options.join('\n')}\n`
  })
  return `${places.join('\n')}\n=== back_in ===`
}

const few = 'Offer three or four; two are enough where one of them is #fn:repair or #fn:protect.'
const leave = '+ {held < 2} [Leave room. #id:c11 #fn:silence #wait:20]\n    ~ held = held + 1\n    -> deepen\n'

/** What a learner is given to decide. */
const mistakes: readonly Mistake[] = [
  inScript(
    'an ending after one decision',
    /#why:advice-as-feeling\n {4}-> deepen/,
    '#why:advice-as-feeling\n    -> back_in',
    '#id:b3',
    'this ending comes after one decision (c2). There are at least 2 on each path.',
  ),
  [
    'a path of six turns',
    [
      [
        'story.ink',
        '#id:c12 #fn:balance]\n    ~ shift(near_patient, 1)\n    -> back_in',
        '#id:c12 #fn:balance]\n    -> more0',
      ],
      ['story.ink', '=== back_in ===', chain(3, 'redirect')],
      reasonsFor(...more(3)),
    ],
    [['story.ink', '#id:m2-1', 'this is turn 6 of a path (c1, c5, c12, m0-1, m1-1). 5 are the most']],
  ],
  [
    'thirteen places to decide',
    [
      [
        'story.ink',
        '#id:c12 #fn:balance]\n    ~ shift(near_patient, 1)\n    -> back_in',
        '#id:c12 #fn:balance]\n    -> more0',
      ],
      ['story.ink', '=== back_in ===', chain(8, 'repair')],
      reasonsFor(...more(8)),
    ],
    [['story.ink', '#id:m7-1', 'there are 13 places to decide; 12 is the most. Join or drop some.']],
  ],
  [
    'a single option',
    [['story.ink', /\+ \[Carry on[^+]*-> flat\n/, ''], noReasonFor('c8')],
    [['story.ink', '#id:c7', `there is 1 option here. ${few}`]],
  ],
  [
    'two options without a repair',
    [['story.ink', /\+ \[And the doctor[^=]*-> deepen\n/, ''], noReasonFor('c14')],
    [['story.ink', '#id:c5', `there are 2 options here. ${few}`]],
  ],
  [
    'five options',
    [['story.ink', '=== coat ===', '+ [Cough. #id:c20 #fn:noticing]\n    -> coat\n\n=== coat ==='], reasonsFor('c20')],
    [['story.ink', '#id:c1 ', `there are 5 options here. ${few}`]],
  ],
  inScript(
    'a condition that leaves one option alone',
    '+ [We have heard',
    '+ {held < 2} [We have heard',
    '#id:c11',
    'a condition leaves one option alone here. At least two stay, whatever the state of the room.',
  ),
  inScript(
    'a first closing move that ends the hour',
    '#id:c13 #fn:invite',
    '#id:c13 #fn:reassurance',
    '#id:c13',
    'this can be the first closing move (#fn:reassurance), and no way back follows.',
  ),
  [
    'a first closing move after which one can only close',
    [['story.ink', '#id:c9 #fn:protect', '#id:c9 #fn:advice']],
    [
      ['story.ink', '#id:c4', 'this can be the first closing move (#fn:interrogation), and no way back follows.'],
      ['story.ink', '#id:c9', `there are 2 options here. ${few}`],
    ],
  ],
  [
    'two endings',
    [['story.ink', '#ending:on-time', '#ending:listened']],
    [
      ['story.ink', 'VAR safety', 'a story has at least 3 endings; here 2 can be reached (ashamed, listened).'],
      ['scenario.yaml', 'on-time:', 'no line has #ending:on-time.'],
    ],
  ],
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})

it('allows an observer few options, one ending and no way back', () => {
  const observed = folderWith([
    ['scenario.yaml', 'chairs: [leader]', 'chairs: [observer]'],
    ['scenario.yaml', 'name: You, role: leader', 'name: You, role: observer'],
    ['scenario.yaml', /presenter: "[^"]*"/g, 'presenter: "…", leader: "…"'],
    ['scenario.yaml', /\n {2}(ashamed|listened): .*/g, ''],
    ['story.ink', /#ending:(ashamed|listened)/g, '#ending:on-time'],
    ['story.ink', leave, ''],
    noReasonFor('c11'),
    ['story.ink', '#id:c13 #fn:invite', '#id:c13 #fn:reassurance'],
  ])
  expect(problemsIn(observed)).toEqual([])
})
