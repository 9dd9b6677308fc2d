import { describe, expect, it } from 'vitest'
import { type Part, partsOf, withEllipses, withoutHeading } from './excerpt.ts'

const plain = (text: string): Part => ({ text, marked: false })
const marked = (text: string): Part => ({ text, marked: true })
const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('')

describe('an excerpt', () => {
  it('is text with marks', () => {
    expect(partsOf('to <mark>bear</mark> <mark>silence,</mark> and')).toEqual([
      plain('to '),
      marked('bear'),
      plain(' '),
      marked('silence,'),
      plain(' and'),
    ])
  })

  it('takes nothing but marks for markup', () => {
    const strange = '&lt;b&gt; <mark>&lt;script&gt;</mark> </mark> <mark> <img src=x onerror=alert(1)> &amp;'
    expect(partsOf(strange)).toEqual([
      plain('<b> '),
      marked('<script>'),
      plain(' </mark> <mark> <img src=x onerror=alert(1)> &amp;'),
    ])
  })

  it('loses the heading that stands above it, and nothing else', () => {
    const parts = partsOf('<mark>Silence.</mark> A stretch in which nobody speaks.')
    expect(withoutHeading(parts, 'Silence')).toEqual([plain('A stretch in which nobody speaks.')])
    expect(withoutHeading(parts, 'Silen')).toEqual(parts)
    expect(withoutHeading([plain('The wait The question')], 'The wait')).toEqual([plain('The question')])
  })

  it.each([
    ['mend it fast. A study', '…mend it fast. A study…'],
    ['Two leaders, ', 'Two leaders…'],
    ['its use is debated:', '…its use is debated…'],
    ['Nobody speaks.', 'Nobody speaks.'],
    ['“Does anyone have a case?”', '“Does anyone have a case?”'],
    ['', ''],
  ])('of “%s” shows where it was cut', (text, expected) => {
    expect(textOf(withEllipses(text === '' ? [] : [plain(text)]))).toBe(expected)
  })
})
