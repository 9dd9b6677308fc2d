import { change, type Edit, type Mistake, changed as mistake, parts } from './planting.ts'

const concordance = 'content/en/quizzes/return-and-end.yaml'
const feeling = 'content/en/quizzes/story-and-questions.yaml'
const samples = 'content/en/quizzes/holding-the-case.yaml'
const reflection = 'content/en/quizzes/the-call.yaml'

const noKey = (key: string) =>
  `"${key}" has no place in a question of judgement or feeling. Take it out, or ask for a fact.`

/** A key (or a score, or a guess) in each place where nothing is right. */
const keys = (
  [
    ['an option of a concordance question', concordance, 'id: leave-it\n', 'correct'],
    ['a sample of own words', samples, 'id: both-arms\n', 'points'],
    ['a reading of a feeling', feeling, 'id: mine\n', 'correct'],
  ] as const
).map(([where, file, id, key]) =>
  mistake(`a key on ${where}`, file, id, `${id}        ${key}: 1\n`, `${key}: 1`, `options.0: ${noKey(key)}`),
)
const onQuestions = (
  [
    ['a concordance question', concordance, 'concordance', 'guess', 'true'],
    ['own words', samples, 'own-words', 'score', '1'],
    ['a feeling', feeling, 'whose-feeling', 'correct', 'mine'],
    ['a reflection', reflection, 'reflection', 'points', '5'],
  ] as const
).map(([where, file, kind, key, value]) =>
  mistake(
    `“${key}” on ${where}`,
    file,
    `kind: ${kind}\n`,
    `kind: ${kind}\n    ${key}: ${value}\n`,
    `${key}: ${value}\n    outcome`,
    `questions.1: ${noKey(key)}`,
  ),
)

const view = 'view: authors\n'
const panel = (n: number) => `panel: { n: ${n}, when: 2027-03-31, who: "leaders" }\n`
/** A panel, and so many votes on each of the four options. */
const asked = (n: number, ...votes: (number | undefined)[]): Edit[] => [
  change(concordance, view, panel(n)),
  ...['leave-it', 'let-ines', 'ask-jonah', 'hungry'].flatMap((id, place) =>
    votes[place] === undefined
      ? []
      : [change(concordance, `id: ${id}\n`, `id: ${id}\n        votes: ${votes[place]}\n`)],
  ),
]

const concordanceMistakes: Mistake[] = [
  mistake(
    'a concordance question that does not say whose view it shows',
    concordance,
    `    ${view}`,
    '',
    '- id: return-and-end-stairs',
    'questions.1: it does not say whose view stands beside the reader’s. Write view: authors.',
  ),
  mistake(
    'the view of somebody else',
    concordance,
    view,
    'view: experts\n',
    'view: experts',
    'questions.1.view: expected "authors", found "experts".',
  ),
  mistake(
    'a panel and a view together',
    concordance,
    view,
    `${view}    ${panel(3)}`,
    'panel:',
    'questions.1.panel: it says view: authors, too. Leave one: the panel, if real people have been asked, or else the view.',
  ),
  mistake(
    'votes of nobody',
    concordance,
    'id: let-ines\n',
    'id: let-ines\n        votes: 4\n',
    'votes: 4',
    'questions.1.options.1.votes: nobody has been asked, so there are no votes. Take them out.',
  ),
  [
    'votes that do not add up',
    asked(12, 5, 4, 2, 0),
    [
      [
        concordance,
        'panel:',
        'questions.1.panel.n: the panel has 12 people, and the votes are 11 together. Count again.',
      ],
    ],
  ],
  [
    'an option that a panel has passed over',
    asked(12, 5, 4, 3),
    [
      [
        concordance,
        '- id: hungry',
        'questions.1.options.3: this option has no votes. Say how many of the panel chose it; 0 is a number, too.',
      ],
    ],
  ],
  ['nothing in a panel whose votes add up', asked(12, 5, 4, 3, 0), []],
]

const openMistakes: Mistake[] = [
  mistake(
    'two samples of one class',
    samples,
    'fn: as-patient',
    'fn: image # again',
    'fn: image # again',
    'questions.1.options.1.fn: an earlier sample is of the same class. Show another way of putting it.',
  ),
  mistake(
    'a class of contribution that does not exist',
    samples,
    'fn: as-patient',
    'fn: as-pacient',
    'fn: as-pacient',
    'found "as-pacient". Did you mean "as-patient"?',
  ),
  mistake(
    'a class that a leader’s feeling have, and no sample',
    samples,
    'fn: as-patient',
    'fn: protect',
    'fn: protect',
    'questions.1.options.1.fn: expected "association", "image", ',
  ),
  mistake(
    'two samples',
    samples,
    parts('glad'),
    '',
    'options:\n      - id: both-arms',
    'questions.1.options: there is too little here: at least 3 entries.',
  ),
  mistake(
    'a feeling that has four bearers',
    feeling,
    /^ {6}- id: group\n.*\n/m,
    '',
    'options:\n      - id: mine',
    'questions.1.options: a "whose-feeling" question has these options, in this order: mine, doctor, patient, group, cannot-tell.',
  ),
  mistake(
    'bearers in another order',
    feeling,
    /( {6}- id: group\n.*\n)( {6}- id: cannot-tell\n.*\n)/,
    '      - { id: cannot-tell, rationale: It stays open for as long as it likes. }\n      - { id: group, rationale: All of them may feel this without saying so. }\n',
    'options:\n      - id: mine',
    'questions.1.options: a "whose-feeling" question has these options, in this order: mine, doctor, patient, group, cannot-tell.',
  ),
  mistake(
    'a bearer that nobody knows',
    feeling,
    'id: doctor\n',
    'id: nurse\n',
    'id: nurse',
    'questions.1.options.1.id: expected "mine", "doctor", "patient", "group" or "cannot-tell", found "nurse".',
  ),
  mistake(
    'options in a reflection',
    reflection,
    /(?<=and what of it comes back\?\n)/,
    '    options: [yes, no]\n',
    'options: [yes, no]',
    'questions.1: the key "options" is not known here. Check its spelling or take it out.',
  ),
]

/** Mistakes in questions of judgement and feeling. */
export const inJudgement: readonly Mistake[] = [...concordanceMistakes, ...openMistakes, ...keys, ...onQuestions]
