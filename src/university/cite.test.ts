import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '@citation-js/plugin-bibtex'
import { type Cited, cite, styles } from './cite.ts'

const course: Cited = {
  id: 'takeachair',
  course: 'Take a Chair: an open course on the Balint group method',
  edition: 1,
  year: 2026,
  url: 'https://take-a-chair.example/en/course/',
}
const lesson: Cited = {
  ...course,
  id: 'takeachair-the-call',
  title: '“Does anyone have a case?”',
  url: 'https://take-a-chair.example/en/course/the-hour/the-call/',
}
const read = '2027-03-04'

describe('how to cite', () => {
  it('the course in APA style', () => {
    expect(cite('apa', course, read)).toBe(
      'Take a Chair contributors. (2026). Take a Chair: an open course on the Balint group method (Edition 1). Retrieved March 4, 2027, from https://take-a-chair.example/en/course/',
    )
  })

  it('a lesson in APA style, with a day for the reader to fill in', () => {
    expect(cite('apa', lesson)).toBe(
      'Take a Chair contributors. (2026). “Does anyone have a case?” In Take a Chair: an open course on the Balint group method (Edition 1). Retrieved [date], from https://take-a-chair.example/en/course/the-hour/the-call/',
    )
  })

  it('the course in Vancouver style', () => {
    expect(cite('vancouver', course, read)).toBe(
      'Take a Chair contributors. Take a Chair: an open course on the Balint group method [Internet]. Edition 1. [place unknown]: Take a Chair contributors; 2026 [cited 2027 Mar 4]. Available from: https://take-a-chair.example/en/course/',
    )
  })

  it('a module in Vancouver style, whose title gets a full stop', () => {
    expect(cite('vancouver', { ...lesson, title: 'The hour' })).toBe(
      'Take a Chair contributors. Take a Chair: an open course on the Balint group method [Internet]. Edition 1. [place unknown]: Take a Chair contributors; 2026. The hour. [cited date]. Available from: https://take-a-chair.example/en/course/the-hour/the-call/',
    )
  })

  it('a lesson for BibTeX', () => {
    expect(cite('bibtex', lesson, read)).toBe(`@misc{takeachair-the-call,
  author = {{Take a Chair contributors}},
  title = {{“Does anyone have a case?”}},
  howpublished = {In: {Take a Chair: an open course on the Balint group method}},
  edition = {1},
  year = {2026},
  url = {https://take-a-chair.example/en/course/the-hour/the-call/},
  urldate = {2027-03-04},
}
`)
  })

  it('a lesson as RIS, which begins with its type and ends with ER', () => {
    expect(cite('ris', lesson, read).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Take a Chair contributors',
      'TI  - “Does anyone have a case?”',
      'T2  - Take a Chair: an open course on the Balint group method',
      'PY  - 2026',
      'ET  - 1',
      'UR  - https://take-a-chair.example/en/course/the-hour/the-call/',
      'Y2  - 2027/03/04',
      'ER  - ',
      '',
    ])
  })

  it.each(styles)('never loses the author, the title, the edition, the year or the address (%s)', (style) => {
    const title = fc.stringMatching(/^[A-Za-z“”’?]{1,40}$/)
    fc.assert(
      fc.property(
        title,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 2026, max: 2099 }),
        (title, edition, year) => {
          const said = cite(style, { ...lesson, title, edition, year })
          for (const part of ['Take a Chair contributors', title, `${edition}`, `${year}`, lesson.url])
            expect(said).toContain(part)
        },
      ),
    )
  })
})

it('writes BibTeX that another program reads back, whatever stands in a title', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z#$%&_ ]{0,20}[A-Za-z]$/), (words) => {
      const title = words.replace(/ +/g, ' ')
      const [entry] = new Cite(cite('bibtex', { ...lesson, title })).data
      // A name that is one, and not a person's first and last.
      expect(entry).toMatchObject({ title, URL: lesson.url, author: [{ family: 'Take a Chair contributors' }] })
    }),
  )
})
