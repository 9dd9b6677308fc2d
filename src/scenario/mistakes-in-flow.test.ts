import { expect, it } from 'vitest'
import { inScript, judged, type Mistake, reasonsFor } from './fixtures/planting.build.ts'

const stops = 'the story stops after this without an ending. Lead on, or write #ending:… on the last line'

/** What only shows when a story is played: where it never comes, where it stops, and where it never does. */
const mistakes: readonly Mistake[] = [
  inScript(
    'a line that is never told',
    '{ near_patient > 1:',
    '{ near_patient > 4:',
    '#id:d1',
    'the line "d1" is never reached. Look at its condition and at what stands before it.',
  ),
  [
    'a choice that is never offered',
    [
      [
        'story.ink',
        '+ [We have heard',
        '+ {held > 2} [Wait. #id:c20 #fn:silence #wait:9]\n    -> back_in\n+ [We have heard',
      ],
      reasonsFor('c20'),
    ],
    [['story.ink', '#id:c20', 'the choice "c20" is never reached.']],
  ],
  inScript(
    'a stitch that nothing leads to',
    '=== back_in ===',
    '= late\nIt is late. #id:la1 #who:narrator\n-> polite\n\n=== back_in ===',
    '= late',
    'nothing leads to "flat.late". Jump to it from somewhere (-> flat.late)',
  ),
  [
    'an ending without its tag',
    [['story.ink', ' #ending:on-time', '']],
    [
      ['story.ink', '#id:e1', stops],
      ['story.ink', 'VAR safety', 'a story has at least 3 endings; here 2 can be reached (ashamed, listened).'],
      ['scenario.yaml', 'on-time:', 'no line has #ending:on-time. Use this ending, or take it out.'],
    ],
  ],
  inScript(
    'an ending that goes on',
    '#why:flattened',
    '#why:flattened #ending:on-time',
    '#id:f1',
    '#ending:on-time stands on the last line of an ending, and this one is followed by more.',
  ),
  inScript(
    'an ending with choices',
    '#watch:presenter',
    '#watch:presenter #ending:on-time',
    '#id:op4',
    '#ending:on-time stands on the last line of an ending',
  ),
  [
    'choices that lead round in circles',
    [
      ['story.ink', '#why:repair\n    -> deepen', '#why:repair\n    -> cooled'],
      ['story.ink', '#id:c8 #fn:rule]\n    -> flat', '#id:c8 #fn:rule]\n    -> cooled'],
    ],
    [['story.ink', '#id:c7', 'from here the choices lead round in circles, and no ending can be reached any more.']],
  ],
  inScript(
    'a quality that rises too high',
    '#wait:15]\n    ~ held = MIN(held + 1, 2)',
    '#wait:15]\n    ~ held = held + 2',
    '#id:c6',
    'held can come to 3 after this. It stays between 0 and 2; MIN and MAX keep it there.',
  ),
  inScript(
    'a quality that falls too low',
    '#wait:15]\n    ~ held = MIN(held + 1, 2)',
    '#wait:15]\n    ~ curiosity = curiosity - 3',
    '#id:c6',
    'curiosity can come to -1 after this.',
  ),
  inScript(
    'a beginning in no part of the hour',
    ' #phase:hold',
    '',
    '#id:op1',
    'a story begins with a part of the hour. Add #phase to its first line.',
  ),
  [
    'a way back from where nobody went',
    [['story.ink', '#why:flattened\n-> polite', '#why:flattened\n->->']],
    [
      ['story.ink', '->->', 'ink stops here: Found tunnel onwards statement'],
      ['story.ink', '#id:f1', stops],
      ['story.ink', '=== polite', 'nothing leads to "polite".'],
      ['story.ink', 'VAR safety', 'a story has at least 3 endings; here 2 can be reached'],
    ],
  ],
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
