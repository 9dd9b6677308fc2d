import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { pointedAt, saying } from './pointing.ts'

const t = en.discretion
const said = (text: string, left: readonly string[] = []) => saying(pointedAt(text, ['Amara'], new Set(left)), t)

describe('what is said of a text', () => {
  it('is nothing, where nothing is found', () => {
    expect(said('I felt useless. Is Amara angry with me?')).toBe('')
  })

  it('quotes the words, once each, and says why', () => {
    expect(said('I told Hartley. He is not just Hartley.')).toBe(`This looks like a name: “Hartley”. ${t.why}`)
  })

  it('is one sentence for each kind, and the reason once', () => {
    expect(said('I told Hartley and Bell on 12 March, number 4829103.')).toBe(
      'This looks like a name: “Hartley”, “Bell”. This looks like a date: “12 March”. ' +
        `This looks like the number of a record: “4829103”. ${t.why}`,
    )
  })

  it('leaves out what somebody wants to leave, and says the rest', () => {
    expect(said('I told Hartley and Bell.', ['Hartley'])).toBe(`This looks like a name: “Bell”. ${t.why}`)
    expect(said('I told Hartley and Bell.', ['Hartley', 'Bell'])).toBe('')
  })

  it('stays short in a text full of names', () => {
    const names = ['Ada', 'Bea', 'Cleo', 'Dora', 'Edda', 'Fanny', 'Greta']
    expect(said(names.map((name) => `I told ${name}.`).join(' ')).match(/“/g)).toHaveLength(5)
  })
})
