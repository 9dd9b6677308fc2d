import { add, change, changed, type Mistake, remove, rename } from './planting.ts'

const quiz = 'content/en/quizzes/the-call.yaml'
const multiple = 'content/en/quizzes/variants.yaml'
const ordering = 'content/en/quizzes/return-and-end.yaml'
const again = `  - id: the-call-reasons
    kind: ordering
    outcome: variants-1
    level: understand
    stem: In which order?
    options:
${['one', 'two', 'three', 'four']
  .map((id) => `      - { id: ${id}, text: ${id}, rationale: Each of these comes after the one before it. }`)
  .join('\n')}`

const mistake = (title: string, from: string | RegExp, to: string, at: string, says: string, file = quiz) =>
  changed(title, file, from, to, at, says)

/** Mistakes in questions. */
export const inQuizzes: readonly Mistake[] = [
  mistake(
    'an option without rationale',
    /^ {8}rationale: .*\n/m,
    '',
    '- id: quietest',
    'questions.0.options.0.rationale: this is missing. Every option, pair, card and sentence has a rationale',
  ),
  mistake(
    'a rationale of three words',
    /rationale: .*/,
    'rationale: It is so.',
    'rationale:',
    'a rationale has at least eight words',
  ),
  mistake(
    'two correct options in a single question',
    'correct: false',
    'correct: true',
    'options:',
    'a "single" question has exactly one correct option; this one has 2.',
  ),
  mistake(
    'no correct option in a single question',
    'correct: true',
    'correct: false',
    'options:',
    'a "single" question has exactly one correct option; this one has 0.',
  ),
  [
    'no wrong option in a multiple question',
    [change(multiple, 'correct: false', 'correct: true'), change(multiple, 'correct: false', 'correct: true')],
    [
      [
        multiple,
        'options:',
        'a "multiple" question has at least two correct options and one that is not; this one has 5 of 5.',
      ],
    ],
  ],
  mistake(
    'a multiple question that does not say so',
    ' Choose all that apply.',
    '',
    'stem: "What speaks',
    'the stem of a "multiple" question says how many to choose',
  ),
  mistake(
    'a key in an ordering',
    'id: settle\n',
    'id: settle\n        correct: true\n',
    'correct: true\n        text: "Settle"',
    'the order in which the options stand is the answer. Take "correct" out.',
    ordering,
  ),
  mistake(
    'two options',
    /^ {6}- id: (quietest|theme)\n( {8}.*\n)+/gm,
    '',
    'options:',
    'questions.0.options: there is too little here: at least 3 entries.',
  ),
  mistake(
    'a kind that does not exist',
    'kind: single',
    'kind: essay',
    'kind: essay',
    'questions.0.kind: expected "single", "multiple", "ordering", "matching", "categorise", "hot-text", "concordance", "own-words", "whose-feeling" or "reflection", found "essay".',
  ),
  mistake(
    'a question without kind',
    '    kind: single\n',
    '',
    '- id: the-call-first',
    'questions.0.kind: expected "single", "multiple", "ordering", "matching", "categorise", "hot-text", "concordance", "own-words", "whose-feeling" or "reflection", found nothing.',
  ),
  mistake(
    'a slip in a level',
    'level: understand',
    'level: understan',
    'level:',
    'found "understan". Did you mean "understand"?',
  ),
  mistake(
    'an outcome that course.yaml does not have',
    'outcome: the-call-2',
    'outcome: the-call-9',
    'outcome:',
    'there is no outcome "the-call-9".',
  ),
  mistake(
    'a rule that rules.yaml does not have',
    'rule: voluntary',
    'rule: volontary',
    'rule: volontary',
    'there is no ground rule "volontary". Did you mean "voluntary"?',
  ),
  mistake(
    'a task that tasks.yaml does not have',
    'task: safe-space',
    'task: safe',
    'task: safe',
    'there is no task "safe". Check the id, or add it first.',
  ),
  mistake(
    'a source that the bibliography does not have',
    'source: [johnson2004]',
    'source: [johnson2005]',
    'source:',
    'there is no source "johnson2005" in content/references.bib.',
  ),
  mistake(
    'a date that is none',
    'rule: voluntary',
    'rule: voluntary\n    reviewed_on: May 2027',
    'reviewed_on:',
    'questions.1.reviewed_on: expected a date, found "May 2027". Write it like 2027-03-31.',
  ),
  mistake(
    'an option id that stands twice',
    'id: own-case',
    'id: wait',
    'id: wait\n        text: "Tell',
    'the id "wait" stands twice among the options of question "the-call-first-silence".',
  ),
  mistake(
    'an id with a space',
    'id: own-case',
    'id: own case',
    'id: own case',
    'an id is made of small letters, digits and hyphens.',
  ),
  [
    'a question id that stands in two quizzes',
    [add(multiple, again)],
    [
      [
        multiple,
        'id: the-call-reasons',
        'the question id "the-call-reasons" stands already in content/en/quizzes/the-call.yaml.',
      ],
    ],
  ],
  mistake(
    'YAML that cannot be read, and nothing that only follows from it',
    'level: understand',
    'level: "understand',
    'level: "understand',
    'This is not valid YAML: Missing closing "quote',
  ),
  mistake(
    'a key that stands twice',
    'level: understand',
    'level: understand\n    level: apply',
    'level: apply',
    'This is not valid YAML: Map keys must be unique',
  ),
  [
    'a quiz in a file of another name',
    [rename(quiz, 'content/en/quizzes/call.yaml')],
    [['content/en/quizzes/call.yaml', 'id:', 'id: the file is called otherwise. Call it the-call.yaml.']],
  ],
  [
    'a module without review questions',
    [remove('content/en/quizzes/the-hour-review.yaml')],
    [
      [
        'content/en/quizzes/the-hour-review.yaml',
        undefined,
        'this file is missing. A module with a lesson has a page of review questions.',
      ],
    ],
  ],
]
