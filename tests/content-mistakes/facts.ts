import { change, type Edit, type Mistake, changed as mistake, parts } from './planting.ts'

const cards = 'content/en/quizzes/utterances.yaml'
const pairs = 'content/en/quizzes/variants.yaml'
const sentences = 'content/en/quizzes/story-and-questions.yaml'

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

/** Mistakes in kinds of questions that have a right answer. */
export const inFacts: readonly Mistake[] = [...matchingMistakes, ...categoriseMistakes, ...hotTextMistakes]
