import { describe, expect, it } from 'vitest'
import { planted } from './planted.ts'
import { questionProblems, unseenQuestions, writtenOf } from './questions.ts'

const written = writtenOf({
  id: 'q',
  stem: 'A scene\nin two lines.\n\nWhat now?\n',
  options: [
    { id: 'a', text: 'Wait', rationale: 'Time helps.' },
    { id: 'b', text: 'Go' },
  ],
  cards: [{ deep: [{ rationale: 'Deep reason.' }] }],
})
const form =
  '<p>A scene in two lines.</p><div data-island><fieldset><legend>What  now?</legend>Wait <b>Go</b></fieldset></div><script type="application/json">{"asked":"What now?"}</script>'
const answers = '<details>Wait: Time helps. Go: Deep reason.</details>'
const problemsOf = (inner: string, id = 'q') =>
  questionProblems(planted({ body: `<section data-question="${id}">${inner}</section>` }), [written])

describe('a question without script', () => {
  it('asks, offers its options and folds away their reasons', () => {
    expect(written).toEqual({
      id: 'q',
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
    ['its answers', form, 'has 0 details elements; there must be one'],
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
