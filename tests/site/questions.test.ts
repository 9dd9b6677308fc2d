import { describe, expect, it } from 'vitest'
import { planted } from './planted.ts'
import { questionProblems, unseenQuestions, writtenOf } from './questions.ts'

const written = writtenOf({
  id: 'q',
  kind: 'single',
  stem: 'A scene\nin two lines.\n\nWhat now?\n',
  options: [
    { id: 'a', text: 'Wait', rationale: 'Time helps.' },
    { id: 'b', text: 'Go' },
  ],
  more: [{ deep: [{ rationale: 'Deep reason.' }] }],
})
const form =
  '<p>A scene in two lines.</p><div data-island><fieldset><legend>What  now?</legend>Wait <b>Go</b></fieldset></div><script type="application/json">{"asked":"What now?"}</script>'
const answers = '<details>Wait: Time helps. Go: Deep reason.</details>'
const problemsOf = (inner: string, id = 'q', question = written) =>
  questionProblems(planted({ body: `<section data-question="${id}">${inner}</section>` }), [question])

describe('a question without script', () => {
  it('asks, offers its options and folds away their reasons', () => {
    expect(written).toEqual({
      id: 'q',
      kind: 'single',
      asked: ['A scene in two lines.', 'What now?'],
      options: ['Wait', 'Go'],
      reasons: ['Time helps.', 'Deep reason.'],
    })
    expect(problemsOf(form + answers)).toEqual([])
  })

  it.each([
    ['its scene', form.replace('in two lines', '') + answers, 'does not ask: A scene in two lines.'],
    ['what it asks, but in its data', form.replace('What  now?', '') + answers, 'does not ask: What now?'],
    ['an option of its form', form.replace('Wait', '') + answers, 'does not offer: Wait'],
    ['an option among its answers', form + answers.replace('Wait', ''), 'does not tell among its answers: Wait'],
    ['a reason', form + answers.replace('Time helps.', ''), 'does not tell among its answers: Time helps.'],
    [
      'a reason that stands deeper',
      form + answers.replace('Deep reason.', ''),
      'does not tell among its answers: Deep reason.',
    ],
    ['its answers', form, 'has 0 details elements; there must be 1'],
  ])('is found wanting without %s', (_, inner, problem) => {
    expect(problemsOf(inner)).toEqual([`en/index.html: question "q" ${problem}`])
  })

  it('is found when no quiz has it, or no page shows it', () => {
    expect(problemsOf(form + answers, 'r')).toEqual(['en/index.html: has a question "r" that no quiz has'])
    expect(unseenQuestions(planted({ body: '<p data-question="r">r</p>' }), [written])).toEqual([
      'en: no page shows the question "q"',
    ])
    expect(unseenQuestions(planted({ body: '<p data-question="q">q</p>' }), [written])).toEqual([])
  })
})

describe('a matching without script', () => {
  const pairs = [{ id: 'a', text: 'Hat', match: 'Head', rationale: 'Warm.' }]
  const matching = writtenOf({ id: 'q', kind: 'matching', stem: 'Which?', pairs })
  const [form, answers] = ['<fieldset>Which? Hat <option>Head</fieldset>', '<details>Hat: Head. Warm.</details>']

  it('offers what belongs to each thing, and tells it', () => {
    expect(problemsOf(form + answers, 'q', matching)).toEqual([])
    expect(problemsOf(form.replace('Head', '') + answers, 'q', matching)).toEqual([
      'en/index.html: question "q" does not offer: Head',
    ])
    expect(problemsOf(form + answers.replace('Head', ''), 'q', matching)).toEqual([
      'en/index.html: question "q" does not tell among its answers: Head',
    ])
  })
})

describe('words of one’s own without script', () => {
  const options = [{ id: 'a', text: 'I see a coat.', fn: 'image', rationale: 'Gives a picture.' }]
  const ownWords = writtenOf({ id: 'q', kind: 'own-words', stem: 'What now?', options })
  const reflection = writtenOf({ id: 'q', kind: 'reflection', stem: 'What now?' })
  const form = '<fieldset><legend>What now?</legend><textarea></textarea></fieldset>'
  const answers = '<details>I see a coat. Gives a picture.</details>'

  it('have a field, and how others put it is folded away', () => {
    expect(problemsOf(form + answers, 'q', ownWords)).toEqual([])
    expect(problemsOf(form.replace(/<t.*a>/, '') + answers, 'q', ownWords)).toEqual([
      'en/index.html: question "q" has no field to write in',
    ])
    expect(problemsOf(form + answers.replace('I see a coat.', ''), 'q', ownWords)).toEqual([
      'en/index.html: question "q" does not tell among its answers: I see a coat.',
    ])
  })

  it('have nothing to compare with in a reflection', () => {
    expect(problemsOf(form, 'q', reflection)).toEqual([])
    expect(problemsOf(form + answers, 'q', reflection)).toEqual([
      'en/index.html: question "q" has 1 details elements; there must be 0',
    ])
    expect(problemsOf('What now?', 'q', reflection)).toEqual(['en/index.html: question "q" has no field to write in'])
  })
})

describe('cards to sort without script', () => {
  const card = (id: string, own: string) => ({ id, text: `Text ${id}.`, class: own, rationale: `Reason ${id}.` })
  const sorting = writtenOf({
    ...{ id: 'q', kind: 'categorise', stem: 'What is it?', show: 2 },
    classes: [
      { id: 'x', title: 'Class X' },
      { id: 'y', title: 'Class Y' },
    ],
    cards: [card('a', 'x'), card('b', 'y'), card('c', 'x')],
  })
  const one = (id: string, title: string) =>
    `<li data-option="${id}"><fieldset><legend>Text ${id}.</legend>${title}</fieldset></li>`
  const form = `<fieldset>What is it?${one('a', 'Class X')}${one('c', 'Class X')}</fieldset>`
  const answers = '<details>Text a. Reason a. Text c. Reason c.</details>'

  it('are as many as are to be drawn, whichever they are, and each is whole', () => {
    expect(problemsOf(form + answers, 'q', sorting)).toEqual([])
  })

  it.each([
    ['too few cards', form.replace(one('c', 'Class X'), '') + answers, 'shows 1 cards; there must be 2'],
    [
      'too many cards',
      form.replace(/<\/fieldset>$/, `${one('b', 'Class Y')}</fieldset>`) +
        answers.replace('Text a', 'Text b. Reason b. Text a'),
      'shows 3 cards; there must be 2',
    ],
    [
      'a card of another question',
      form.replace('data-option="a"', 'data-option="z"') + answers,
      'shows a card "z" that nobody wrote',
    ],
    ['a card without its class', form.replace('Class X', 'Class Y') + answers, 'does not offer on its card: Class X'],
    ['a card without its text', form.replace('Text a.', '') + answers, 'does not offer on its card: Text a.'],
    [
      'a card without its reason',
      form + answers.replace('Reason c.', ''),
      'does not tell among its answers: Reason c.',
    ],
  ])('are found wanting with %s', (_, inner, problem) => {
    expect(problemsOf(inner, 'q', sorting)).toEqual([`en/index.html: question "q" ${problem}`])
  })
})
