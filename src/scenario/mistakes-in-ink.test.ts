import { expect, it } from 'vitest'
import { inScript, judged, type Mistake } from './fixtures/planting.build.ts'

const loose = 'the story runs out after this. Lead on with a choice or ->, or end it with -> END.'

/** What was planted when the engine was chosen: some of it ink sees, some only a walk through all states. */
const mistakes: readonly Mistake[] = [
  inScript(
    'a jump to a knot that does not exist',
    '-> coat\n',
    '-> coatt\n',
    '-> coatt',
    'there is no knot "coatt". Did you mean "coat"?',
  ),
  inScript(
    'a misspelt variable that is set',
    '~ held = held + 1',
    '~ hled = held + 1',
    '~ hled',
    'there is no variable "hled". Did you mean "held"?',
  ),
  inScript(
    'a misspelt variable that is read',
    '{ near_patient > 1:',
    '{ near_patiant > 1:',
    '{ near_patiant',
    'there is no variable "near_patiant". Did you mean "near_patient"?',
  ),
  inScript(
    'a misspelt variable that is passed on',
    'shift(near_patient, 1)\n    -> back_in',
    'shift(near_pacient, 1)\n    -> back_in',
    'near_pacient',
    'there is no variable "near_pacient". Did you mean "near_patient"?',
  ),
  inScript(
    'two knots with one name',
    '=== rescue ===',
    '=== coat ===',
    '=== coat ===\n+ [Amara',
    'the knot "coat" stands already on line 36. Give one of them another name.',
  ),
  inScript(
    'a choice without its closing bracket',
    '#fn:stay-with-image]',
    '#fn:stay-with-image',
    '+ [Say more',
    "ink cannot read this: Expected closing ']'",
  ),
  inScript(
    'a condition without its closing bracket',
    '#fn:disclosure #phase:return\n}',
    '#fn:disclosure #phase:return\n',
    '=== polite ===',
    "ink cannot read this: Expected closing brace '}'",
  ),
  inScript('a choice that leads nowhere', '#id:c8 #fn:rule]\n    -> flat', '#id:c8 #fn:rule]', '#id:c8', loose),
  inScript('a last line without END', '#ending:on-time\n-> END', '#ending:on-time', '#ending:on-time', loose),
  [
    'a choice without words',
    [['story.ink', '[Say more about the coat. #id:c5 #fn:stay-with-image]', '[]']],
    [
      ['story.ink', '+ []', 'this choice has no words. Say what one can do, with tags, inside the brackets.'],
      ['story.ink', '+ [Let the group', 'there are 2 options here. Offer three or four;'],
      ['story.ink', '#id:d1', 'the line "d1" is never reached.'],
    ],
  ],
  inScript(
    'a note to do',
    '=== deepen ===',
    '=== deepen ===\nTODO: a line for Lin',
    'TODO',
    'a note to do: “a line for Lin”. Do it, and take the note out.',
  ),
  inScript(
    'a knot that nothing leads to',
    '=== flat ===',
    '=== laughter ===\nSomebody laughs. #id:la1 #who:narrator\n-> flat\n\n=== flat ===',
    '=== laughter',
    'nothing leads to "laughter". Jump to it from somewhere (-> laughter), or take it out.',
  ),
  inScript(
    'two knots that jump to each other for ever, in silence',
    '=== flat ===',
    '=== flat ===\n-> round\n\n=== round ===\n-> flat\n\n=== old ===',
    '=== flat',
    'from "flat" the story goes round in circles without a choice. Break the circle.',
  ),
  inScript(
    'two knots that jump to each other for ever, talking',
    '=== flat ===',
    '=== flat ===\nThey talk. #id:fl1 #who:narrator\n-> round\n\n=== round ===\n~ shift(safety, 1)\n-> flat\n\n=== old ===',
    '=== flat',
    'from "flat" the story goes round in circles without a choice.',
  ),
  inScript(
    'a knot that jumps to itself for ever',
    '=== flat ===',
    '=== flat ===\n-> flat\n\n=== old ===',
    '=== flat',
    'from "flat" the story goes round in circles without a choice.',
  ),
  inScript(
    'two knots that jump to each other for ever, after one that does not',
    '=== polite ===',
    '=== polite ===\n-> on\n\n=== on ===\n-> polite\n\n=== old ===',
    '=== polite',
    'from "polite" the story goes round in circles without a choice.',
  ),
  inScript(
    'a place inside a knot that jumps to itself for ever',
    '#id:c8 #fn:rule]\n    -> flat',
    '#id:c8 #fn:rule]\n- (again)\n    -> again',
    '=== cooled',
    'from "cooled" the story goes round in circles without a choice.',
  ),
  [
    'a loop whose once-only choices run out',
    [
      ['story.ink', '+ [I was quick', '* [I was quick'],
      ['story.ink', '+ [Carry on', '* [Carry on'],
      ['story.ink', '#why:repair\n    -> deepen', '#why:repair\n    -> cooled'],
      ['story.ink', '#id:c8 #fn:rule]\n    -> flat', '#id:c8 #fn:rule]\n    -> cooled'],
    ],
    [
      [
        'story.ink',
        '* [I was quick',
        'a choice with * can be made once, and the story may run out of choices. Write +',
      ],
      ['story.ink', '#id:co1', 'the story stops after this without an ending.'],
      ['story.ink', '* [Carry on', 'a choice with * can be made once'],
    ],
  ],
  [
    'a loop in which a condition hides the last choice',
    [
      ['story.ink', '+ [We have heard', '+ {held < 2} [We have heard'],
      ['story.ink', '+ [Amara, would you', '+ {held < 2} [Amara, would you'],
    ],
    [
      ['story.ink', '#id:d1', 'the story stops after this without an ending.'],
      ['story.ink', '#id:d2', 'the story stops after this without an ending.'],
    ],
  ],
  inScript(
    'an address, which cuts its line',
    'politely. #id:f1',
    'politely, see https://example.org for more. #id:f1',
    'https:',
    '// begins a comment',
  ),
  inScript(
    'tags after the bracket of a choice',
    '[Carry on. The rule is the rule. #id:c8 #fn:rule]',
    '[Carry on. The rule is the rule.] #id:c8 #fn:rule',
    '] #id:c8',
    'tags stand after the bracket of a choice, where they belong to what follows. Move them inside it.',
  ),
  inScript(
    'an id that stands twice',
    '#id:b2',
    '#id:b1',
    'listen. #id:b1',
    'the id "b1" stands already on line 86. Give this line one of its own.',
  ),
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
