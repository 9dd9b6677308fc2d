import { change, type Edit, type Mistake } from './planting.ts'

const quiz = (name: string) => `content/en/quizzes/${name}.yaml`
const cards = quiz('utterances')
const pairs = quiz('variants')
const sentences = quiz('story-and-questions')
const concordance = quiz('return-and-end')
const samples = quiz('holding-the-case')
const reflection = quiz('the-call')

type From = string | RegExp

/** One change in a file, and what the check says where these words stand. */
const mistake = (title: string, file: string, from: From, to: string, at: string, says: string): Mistake => [
  title,
  [change(file, from, to)],
  [[file, at, says]],
]

/** Options, cards, pairs or sentences with these ids, as lines of YAML. */
const parts = (...ids: string[]) => new RegExp(`^ {6}- id: (${ids.join('|')})\\n( {8}.*\\n)+`, 'gm')

const noKey = (key: string) =>
  `"${key}" has no place in a question of judgement or feeling. Take it out, or ask for a fact.`

/** A key (or a score, or a guess) in each place where nothing is right. */
const keys = (
  [
    ['an option of a concordance question', concordance, 'id: leave-it\n', 'correct'],
    ['a sample of own words', samples, 'id: both-arms\n', 'points'],
    ['a reading of a feeling', sentences, 'id: mine\n', 'correct'],
  ] as const
).map(([where, file, id, key]) =>
  mistake(`a key on ${where}`, file, id, `${id}        ${key}: 1\n`, `${key}: 1`, `options.0: ${noKey(key)}`),
)
const onQuestions = (
  [
    ['a concordance question', concordance, 'concordance', 'guess', 'true'],
    ['own words', samples, 'own-words', 'score', '1'],
    ['a feeling', sentences, 'whose-feeling', 'correct', 'mine'],
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

const others = 'others: [hypothesis, interrogation, advice, reassurance]'
const marked = ['never-asked', 'that-hard', 'simply-walked-on']
const unmarked = ['need-to-know', 'how-far', 'three-steps', 'was-going-to', 'visitors', 'nobody']
/** Turns sentences round. */
const turn = (ids: readonly string[], to: boolean): Edit[] =>
  ids.map((id) => change(sentences, new RegExp(`(?<=- id: ${id}\\n(.*\\n){2} {8}correct: )${!to}`), `${to}`))

const matchingMistakes: Mistake[] = [
  mistake(
    'two pairs with one match',
    pairs,
    'match: "Seen when something hurts, and tempted to reply"',
    'match: "Freer from answering, and perhaps shut out" # again',
    'match: "Freer from answering, and perhaps shut out" # again',
    'questions.1.pairs.1.match: an earlier pair has the same match, so that two choices would fit. Make them differ.',
  ),
  mistake(
    'a pair with one side',
    pairs,
    /^ {8}match: .*\n/m,
    '',
    '- id: outside',
    'questions.1.pairs.0.match: this is missing. Add it (a text).',
  ),
  mistake(
    'two pairs, which are one question with two answers',
    pairs,
    parts('inside', 'fishbowl'),
    '',
    'pairs:',
    'questions.1.pairs: there is too little here: at least 3 entries.',
  ),
  mistake(
    'a pair whose id stands twice',
    pairs,
    'id: inside',
    'id: outside # again',
    'id: outside # again',
    'the id "outside" stands twice among the pairs of question "variants-what-changes".',
  ),
]

const categoriseMistakes: Mistake[] = [
  mistake(
    'a card of a class that does not exist',
    cards,
    'class: interpretation\n',
    'class: interpretatoin\n',
    'class: interpretatoin',
    'questions.0.cards.0.class: there is no class "interpretatoin" among the classes. Did you mean "interpretation"?',
  ),
  mistake(
    'a class that all its cards lose, once',
    cards,
    '{ id: teaching, ',
    '{ id: lecture, ',
    'others: [advice, teaching, reassurance, hypothesis]',
    'questions.0.cards.1.others.1: there is no class "teaching" among the classes. Add it, or name another.',
  ),
  mistake(
    'a card’s own class among the others',
    cards,
    others,
    'others: [hypothesis, interpretation, advice, reassurance]',
    'others: [hypothesis, interpretation, advice, reassurance]',
    'questions.0.cards.0.others.1: "interpretation" is the card’s own class, which is offered anyway. Name others alone.',
  ),
  mistake(
    'another class that does not exist',
    cards,
    others,
    'others: [hypothesis, image, advice, reassurance]',
    'others: [hypothesis, image',
    'questions.0.cards.0.others.1: there is no class "image" among the classes. Add it, or name another.',
  ),
  mistake(
    'another class twice',
    cards,
    others,
    'others: [hypothesis, advice, advice]',
    'others: [hypothesis, advice, advice]',
    'questions.0.cards.0.others.2: "advice" stands here twice. Take one out.',
  ),
  mistake(
    'two other classes',
    cards,
    others,
    'others: [hypothesis, advice] # two',
    '# two',
    'questions.0.cards.0.others: there is too little here: at least 3 entries.',
  ),
  mistake(
    'two classes with one title',
    cards,
    'title: "Piece of teaching"',
    'title: "Reassurance"',
    '{ id: teaching',
    'questions.0.classes.3.title: an earlier class has the same title.',
  ),
  [
    'a card that stands twice',
    [
      change(cards, /“Ada, what’s the light.*?”/, 'Once, and again'),
      change(cards, /“Maren, I think you look forward.*?”"/, 'Once, and again" # again'),
    ],
    [[cards, '# again', 'questions.0.cards.6.text: an earlier card has the same words. Take one out.']],
  ],
  mistake(
    'more cards shown than a lesson bears',
    cards,
    'show: 12',
    'show: 30',
    'show: 30',
    'questions.0.show: there is too much here: at most 16.',
  ),
  mistake(
    'more cards shown than there are',
    cards,
    /^ {6}- id: relay\n[\s\S]*?(?=^ {4}rule: )/m,
    '',
    'show: 12',
    'cards. Show fewer, or write more.',
  ),
  mistake(
    'a key on a card, which has its class',
    cards,
    'class: interpretation\n',
    'class: interpretation\n        correct: true\n',
    'correct: true',
    'questions.0.cards.0: the key "correct" is not known here. Check its spelling or take it out.',
  ),
]

const hotTextMistakes: Mistake[] = [
  [
    'a conversation with nothing to mark',
    turn(marked, false),
    [[sentences, 'sentences:', 'questions.3.sentences: no sentence is to be marked. Give some of them correct: true.']],
  ],
  [
    'a conversation in which everything is to be marked',
    turn([...unmarked, 'by-himself', 'stop-here'], true),
    [
      [
        sentences,
        'sentences:',
        'questions.3.sentences: every sentence is to be marked. Leave some with correct: false.',
      ],
    ],
  ],
  mistake(
    'five sentences',
    sentences,
    parts(...unmarked),
    '',
    'sentences:',
    'questions.3.sentences: there is too little here: at least 6 entries.',
  ),
  mistake(
    'a sentence of which nobody knows whether it is to be marked',
    sentences,
    /(?<=who: Daniel\n.*\n) {8}correct: false\n/,
    '',
    '- id: need-to-know',
    'questions.3.sentences.0.correct: this is missing. Add it (true or false).',
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
    'a class that a leader’s sentences have, and no sample',
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
    sentences,
    /^ {6}- id: group\n.*\n/m,
    '',
    'options:\n      - id: mine',
    'questions.1.options: a "whose-feeling" question has these options, in this order: mine, doctor, patient, group, cannot-tell.',
  ),
  mistake(
    'bearers in another order',
    sentences,
    /( {6}- id: group\n.*\n)( {6}- id: cannot-tell\n.*\n)/,
    '      - { id: cannot-tell, rationale: It stays open for as long as it likes. }\n      - { id: group, rationale: All of them may feel this without saying so. }\n',
    'options:\n      - id: mine',
    'questions.1.options: a "whose-feeling" question has these options, in this order: mine, doctor, patient, group, cannot-tell.',
  ),
  mistake(
    'a bearer that nobody knows',
    sentences,
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

/** Mistakes in what only some kinds of questions have. */
export const inKinds: readonly Mistake[] = [
  ...matchingMistakes,
  ...categoriseMistakes,
  ...hotTextMistakes,
  ...concordanceMistakes,
  ...openMistakes,
  ...keys,
  ...onQuestions,
]
