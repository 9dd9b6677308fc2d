import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { htmlList, type Permalink, plainList } from './permalink.ts'

const call: Permalink = { title: '“Does anyone have a case?”', href: 'https://a.example/en/course/x/y/', note: '5 min' }

it('lists links as text, the address on a line of its own', () => {
  expect(plainList([call, { title: 'Start', href: 'https://a.example/en/start/' }])).toBe(
    '“Does anyone have a case?” (5 min)\nhttps://a.example/en/course/x/y/\n\nStart\nhttps://a.example/en/start/\n',
  )
})

it('lists links as HTML', () => {
  expect(htmlList([call])).toBe(
    '<ul>\n  <li><a href="https://a.example/en/course/x/y/">“Does anyone have a case?”</a> (5 min)</li>\n</ul>\n',
  )
})

/** What a browser makes of the list: for each item the address and the words. */
function read(html: string): { href: string; text: string }[] {
  const [list] = parseFragment(html).childNodes
  if (!list || !('childNodes' in list)) return []
  return list.childNodes.flatMap((item) => {
    if (item.nodeName !== 'li' || !('childNodes' in item)) return []
    const [link, rest] = item.childNodes
    if (!link || !('attrs' in link)) return []
    const words = [...link.childNodes, ...(rest ? [rest] : [])].map((node) => ('value' in node ? node.value : '?'))
    return [{ href: link.attrs.find(({ name }) => name === 'href')?.value ?? '', text: words.join('') }]
  })
}

// The parser of HTML joins line breaks and drops the null sign; no title has either.
const words = fc.string({ minLength: 1 }).filter((text) => !/[\r\0]/.test(text))

it('keeps any title in its place, also one that looks like markup', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ title: words, note: words, path: fc.webPath() }), { minLength: 1 }), (some) => {
      const links = some.map(({ title, note, path }) => ({ title, note, href: `https://a.example${path}` }))
      expect(read(htmlList(links))).toEqual(
        links.map(({ title, note, href }) => ({ href, text: `${title} (${note})` })),
      )
    }),
  )
})
