import { describe, expect, it } from 'vitest'
import { checkFigures, figuresIn } from './figures.ts'
import { madeUp, said } from './fixtures/made-up.ts'

describe('a figure', () => {
  it.each([
    ['It began in 1949.', '1949'],
    ['In the 1930s the police came.', '1930s'],
    ['It grew by 0.24.', '0.24'],
    ['About 45% were tired.', '45%'],
    ['About 45.0 % were tired.', '45.0 %'],
    ['Seven per cent were tired.', 'Seven per cent'],
    ['In 18 of 21 places.', '18 of 21'],
    ['Eleven trials were found.', 'Eleven trials'],
    ['There are societies in 24 countries.', '24 countries'],
    ['A trial with 362 students.', '362 students'],
    ['It asked 1,460 family doctors.', '1,460 family doctors'],
  ])('is in “%s”', (text, figure) => expect(figuresIn(text)).toEqual([figure]))

  it.each([
    'It takes five minutes, and 20 to 30 for the group.',
    'About six to twelve people, eight students, nine members.',
    'She is 81, he is sixty-eight; bed 12; at 7.30 p.m. on page 3.',
    'One of the nine said it, two of three did not.',
    'The first trial, another study.',
  ])('is not in “%s”', (text) => expect(figuresIn(text)).toEqual([]))
})

describe('the source of a figure', () => {
  const problems = (text: string, more = {}) => said(checkFigures(madeUp({ lesson: text, ...more })))
  const missing = (line: number, figure: string) => `${line}: “${figure}” is a figure without a source. Put a <Cite>`

  it('stands in the same paragraph, point or note', () => {
    expect(problems('It began in 1949,<Cite k="a" /> they say.')).toEqual([])
    expect(problems('- It began in 1949.<Cite k="a" />\n- It ended.')).toEqual([])
    expect(problems('It began then.<Note>In 1949.<Cite k="a" /></Note>')).toEqual([])
    expect(problems('It began then.<Note>In 1949.</Note> So they say.<Cite k="a" />')).toEqual([])
  })

  it('is missed where it stands in the next one', () => {
    for (const text of ['It began in 1949.\n\nSo they say.<Cite k="a" />', '- In 1949.\n- So they say.<Cite k="a" />'])
      expect(problems(text)).toEqual([expect.stringContaining(missing(1, '1949'))])
    expect(problems('It began then.<Note>In 1949.</Note>')).toEqual([expect.stringContaining(missing(1, '1949'))])
  })

  it('need not be said again in the same section, nor in the points to keep and the notes for teachers', () => {
    const cited = '## One\n\nIt was 0.24.<Cite k="a" />\n\n'
    const last = (name: string) => `## Two\n\nYes.\n\n<${name}>\n\n- It was 0.24.\n\n</${name}>\n`
    expect(problems(`${cited}“What is 0.24?”`)).toEqual([])
    expect(problems(`${cited}${last('KeyPoints')}${last('SpeakerNote').replace('Two', 'Three')}`)).toEqual([])
    expect(problems(`${cited}## Two\n\nAgain 0.24.`)).toEqual([expect.stringContaining(missing(7, '0.24'))])
    expect(problems('It was 0.24.\n\nIt was 0.24.<Cite k="a" />')).toEqual([
      expect.stringContaining(missing(1, '0.24')),
    ])
    expect(problems(`${cited}It was 0.25.`)).toEqual([expect.stringContaining(missing(5, '0.25'))])
  })

  it('stands under source: in the glossary and in questions', () => {
    const glossary = '- id: a\n  definition: "Begun in 1949."\n'
    expect(said(checkFigures(madeUp({ glossary })))).toEqual([
      '1: a: “1949” is a figure without a source. Name it under source:, or say it without the number.',
    ])
    expect(checkFigures(madeUp({ glossary: `${glossary}  source: [b]\n` }))).toEqual([])
    const quiz = 'questions:\n  - id: q\n    options:\n      - { id: o, rationale: "It grew by 0.24." }\n'
    expect(said(checkFigures(madeUp({ quiz })))).toEqual([expect.stringContaining('2: q: “0.24” is a figure')])
    const panel = 'questions:\n  - id: q\n    panel: { n: 12, when: "March 2027" }\n'
    expect(checkFigures(madeUp({ quiz: panel }))).toEqual([])
  })
})

describe('a judgement', () => {
  const judged = 'figures:\n  - { file: en/pages/a.mdx, words: "4.0", why: "a version" }\n'

  it('lets a figure stand in its file, in every language', () => {
    expect(checkFigures(madeUp({ page: 'CC BY 4.0.', judged }))).toEqual([])
    const file = 'content/qaa/pages/a.mdx'
    const library = madeUp({ page: 'CC BY 4.0.', judged, locale: 'qaa' })
    const pages = library.pages.map((one) => ({ ...one, mdx: { ...one.mdx, file } }))
    expect(checkFigures({ ...library, pages })).toEqual([])
  })

  it('covers nothing else, and goes when nothing needs it', () => {
    expect(said(checkFigures(madeUp({ page: 'CC BY 5.0.', judged })))).toEqual([
      expect.stringContaining('1: “5.0” is a figure'),
      '2: figures: “4.0” is no longer found in en/pages/a.mdx. Take this judgement out.',
    ])
  })
})
