import { expect, it } from 'vitest'
import { inScript, judged, type Mistake } from './fixtures/planting.build.ts'

const told = 'Nobody fills the gap. Somebody breathes out. #id:s1 #who:narrator #why:silence-works'
const choice = '[Carry on. The rule is the rule. #id:c8 #fn:rule]'

/** Mistakes in the words of lines and choices. */
const mistakes: readonly Mistake[] = [
  inScript(
    'a choice that can be made once',
    '+ [Carry on',
    '* [Carry on',
    '* [Carry on',
    'a choice with * can be made once',
  ),
  inScript(
    'a choice without brackets',
    choice,
    'Carry on. #id:c8 #fn:rule',
    'Carry on. #id:c8',
    'a choice stands in square brackets',
  ),
  inScript(
    'words before the bracket',
    '+ [Carry on.',
    '+ Say it. [Carry on.',
    'Say it.',
    '“Say it.” stands before the bracket',
  ),
  inScript(
    'words after the bracket',
    choice,
    `${choice} They go on.`,
    'They go on.',
    '“They go on.” stands after the bracket',
  ),
  inScript(
    'a choice of tags alone',
    choice,
    '[#id:c8 #fn:rule]',
    '[#id:c8',
    'this choice has no words. Say what one can do.',
  ),
  inScript('glue', told, `<> ${told}`, '<>', '<> glues two lines into one.'),
  inScript(
    'words that change inside a line',
    told,
    `{held > 0: Lin | Sefi} breathes. ${told}`,
    'Lin | Sefi',
    'words that change inside a line have one id for two texts.',
  ),
  inScript(
    'words that change inside a choice',
    '[Carry on.',
    '[Carry {held > 0: on | out}.',
    'Carry {',
    'words that change inside a line',
  ),
  inScript(
    'a number that is told',
    'Somebody breathes',
    '{held} people breathe',
    '{held}',
    'words that change inside a line',
  ),
  inScript(
    'lines that take turns',
    '=== flat ===',
    '=== flat ===\n{ stopping:\n- ~ held = 0\n- ~ held = 1\n}',
    '{ stopping',
    'words that take turns or are drawn by lot',
  ),
  inScript(
    'lines that are drawn by lot',
    '=== flat ===',
    '=== flat ===\n{~ one|two }',
    '{~ one',
    'words that take turns or are drawn by lot',
  ),
  inScript(
    'square brackets in words',
    'Somebody breathes',
    '[Somebody] breathes',
    '[Somebody]',
    'square and curly brackets have no place in words.',
  ),
  inScript(
    'an address without slashes',
    'Somebody breathes',
    'See www.example.org. Somebody breathes',
    'www.',
    'an address has no place in words. Take it out.',
  ),
  inScript(
    'a comment that cuts a line',
    'Somebody breathes',
    'Lin // or Sefi? Somebody breathes',
    'Lin //',
    '// begins a comment, and the rest of this line is lost.',
  ),
  [
    'a jump at the end of a line, which joins it to the next one',
    [['story.ink', `${told}\n    -> coat`, `${told} -> coat`]],
    [
      ['story.ink', `${told} -> coat`, 'a jump joins this line to the next one. Put -> on a line of its own below it.'],
      ['story.ink', '#id:ct1', 'the line "ct1" is never reached.'],
    ],
  ],
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
