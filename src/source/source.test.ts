import { describe, expect, it } from 'vitest'
import { readMdx } from './mdx.ts'
import { inReadingOrder, listed, meant, problemText } from './problem.ts'
import { dateSchema } from './schema.ts'
import { readYaml } from './yaml.ts'

describe('an author’s YAML', () => {
  it('remembers the line of each value, and of the nearest one above it for a missing value', () => {
    const yaml = readYaml('q.yaml', 'id: a\noptions:\n  - id: one\n    text: One\n  - id: two\n')
    expect(yaml.lineOf(['options', 1, 'id'])).toBe(5)
    expect(yaml.lineOf(['options', 1, 'rationale'])).toBe(5)
    expect(yaml.lineOf(['nothing'])).toBe(1)
  })

  it('says on which line it cannot be read', () => {
    expect(readYaml('q.yaml', 'id: "a\nb: [1').problems[0]).toMatchObject({ file: 'q.yaml', line: 2 })
  })

  it('counts the lines of frontmatter from the top of the file', () => {
    expect(readYaml('l.mdx', 'title: x\nminutes: five', 2).lineOf(['minutes'])).toBe(3)
  })
})

describe('an author’s MDX', () => {
  const mdx = readMdx(
    'l.mdx',
    '---\ntitle: x\n---\n\n## Who *speaks*\n\nA <Term id="case">case</Term> of [ours](page:start).\n\n<SpeakerNote>\n\nnot counted here\n\n</SpeakerNote>\n\n![](a.png)\n\n{1 + 1}\n',
  )

  it('finds components, links, headings, images and code with their lines', () => {
    expect(mdx.elements.map(({ name, line, block }) => [name, line, block])).toEqual([
      ['Term', 7, false],
      ['SpeakerNote', 9, true],
    ])
    expect(mdx.elements[0]?.attributes.get('id')).toBe('case')
    expect(mdx.links).toEqual([{ url: 'page:start', line: 7 }])
    expect(mdx.headings).toEqual([{ text: 'Who speaks', depth: 2, line: 5 }])
    expect(mdx.images).toEqual([{ alt: '', line: 15 }])
    expect(mdx.code).toEqual([{ line: 17 }])
  })

  it('counts the words that a reader reads', () => {
    expect(mdx.words).toBe(6)
  })

  it('turns a syntax error into one problem with its line', () => {
    expect(readMdx('l.mdx', 'a\n\n<Callout>\n\nb').problems.map(problemText)).toEqual([
      'l.mdx:3: This MDX cannot be read: Expected a closing tag for `<Callout>` (3:1).',
    ])
  })
})

describe('problems', () => {
  it('stand by file and line', () => {
    const sorted = inReadingOrder([
      { file: 'b', line: 1, message: '' },
      { file: 'a', line: 9, message: '' },
      { file: 'a', line: 2, message: '' },
    ])
    expect(sorted.map(({ file, line }) => `${file}${line}`)).toEqual(['a2', 'a9', 'b1'])
  })

  it('name what was possible and what was probably meant', () => {
    expect(listed(['a', 'b', 'c'])).toBe('"a", "b" or "c"')
    expect(meant('singel', ['single', 'multiple'])).toBe('single')
    expect(meant('essay', ['single', 'multiple'])).toBeUndefined()
  })
})

it('takes a day as text, and as what Astro’s reader of YAML makes of it', () => {
  const text = '2027-03-31'
  expect([text, new Date(text)].map((day) => dateSchema.parse(day))).toEqual([text, text])
  expect(['31 March 2027', '2027-02-30', 20_270_331].filter((day) => dateSchema.safeParse(day).success)).toEqual([])
})
