import { describe, expect, it } from 'vitest'
import { keys, questions, rationale, refusedKey, unknownKey, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { bearers, type WhoseFeelingQuestion, whoseFeeling } from './whose-feeling.ts'

const question = questions['whose-feeling']
const [first, ...rest] = question.options

describe('whose feeling', () => {
  it.each([
    ['one reading', ['group'], true],
    ['all of them', [...bearers], true],
    ['one that is not there', ['nurse'], false],
    ['one that is there beside one that is not', ['nurse', 'mine'], true],
    ['nothing', [], false],
  ])('takes %s for what it is', (_what, response, complete) => {
    expect(whoseFeeling.isComplete(question, response)).toBe(complete)
  })

  it('gives every reading with what it would open', () => {
    expect(whoseFeeling.reasons(question, undefined)).toEqual(
      ['mine', 'doctor', 'patient', 'group', 'cannot-tell'].map((id) => ({ id, text: id, rationale })),
    )
  })

  it('says beside the readings which ones were chosen, in whatever order', () => {
    const chosen = (response: string[]) => whoseFeeling.reasons(question, response).map((one) => one.chosen)
    expect(chosen(['group', 'mine', 'group', 'nurse'])).toEqual([true, false, false, true, false])
    expect(chosen([])).toEqual([false, false, false, false, false])
  })

  it('has no place for a key in its type, and makes none of one that was smuggled in', () => {
    const smuggled: WhoseFeelingQuestion[] = [
      // @ts-expect-error no reading is the right one
      { ...question, correct: 'mine' },
      // @ts-expect-error nor has it points
      { ...question, points: 1 },
      // @ts-expect-error nor is it marked as right
      { ...question, options: [{ id: 'mine', rationale, correct: true }] },
      // @ts-expect-error nor scored
      { ...question, options: [{ id: 'mine', rationale, score: 1 }] },
    ]
    expect('mark' in whoseFeeling).toBe(false)
    for (const one of smuggled)
      expect(Object.keys(whoseFeeling.reasons(one, ['mine'])[0] ?? {})).toEqual(['id', 'text', 'rationale', 'chosen'])
  })
})

describe('whose feeling in a quiz file', () => {
  const five =
    'options: a "whose-feeling" question has these options, in this order: mine, doctor, patient, group, cannot-tell.'

  it('is accepted with its five readings', () => {
    expect(said(written(question))).toEqual([])
  })

  it.each([
    ['a reading left out', rest],
    ['the last one left out', question.options.slice(0, 4)],
    ['another order', [...rest, first]],
    ['one twice', [...question.options, first]],
    ['one twice and one left out', [first, ...question.options.slice(0, 4)]],
  ])('is refused with %s', (_fault, options) => {
    expect(said({ ...written(question), options })).toEqual([five])
  })

  it.each([
    [{ options: [{ ...first, text: 'Mine' }, ...rest] }, unknownKey('text', 'options.0: ')],
    [{ guess: true }, refusedKey('guess')],
  ])('takes its words from the interface, and is no guess: %j', (change, message) => {
    expect(said({ ...written(question), ...change })).toEqual([message])
  })

  it.each(keys)('is refused with “%s”, wherever it stands', (key) => {
    expect(said({ ...written(question), [key]: 1 })).toEqual([refusedKey(key)])
    expect(said({ ...written(question), options: [{ ...first, [key]: 1 }, ...rest] })).toEqual([
      refusedKey(key, 'options.0: '),
    ])
  })
})
