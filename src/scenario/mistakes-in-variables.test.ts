import { expect, it } from 'vitest'
import { inScript, judged, type Mistake } from './fixtures/planting.build.ts'

/** Mistakes in variables, conditions and functions. */
const mistakes: readonly Mistake[] = [
  inScript(
    'a variable that is missing',
    /.*near_doctor.*\n/g,
    '',
    'VAR safety',
    'VAR near_doctor is missing. Every story begins with all five.',
  ),
  inScript(
    'a variable of its own',
    'VAR held = 0',
    'VAR held = 0\nVAR warmth = 0',
    'VAR warmth',
    'warmth is not one of safety, curiosity, near_patient, near_doctor, held. Take it out.',
  ),
  inScript(
    'a variable that begins too high',
    'VAR near_doctor = 2',
    'VAR near_doctor = 5',
    'VAR near_doctor',
    'near_doctor begins with "5". It is a whole number from 0 to 4.',
  ),
  inScript(
    'a word of ink that is not used here',
    'VAR held = 0',
    'VAR held = 0\nCONST most = 4',
    'CONST',
    'CONST is not used in this course. Take it out.',
  ),
  inScript(
    'a file that is taken in',
    'VAR held = 0',
    'VAR held = 0\nINCLUDE shift.ink',
    'INCLUDE',
    'INCLUDE is not used in this course.',
  ),
  inScript(
    'a variable for a moment',
    '    ~ held = held + 1',
    '    ~ temp warmth = 1\n    ~ held = held + 1',
    '~ temp',
    '"temp" is not one of safety',
  ),
  inScript(
    'a block on visits',
    '{ near_patient > 1:',
    '{ coat > 0:',
    '{ coat',
    '"coat" is not one of safety, curiosity, near_patient, near_doctor, held. Nothing else is remembered.',
  ),
  inScript(
    'a condition on visits',
    '+ {held < 2} [Leave',
    '+ {held < 2} {not coat} [Leave',
    '{not coat}',
    '"coat" is not one of safety',
  ),
  inScript('dice', '~ held = held + 1', '~ held = RANDOM(1, 2)', 'RANDOM', '"RANDOM" is not one of safety'),
  inScript(
    'a leap of two steps',
    'shift(near_patient, 1)\n    -> back_in',
    'shift(near_patient, 2)\n    -> back_in',
    'near_patient, 2',
    'shift moves a quality by 2. One step at a time: 1 or -1.',
  ),
  inScript(
    'another shift',
    'MAX(x + by, 0), 4)',
    'MAX(x + by, 0), 3)',
    '=== function',
    'shift is the same in every story: === function shift(ref x, by) === and below it ~ x = MIN(MAX(x + by, 0), 4).',
  ),
  inScript(
    'a function of its own',
    '=== opening',
    '=== function warm(ref x) ===\n~ x = x + 1\n\n=== opening',
    '=== function warm',
    'the function "warm" is not used in this course. There is shift.',
  ),
  [
    'half a step',
    [['story.ink', '#wait:15]\n    ~ held = MIN(held + 1, 2)', '#wait:15]\n    ~ held = held / 2.5']],
    [
      ['story.ink', '#id:c6', 'held can come to 0.4 after this. It stays between 0 and 2; MIN and MAX keep it there.'],
      ['story.ink', '~ held = held / 2.5', '"held = held / 2.5" can give a fraction. A quality is a whole number'],
    ],
  ],
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
