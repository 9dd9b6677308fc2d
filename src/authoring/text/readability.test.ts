import { describe, expect, it } from 'vitest'
import { readingEase } from '../lint/english-ease.ts'
import { madeUp, said } from './fixtures/made-up.ts'
import { checkReadability } from './readability.ts'

const found = (page: string, locale = 'en') => said(checkReadability(madeUp({ page, locale })))
const hard = 'Interprofessional collaboration necessitates considerable organisational flexibility. '.repeat(9)
const easy = 'The man sat on the chair and did not say a word. '.repeat(9)

describe('the reading ease', () => {
  it('is what Flesch’s formula gives', () => {
    const sentence = ['The', 'cat', 'sat', 'on', 'the', 'mat']
    expect(readingEase([sentence])).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6)
    expect(readingEase([sentence, ['Nobody', 'waited']])).toBeCloseTo(206.835 - 1.015 * 4 - 84.6 * (11 / 8), 6)
  })

  it('does not count names, and needs words', () => {
    expect(readingEase([['She', 'saw', 'Bartholomew']])).toBeCloseTo(206.835 - 1.015 * 3 - 84.6, 6)
    expect(readingEase([])).toBe(100)
  })
})

describe('a section', () => {
  it('that is too hard is named with its heading and its value', () => {
    const [message, ...more] = found(`${easy}\n\n## Methodology\n\n${hard}`)
    expect(message).toMatch(/^3: “Methodology” has a reading ease of -?\d+\.\d; 60 is the least\./)
    expect(more).toEqual([])
    expect(found(hard)).toEqual([expect.stringMatching(/^1: the beginning has a reading ease/)])
  })

  it('is judged without quotations, headings, speaker’s notes and sources, and not if it is very short', () => {
    expect(found(`${easy}“${hard}”`)).toEqual([])
    expect(found(`${easy}\n\n## ${hard}\n\n${easy}`)).toEqual([])
    expect(found(`${easy}\n\n<SpeakerNote>\n\n${hard}\n\n</SpeakerNote>`)).toEqual([])
    expect(found('Interprofessional collaboration necessitates flexibility.')).toEqual([])
  })

  it('is judged with its points to keep and its notes', () => {
    expect(found(`<KeyPoints>\n\n- ${hard}\n\n</KeyPoints>`)).toHaveLength(1)
    expect(found(`A word.<Note>${hard}</Note>`)).toHaveLength(1)
  })
})

describe('a sentence', () => {
  it('has 40 words at most outside quotation marks', () => {
    const words = (count: number) => `It ${'so '.repeat(count - 2)}is.`
    expect(found(words(40))).toEqual([])
    expect(found(words(41))).toEqual([
      '1: the sentence “It so so so so so so so so so so so so…” has 41 words; 40 is the most. Make two or three of it.',
    ])
    expect(found(`She says: “${words(41)}”`)).toEqual([])
    expect(found(`${words(41)}`, 'qaa')).toEqual([])
  })
})
