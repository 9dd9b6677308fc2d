import { describe, expect, it } from 'vitest'
import { blocksIn } from '#source/blocks.ts'
import { cut } from './cut.ts'

const lesson = `The door is open. <Term id="leader">Ruth</Term> waits.

<Question id="guess" />

## Under a heading

<SpeakerNote>

Ask who has waited.

Then wait.

</SpeakerNote>

It is <Term id="silence">quiet</Term>.<Cite k="a b" /> Nobody moves.<Note>A remark.</Note>

More about [a **case**](lesson:other) of the <Term id="case">kind</Term>, and of <Term id="silence">silence</Term>.

<Callout title="At four">

“Well,” says Ines.

- And this.

</Callout>

1. One
2. Two

<Diagram name="life" />

<Question id="after" />

## Drawn

<SpeakerNote>

Point.

</SpeakerNote>

<Diagram name="cities" />

<Scenario id="bed-twelve" />

<KeyPoints>

- Keep this.
- And this.

</KeyPoints>
`

const slides = cut({ blocks: blocksIn(lesson), prompts: ['Why?', 'What?'], language: 'en' })
const shown = (heading: string | undefined) => slides.filter((one) => one.heading === heading)
const content = (heading: string | undefined) =>
  shown(heading).map(({ heading: _, again: _a, note: _n, ...rest }) => rest)

describe('a lesson that is cut into slides', () => {
  it('begins with its title, and what stands before the first heading', () => {
    expect(content(undefined).slice(0, 4)).toEqual([
      { is: 'title' },
      { is: 'beginning', text: 'The door is open. Ruth waits.' },
      { is: 'terms', ids: ['leader'] },
      { is: 'question', id: 'guess' },
    ])
  })

  it('shows under a heading how it begins and what its terms mean, then everything that stands by itself, in its order', () => {
    expect(content('Under a heading')).toEqual([
      { is: 'beginning', text: 'It is quiet. Nobody moves.' },
      { is: 'terms', ids: ['silence', 'case'] },
      { is: 'scene', title: 'At four', lines: ['“Well,” says Ines.', 'And this.'] },
      { is: 'list', ordered: true, items: ['One', 'Two'] },
      { is: 'diagram', name: 'life' },
      { is: 'question', id: 'after' },
    ])
  })

  it('shows a heading alone where no sentence follows it', () => {
    expect(content('Drawn')).toEqual([
      { is: 'heading' },
      { is: 'diagram', name: 'cities' },
      { is: 'scenario', id: 'bed-twelve' },
    ])
  })

  it('ends with what is to be kept and what is to be talked about', () => {
    expect(content(undefined).slice(4)).toEqual([
      { is: 'keep', items: ['Keep this.', 'And this.'] },
      { is: 'talk', items: ['Why?', 'What?'] },
    ])
    expect(slides.slice(-2).map(({ is }) => is)).toEqual(['keep', 'talk'])
  })

  it('has the note of a heading on all its slides, and says which are further ones', () => {
    expect(shown('Under a heading').map(({ note }) => note)).toEqual(
      Array(6).fill(['Ask who has waited.', 'Then wait.']),
    )
    expect(shown('Drawn').map(({ again }) => again)).toEqual([false, true, true])
    expect(shown(undefined).flatMap(({ note }) => note)).toEqual([])
    expect(shown(undefined).map(({ again }) => again)).toEqual([false, false, true, true, false, false])
  })
})
