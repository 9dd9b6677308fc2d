import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { frameOf, snippet } from './snippet.ts'

const address = 'https://site.example/en/course/the-hour/the-call/#call-first'
const framed = (html: string) => {
  const [frame, ...rest] = parseFragment(html).childNodes.filter(({ nodeName }) => nodeName !== '#text')
  if (!frame || !('attrs' in frame)) throw new Error('there is no frame')
  return {
    attributes: Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value])),
    rest: rest.map(({ nodeName }) => nodeName),
    script: rest
      .map((one) =>
        'childNodes' in one ? one.childNodes.map((text) => ('value' in text ? text.value : '')).join('') : '',
      )
      .join(''),
  }
}

describe('what is copied to show a page of the course on another page', () => {
  it('is a frame with a name, a height to begin with, and a script', () => {
    const { attributes, rest } = framed(snippet({ address, title: 'The call', height: 640.4 }))
    expect(attributes).toMatchObject({ src: address, title: 'The call', height: '640', loading: 'lazy' })
    expect(rest).toEqual(['script'])
  })

  it('brings whatever title and address into the page as they are, and nothing else', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('"><script>alert(1)</script>', "'&amp;", '</script><b>', '\u2028'),
    )
    fc.assert(
      fc.property(nasty, nasty, (title, part) => {
        const plain = (text: string) => text.replace(/[\r\0\f]/g, '')
        const of = { address: `https://site.example/${plain(part)}`, title: plain(title) }
        const { attributes, rest, script } = framed(snippet(of))
        expect(attributes).toMatchObject({ src: of.address, title: of.title })
        expect(rest).toEqual(['script'])
        expect(() => new Function(script)).not.toThrow()
      }),
    )
  })

  it('hears of heights from the origin of the address and no other', () => {
    const { script } = framed(
      snippet({ address: 'http://localhost:4321/x/y/en/chairs/bed-twelve/', title: 'Bed twelve' }),
    )
    expect(script).toContain('event.origin !== "http://localhost:4321"')
    const strange = framed(snippet({ address: 'https://a"+alert(1)+"<!--/en/', title: '' }))
    expect(strange.script).toContain('"https://a\\"+alert(1)+\\"\\u003c!--"')
  })

  it.each(['/en/course/', 'javascript:alert(1)', 'https://', ''])(
    'is refused for %j, which is no absolute address',
    (part) => {
      expect(() => snippet({ address: part, title: '' })).toThrow('no absolute address')
    },
  )

  it('can be had without the script', () => {
    expect(framed(frameOf({ address, title: 'The call' })).rest).toEqual([])
  })

  it.each([
    [{ v: 1, type: 'take-a-chair:height', height: 712.2 }, 'https://site.example', true, 713],
    [{ v: 2, type: 'take-a-chair:height', height: 712 }, 'https://site.example', true, 800],
    [{ v: 1, type: 'other', height: 712 }, 'https://site.example', true, 800],
    [{ v: 1, type: 'take-a-chair:height', height: '1; }' }, 'https://site.example', true, 800],
    [{ v: 1, type: 'take-a-chair:height', height: Number.NaN }, 'https://site.example', true, 800],
    [{ v: 1, type: 'take-a-chair:height', height: 1e9 }, 'https://site.example', true, 800],
    [null, 'https://site.example', true, 800],
    [{ v: 1, type: 'take-a-chair:height', height: 712 }, 'https://other.example', true, 800],
    [{ v: 1, type: 'take-a-chair:height', height: 712 }, 'https://site.example', false, 800],
  ])('makes of the message %j from %s, sent by the frame: %s, a height of %d', (data, origin, isFrame, height) => {
    const { script } = framed(snippet({ address, title: 'The call' }))
    const source = {}
    const frame = { contentWindow: isFrame ? source : {}, height: 800 }
    let hear: (event: unknown) => void = () => {}
    const listen = (_: string, listener: typeof hear) => {
      hear = listener
    }
    new Function('addEventListener', 'document', script)(listen, { querySelectorAll: () => [frame] })
    hear({ data, origin, source })
    expect(frame.height).toBe(height)
  })
})
