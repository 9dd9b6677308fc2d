import { expect, it } from 'vitest'
import {
  type Edit,
  folderWith,
  fromTwoChairs,
  judged,
  type Mistake,
  problemsIn,
  reasonsFor,
} from './fixtures/planting.build.ts'

const yaml = (from: string | RegExp, to: string): Edit => ['scenario.yaml', from, to]
const ruth = '  - { id: ruth, name: Ruth, role: leader, about: "…", chairs: [co-leader] }\n'
const people = yaml(
  '  - { id: you, name: You, role: leader, about: "You lead the group." }\n',
  `  - { id: you, name: You, role: leader, about: "…", chairs: [leader] }\n  - { id: you, name: You, role: co-leader, about: "…", chairs: [co-leader] }\n${ruth}`,
)
const setting = yaml(/setting: .*/, 'setting: { leader: "Alone.", co-leader: "With Ruth." }')

/** A role-play from two chairs against itself: who is there, what each knows, and whose words are whose. */
const mistakes: readonly Mistake[] = [
  [
    'a chair that nobody has',
    [...fromTwoChairs, people, yaml(/ {2}- \{ id: you, name: You, role: co-leader.*\n/, '')],
    [['scenario.yaml', 'cast:', 'the learner is missing from the chair "co-leader". Add somebody with the id you.']],
  ],
  [
    'you in a chair that is somebody else’s',
    [...fromTwoChairs, people, yaml('role: co-leader, about: "…"', 'role: member, about: "…"')],
    [['scenario.yaml', 'role: member, about: "…"', 'you have the chair co-leader, not member.']],
  ],
  [
    'somebody who is there from a chair without a story',
    [
      ...fromTwoChairs,
      people,
      yaml(`about: "…", chairs: [co-leader] }\n  - { id: amara`, `about: "…", chairs: [member] }\n  - { id: amara`),
    ],
    [['scenario.yaml', 'chairs: [member]', 'there is no story from the chair "member".']],
  ],
  [
    'somebody who speaks where she is not',
    [...fromTwoChairs, people, ['story.ink', '#id:d1 #who:sefi', '#id:d1 #who:ruth']],
    [['story.ink', '#who:ruth', 'there is no person "ruth" in the cast.']],
  ],
  [
    'somebody who is there twice from one chair',
    [...fromTwoChairs, people, yaml(ruth, ruth + ruth.replace('[co-leader]', '[leader, co-leader]'))],
    [['scenario.yaml', '[leader, co-leader] }', '"ruth" stands twice in the cast.']],
  ],
  [
    'a chair without a setting',
    [...fromTwoChairs, setting, yaml(', co-leader: "With Ruth."', '')],
    [['scenario.yaml', 'setting', 'there is no setting for the chair "co-leader". Add it.']],
  ],
  [
    'a setting without a chair',
    [...fromTwoChairs, setting, yaml('leader: "Alone."', 'leader: "Alone.", member: "One of many."')],
    [['scenario.yaml', 'setting', 'there is no story from the chair "member".']],
  ],
  [
    'an id that the other story has',
    [...fromTwoChairs, ['story.co-leader.ink', 'k-e1', 'e1']],
    [['story.co-leader.ink', '#id:e1', 'the id "e1" stands already in ./story.ink. Give this line one of its own.']],
  ],
  [
    'a leader with two voices, as the co-leader hears her',
    [...fromTwoChairs, yaml(/(?<=k-d2: .*), leader: "…"/, '')],
    [
      [
        'scenario.yaml',
        'voices:',
        'the leader has a voice in 2 lines from the chair "co-leader"; at least 3 are needed.',
      ],
    ],
  ],
  [
    'somebody who is in a room that does not come',
    [yaml('name: Lin, role: member', 'name: Lin, role: member, room: kitchen')],
    [['scenario.yaml', 'kitchen', 'there is no room "kitchen" in the story.']],
  ],
  [
    'a reason for something that nobody can do',
    [reasonsFor('c44')],
    [['scenario.yaml', 'c44', 'there is no choice "c44". Did you mean "c4"?']],
  ],
  [
    'a leader who is asked what a line does',
    [
      ['story.ink', '#id:d2 #who:sefi #fn:hypothesis', '#id:d2 #who:sefi #fn:hypothesis #ask:tag'],
      yaml('panel: {}', 'asked: { d2: { note: "…" } }\npanel: {}'),
    ],
    [['story.ink', '#ask:tag', 'only an observer is asked what a line does.']],
  ],
]

it('finds nothing wrong with two chairs, each with its people and its setting', () => {
  expect(problemsIn(folderWith([...fromTwoChairs, people, setting]))).toEqual([])
})

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})

const observed: readonly Edit[] = [
  yaml('chairs: [leader]', 'chairs: [observer]'),
  yaml('name: You, role: leader', 'name: You, role: observer'),
  yaml(/presenter: "[^"]*"/g, 'presenter: "…", leader: "…"'),
]
const tagged: Edit = ['story.ink', '#id:d2 #who:sefi #fn:hypothesis', '#id:d2 #who:sefi #fn:hypothesis #ask:tag']

it.each([
  ['a line without a note', [tagged], '#ask:tag', 'there is no note on "d2" in asked.'],
  [
    'a line that does nothing',
    [yaml('panel: {}', 'asked: { op4: { note: "…" } }\npanel: {}')],
    '#id:op4',
    'does nothing',
  ],
  [
    'an answer among the others',
    [tagged, yaml('panel: {}', 'asked: { d2: { note: "…", others: [hypothesis, image, advice] } }\npanel: {}')],
    'others: [',
    '"hypothesis" is what it does.',
  ],
] as const)('asks the observer nothing about %s', (_title, edits, at, message) => {
  const file = at.startsWith('others') ? 'scenario.yaml' : 'story.ink'
  const { says, should } = judged(['', [...observed, ...edits], [[file, at, message]]])
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
