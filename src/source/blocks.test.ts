import { expect, it } from 'vitest'
import { blocksIn } from './blocks.ts'

it('tells a text in plain words, without sources and remarks, and knows its terms', () => {
  const text = 'A *quiet*\n[room](page:start).<Cite k="a" /> <Term id="case">Cases</Term> are told.<Note>Or not.</Note>'
  expect(blocksIn(text)).toEqual([{ is: 'paragraph', text: 'A quiet room. Cases are told.', terms: ['case'] }])
})

it('tells headings, lists, and components with what is in them', () => {
  const text =
    '## A **head**\n\n1. One\n2. <Term id="frame">Two</Term>\n\n<Callout title="At four">\n\nWords.\n\n</Callout>\n\n<Question id="q" />'
  expect(blocksIn(text)).toEqual([
    { is: 'heading', text: 'A head' },
    { is: 'list', ordered: true, items: ['One', 'Two'], terms: ['frame'] },
    {
      is: 'component',
      name: 'Callout',
      attributes: { title: 'At four' },
      inside: [{ is: 'paragraph', text: 'Words.', terms: [] }],
    },
    { is: 'component', name: 'Question', attributes: { id: 'q' }, inside: [] },
  ])
})
