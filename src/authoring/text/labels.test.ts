import { describe, expect, it } from 'vitest'
import { madeUp, said } from './fixtures/made-up.ts'
import { checkLabels } from './labels.ts'

const labels = (written: Parameters<typeof madeUp>[0]) => said(checkLabels(madeUp(written)))
const found = (line: number, words: string) => expect.stringContaining(`${line}: “${words}” is a label for a patient.`)

describe('a label for a patient', () => {
  it.each([
    ['He is a difficult patient.', 'difficult patient'],
    ['A heartsink.', 'heartsink'],
    ['She is manipulative.', 'is manipulative'],
    ['A non-compliant man.', 'non-compliant'],
    ['Another frequent flyer.', 'frequent flyer'],
    ['She was a poor historian.', 'poor historian'],
    ['An attention-seeking woman.', 'attention-seeking woman'],
    ['It is the gall bladder in bed four.', 'the gall bladder in bed'],
  ])('is found in “%s”', (page, words) => expect(labels({ page })).toEqual([found(1, words)]))

  it.each([
    'Patients we find difficult.',
    'It was difficult for the patient.',
    'They said “difficult patient”, and “heartsink”.',
    'A difficult moment with a patient.',
  ])('is not found in “%s”', (page) => expect(labels({ page })).toEqual([]))

  it('is found in headings, titles, notes and points to keep', () => {
    const page =
      '## The heartsink\n\nA word.<Note>A heartsink.</Note>\n\n<Callout title="Heartsink">\n\nYes.\n\n</Callout>'
    expect(labels({ page })).toEqual([found(1, 'heartsink'), found(3, 'heartsink'), found(5, 'Heartsink')])
  })
})

describe('in a role-play', () => {
  it('the words of a character are quoted, and what the narrator tells or a choice says is ours', () => {
    const ink = [
      'She’s a heartsink. #id:a #who:lin',
      'Lin speaks of a heartsink. #id:b #who:narrator',
      '+ [Call her a heartsink. #id:c]',
      '+ [Say: “A heartsink.” #id:d]',
    ]
    expect(labels({ story: { 'story.ink': ink.join('\n') } })).toEqual([found(2, 'heartsink'), found(3, 'heartsink')])
  })

  it('what goes on in people is theirs, and notes, settings and endings are ours', () => {
    const yaml =
      'setting: "A heartsink."\nvoices:\n  a:\n    presenter: "A heartsink."\nwhy:\n  b:\n    view: "A heartsink."\n'
    expect(labels({ story: { 'scenario.yaml': yaml } })).toEqual([found(1, 'heartsink'), found(7, 'heartsink')])
  })
})

it('is left to rule L26 in questions, and a language without a list of words has none', () => {
  expect(labels({ quiz: 'questions:\n  - { id: q, stem: "A heartsink." }\n' })).toEqual([])
  expect(labels({ page: 'A heartsink.', locale: 'qaa' })).toEqual([])
})
