import { expect, it } from 'vitest'
import { readMdx } from './mdx.ts'

const text = `---
title: "A"
---

One <Term id="case">case</Term>, *told*.<Cite k="a b" /><Note>Or half.<Cite k="c" /></Note> Yes.

## Two

<Callout title="Scene">

- A point.<Cite k="d" />
- Another.

</Callout>
`
const { passages } = readMdx('a.mdx', text)

it('reads each paragraph, point, heading, title and note by itself, with its line and what is around it', () => {
  expect(passages.map(({ line, kind, text, within }) => [line, kind, text, within.join()])).toEqual([
    [5, 'paragraph', 'One case, told. Yes.', ''],
    [5, 'note', 'Or half.', 'Note'],
    [7, 'heading', 'Two', ''],
    [9, 'title', 'Scene', 'Callout'],
    [11, 'paragraph', 'A point.', 'Callout'],
    [12, 'paragraph', 'Another.', 'Callout'],
  ])
  expect(passages.map(({ heading }) => heading)).toEqual([undefined, undefined, 'Two', 'Two', 'Two', 'Two'])
})

it('knows the sources of each, which a paragraph and its notes share, and the place of each term', () => {
  expect(passages.map(({ cites }) => cites.join())).toEqual(['a,b,c', 'a,b,c', '', '', 'd', ''])
  expect(passages.flatMap(({ terms }) => terms)).toEqual([{ id: 'case', at: 4, line: 5 }])
})
