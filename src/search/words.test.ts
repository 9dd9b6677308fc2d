import { describe, expect, it } from 'vitest'
import { hashOf, wordsIn } from './words.ts'

describe('a search as an address', () => {
  it.each([
    ['#q=silence', 'silence'],
    ['#q=bearing%20silence', 'bearing silence'],
    ['#q=bearing+silence', 'bearing silence'],
    ['#q=%C5%91rz%C5%91', 'őrző'],
    ['#q=silence&v=1', 'silence'],
    ['#q=', ''],
    ['#q=%20', ''],
    ['#q=%E0%A4%A', ''],
    ['#key-points', ''],
    ['?q=silence', ''],
    ['', ''],
  ])('%s asks for “%s”', (hash, words) => {
    expect(wordsIn(hash)).toBe(words)
  })

  it.each(['silence', 'bearing silence', 'a & b + c = d', '100 %', 'őrző', '#q=', '“Does anyone have a case?”'])(
    'brings “%s” back as it was',
    (words) => {
      expect(wordsIn(hashOf(words))).toBe(words)
    },
  )

  it('leaves the address bare for no words, and does not break on half a letter', () => {
    expect(hashOf('')).toBe('')
    expect(hashOf('\ud800')).toBe('#q=%EF%BF%BD')
  })
})
