import { expect, it } from 'vitest'
import { inScript, inYaml, judged, type Mistake } from './fixtures/planting.build.ts'

const note = 'noticed: "You waited.", view: "…", question: "…"'
const voices = ['op1', 'op2', 'op3', 's1', 'r1', 't1', 'q1', 'ct1'].map((id) => `  ${id}: { member: "…" }\n`)

/** scenario.yaml and the story against each other. */
const mistakes: readonly Mistake[] = [
  [
    'a misspelt note',
    [['story.ink', '#why:repair', '#why:repairs']],
    [
      ['story.ink', '#why:repairs', 'there is no note "repairs" in scenario.yaml. Did you mean "repair"?'],
      ['scenario.yaml', 'repair:', 'no line has #why:repair. Use this note, or take it out.'],
    ],
  ],
  inYaml(
    'a note that no line has',
    '  repair:',
    `  laughter: { ${note} }\n  repair:`,
    'laughter',
    'no line has #why:laughter.',
  ),
  [
    'a note that is missing',
    [['scenario.yaml', /\n {2}flattened: .*/, '']],
    [['story.ink', '#why:flattened', 'there is no note "flattened" in scenario.yaml. Check the id, or add it first.']],
  ],
  [
    'a misspelt ending',
    [['story.ink', '#ending:ashamed', '#ending:shamed']],
    [
      ['story.ink', '#ending:shamed', 'there is no ending "shamed" in scenario.yaml. Did you mean "ashamed"?'],
      ['scenario.yaml', 'ashamed:', 'no line has #ending:ashamed. Use this ending, or take it out.'],
    ],
  ],
  inScript(
    'somebody who is not in the room',
    '#who:sefi #fn:image\n+',
    '#who:sefy #fn:image\n+',
    'sefy',
    'there is no person "sefy" in the cast. Did you mean "sefi"?',
  ),
  inYaml(
    'two people with one id',
    '  - { id: sefi',
    '  - { id: lin, name: Linda, role: member, about: "A nurse." }\n  - { id: sefi',
    'Linda',
    '"lin" stands twice in the cast.',
  ),
  inYaml(
    'a narrator in the room',
    '  - { id: sefi',
    '  - { id: narrator, name: Nina, role: member, about: "A nurse." }\n  - { id: sefi',
    'narrator',
    'the narrator is nobody in the room. Take this person out.',
  ),
  inYaml(
    'a cast without you',
    /\n {2}- \{ id: you.*/,
    '',
    'cast:',
    'the learner is missing. Add somebody with the id you.',
  ),
  inYaml(
    'you in another chair',
    'name: You, role: leader',
    'name: You, role: member',
    'id: you',
    'you have the chair leader, not member.',
  ),
  inYaml(
    'a role that does not exist',
    'name: Lin, role: member',
    'name: Lin, role: menber',
    'id: lin',
    'found "menber". Did you mean "member"?',
  ),
  inYaml(
    'a voice on a line that does not exist',
    '  op4: {',
    '  op44: {',
    'op44',
    'there is no line "op44". Did you mean "op4"?',
  ),
  inYaml('a voice on a choice', '  op4: {', '  c1: {', 'c1: {', 'there is no line "c1".'),
  inYaml(
    'a patient with one voice',
    '"My mornings.", "Nothing. I like her."',
    '"My mornings."',
    'd2:',
    'voices.d2.patient: there is too little here: at least 2 entries.',
  ),
  inYaml(
    'a patient who agrees',
    '"Nothing. I like her."',
    '"My mornings."',
    'd2:',
    'the two voices of the patient say the same. They do not agree.',
  ),
  inYaml(
    'a presenter with two voices in all',
    ', presenter: "I do not know."',
    '',
    'voices:',
    'the presenter has a voice in 2 lines; at least 3 are needed.',
  ),
  inYaml(
    'a patient with two lines in all',
    'patient: ["My mornings.", "Nothing. I like her."], ',
    '',
    'voices:',
    'the patient has a voice in 2 lines; at least 3 are needed.',
  ),
  inYaml(
    'eleven lines with voices',
    'voices:\n',
    `voices:\n${voices.join('')}`,
    'voices:',
    '11 lines have voices; 10 is the most.',
  ),
  inYaml(
    'a panel on a line',
    'panel: {}',
    'panel: { op4: { n: 7, reasons: ["…"] } }',
    'panel',
    'there is no choice "op4".',
  ),
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})
