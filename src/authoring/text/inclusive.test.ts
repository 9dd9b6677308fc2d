import { describe, expect, it } from 'vitest'
import { madeUp, said } from './fixtures/made-up.ts'
import { checkInclusive } from './inclusive.ts'

const found = (written: Parameters<typeof madeUp>[0]) => said(checkInclusive(madeUp(written)))

describe('a word that makes less of somebody', () => {
  it.each([
    ['He suffers from asthma.', 'suffers from'],
    ['A victim of stroke.', 'victim of'],
    ['Her son committed suicide.', 'committed suicide'],
    ['He went mad.', 'mad'],
    ['A crazy day.', 'crazy'],
    ['She is wheelchair-bound.', 'wheelchair-bound'],
    ['He is confined to a wheelchair.', 'confined to a wheelchair'],
    ['She is handicapped.', 'handicapped'],
    ['Groups for the elderly.', 'the elderly'],
    ['Two diabetics wait.', 'diabetics'],
    ['He is an epileptic.', 'an epileptic'],
    ['Three cancer patients.', 'cancer patients'],
    ['He was an addict.', 'addict'],
    ['The chairman spoke.', 'chairman'],
    ['A male nurse came.', 'male nurse'],
    ['He or she may speak.', 'He or she'],
    ['Every doctor knows his limits.', 'Every doctor knows his'],
    ['A good leader must ask himself why.', 'A good leader must ask himself'],
    ['A doctor who is tired may think that he is not.', 'A doctor who is tired may think that he'],
  ])('is found in “%s”', (page, words) => expect(found({ page })).toEqual([expect.stringContaining(`1: “${words}”: `)]))

  it.each([
    'She has asthma, and he had a stroke. A woman with diabetes.',
    '“He’s mad,” says the nurse. “A junkie.”',
    'The elderly man laughed. The blind woman did not. The poor woman.',
    'She died by suicide.',
    'A student, Noah, says that he is tired. He is a doctor in his second year.',
    'A leader asks him. The doctor takes off his coat.',
    'Every doctor knows their limits. A diabetic foot. An alcoholic drink.',
    'She took the chair in the made-up room.',
  ])('is not found in “%s”', (page) => expect(found({ page })).toEqual([]))

  it('is found in questions, role-plays and the glossary, and not in what somebody says there', () => {
    expect(found({ quiz: 'questions:\n  - id: q\n    stem: "A crazy day."\n' })).toEqual([
      expect.stringMatching(/^3: “cr/),
    ])
    const turn = 'questions:\n  - sentences:\n      - { who: Lin, text: "A crazy day." }\n'
    expect(found({ quiz: turn })).toEqual([])
    expect(found({ glossary: '- id: a\n  definition: "A crazy day."\n' })).toHaveLength(1)
    const ink = 'What a crazy day. #id:a #who:lin\nA crazy day. #id:b #who:narrator'
    expect(found({ story: { 'story.ink': ink } })).toEqual([expect.stringMatching(/^2: /)])
  })
})
