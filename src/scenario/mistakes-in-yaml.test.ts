import { expect, it } from 'vitest'
import { inYaml, judged, type Mistake } from './fixtures/planting.build.ts'

/** scenario.yaml by itself and against what stands elsewhere, and the files beside it. */
const mistakes: readonly Mistake[] = [
  inYaml(
    'an outcome that does not exist',
    '[structure-and-time-1]',
    '[structure-and-time-7]',
    'outcomes',
    'there is no outcome "structure-and-time-7". Did you mean "structure-and-time-1"?',
  ),
  inYaml(
    'a ground rule that does not exist',
    'rule: no-advice',
    'rule: no-advise',
    'no-advise',
    'there is no ground rule "no-advise". Did you mean "no-advice"?',
  ),
  inYaml('a task that does not exist', 'task: structure', 'task: time', 'task: time', 'there is no task "time".'),
  inYaml(
    'a source that does not exist',
    '[johnson2004]',
    '[johnson2014]',
    'johnson2014',
    'there is no source "johnson2014". Did you mean "johnson2004"?',
  ),
  inYaml(
    'a key that does not exist',
    'aftercare:',
    'after: "…"\naftercare:',
    'after:',
    'the key "after" is not known here.',
  ),
  inYaml('no word of what comes after', /aftercare: .*/, '', 'title', 'aftercare: this is missing. Add it (a text).'),
  inYaml('an ending without its cost', 'cost: "The case.", ', '', 'on-time:', 'endings.on-time.cost: this is missing.'),
  inYaml(
    'a chair without a story',
    'chairs: [leader]',
    'chairs: [leader, co-leader]',
    'chairs',
    'the story from the chair "co-leader" is missing. Write story.co-leader.ink, or take the chair out.',
  ),
  [
    'a chair without a story, and nothing that only this story would use',
    [
      ['scenario.yaml', 'chairs: [leader]', 'chairs: [leader, co-leader]'],
      ['scenario.yaml', '  repair:', `  laughter: { noticed: "You waited.", view: "…", question: "…" }\n  repair:`],
    ],
    [['scenario.yaml', 'chairs', 'the story from the chair "co-leader" is missing. Write story.co-leader.ink']],
  ],
  inYaml(
    'a chair that stands twice',
    'chairs: [leader]',
    'chairs: [leader, leader]',
    'chairs',
    'chairs: a chair stands here once.',
  ),
  [
    'a story without a chair',
    [['story.member.ink', undefined, 'VAR safety = 2']],
    [['story.member.ink', undefined, 'no chair has this story. The first of chairs has story.ink, each further one']],
  ],
  [
    'no scenario.yaml, and nothing that only follows from it',
    [['scenario.yaml', undefined, undefined]],
    [['scenario.yaml', undefined, 'this file is missing. It holds what the story itself does not say.']],
  ],
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
