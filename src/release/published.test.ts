import { describe, expect, it } from 'vitest'
import { goneAddresses, goneIds, goneText, nextEdition, publishedText } from './published.ts'
import { publishedSchema } from './schema.ts'

const published = {
  edition: 3,
  editions: [1],
  ids: {
    'content/en/quizzes/the-call.yaml': ['option q a', 'question q'],
    'content/en/course.yaml': ['lesson the-call'],
  },
  addresses: ['en/course/', 'en/course/the-hour/the-call/#the-silence', 'de/course/'],
}

describe('what was published', () => {
  it('is gone if no file has it, and is named with the file in which it stood', () => {
    const now = new Map([['content/en/quizzes/the-call.yaml', ['question q', 'option q b']]])
    expect(goneIds(published, now)).toEqual([
      { what: 'option q a', file: 'content/en/quizzes/the-call.yaml' },
      { what: 'lesson the-call', file: 'content/en/course.yaml' },
    ])
    expect(goneText('option q a')).toMatch(/^“option q a” was published and is gone\. .*bring it back/)
  })

  it('is not gone if it stands in another file, or beside what is new', () => {
    const now = new Map([['content/en/moved.yaml', ['lesson the-call', 'option q a', 'option q b', 'question q']]])
    expect(goneIds(published, now)).toEqual([])
  })

  it('is an address that leads nowhere, in the languages that are built', () => {
    const now = ['en/course/', 'en/course/the-hour/the-call/']
    expect(goneAddresses(published, now, ['en'])).toEqual(['en/course/the-hour/the-call/#the-silence'])
    expect(goneAddresses(published, now, ['en', 'de'])).toHaveLength(2)
    expect(goneAddresses(published, published.addresses, ['en', 'de'])).toEqual([])
  })

  it('is written in one order, each once, one on a line, and read back', () => {
    const ids = new Map([
      ['b.yaml', ['term b', 'term a', 'term b']],
      ['empty.yaml', []],
      ['a.yaml', ['page x']],
    ])
    const text = publishedText({ edition: 4, editions: [3, 1, 3], ids, addresses: ['en/b/', 'en/a/', 'en/b/'] })
    expect(publishedSchema.parse(JSON.parse(text))).toEqual({
      edition: 4,
      editions: [1, 3],
      ids: { 'a.yaml': ['page x'], 'b.yaml': ['term a', 'term b'] },
      addresses: ['en/a/', 'en/b/'],
    })
    expect(text).toMatch(/\n +"term a",\n +"term b"\n/)
    expect(text.indexOf('a.yaml')).toBeLessThan(text.indexOf('b.yaml'))
  })
})

it('the first release publishes the edition that is there, each later one the number after', () => {
  expect(nextEdition(1, undefined)).toBe(1)
  expect(nextEdition(3, published)).toBe(4)
  expect(nextEdition(4, published)).toBe(4)
})
