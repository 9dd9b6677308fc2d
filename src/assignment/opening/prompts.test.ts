import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atATime, hasOthers, promptsAt } from './prompts.ts'

const everyone = 'Who has someone in mind?'
const prompts = {
  ...Object.fromEntries(
    ['neighbours', 'the-call', 'listening', 'power', 'flight'].map((id) => [id, [1, 2, 3].map((n) => `${id} ${n}?`)]),
  ),
  'neighbours~in-short': ['neighbours 1?', 'neighbours 2?'],
  'first-thursday': ['Where did you want to step in?'],
}
const ask = (parts: readonly string[], turn = 0) => promptsAt(parts, prompts, everyone, turn)
const texts = (parts: readonly string[], turn = 0) => ask(parts, turn).map(({ text }) => text)

test('Three prompts lie far apart in what was asked for, and one of them is for everyone', () => {
  expect(texts(['neighbours', 'the-call', 'listening', 'power'])).toEqual(['neighbours 1?', 'listening 1?', everyone])
})

test('The next three are others', () => {
  const parts = ['neighbours', 'the-call', 'listening', 'power', 'flight', 'first-thursday']
  expect(texts(parts, 1).filter((text) => texts(parts).includes(text))).toEqual([])
  expect(texts(['neighbours'])).toEqual(['neighbours 1?', everyone, 'neighbours 2?'])
  expect(texts(['neighbours'], 1)).toContain('neighbours 3?')
})

test('Of a section only what fits it is asked, unless its whole lesson is there too', () => {
  const all = (parts: string[]) => new Set([0, 1, 2, 3, 4].flatMap((turn) => texts(parts, turn)))
  expect(all(['neighbours~in-short'])).toEqual(new Set(['neighbours 1?', 'neighbours 2?', everyone]))
  const both = ['neighbours', 'neighbours~in-short']
  expect(all(both)).toContain('neighbours 3?')
  expect(ask(both).every(({ part }) => part !== 'neighbours~in-short')).toBe(true)
})

test('Where there is nothing to ask about, the prompt for everyone remains, and nobody is offered others', () => {
  for (const parts of [[], ['kit/the-hour', '__proto__', 'nowhere']]) {
    expect(texts(parts, 7)).toEqual([everyone])
    expect(hasOthers(parts, prompts, everyone)).toBe(false)
  }
  expect(texts(['first-thursday'])).toEqual(['Where did you want to step in?', everyone])
  expect(hasOthers(['first-thursday'], prompts, everyone)).toBe(false)
  expect(hasOthers(['neighbours'], prompts, everyone)).toBe(true)
})

test('Whatever was asked for, nothing stands twice, never are three from one part where there is another, and in turns every prompt comes', () => {
  const parts = fc.uniqueArray(fc.constantFrom(...Object.keys(prompts), 'kit/the-hour', 'nowhere'))
  fc.assert(
    fc.property(parts, fc.nat(40), (chosen, turn) => {
      const shown = ask(chosen, turn)
      expect(ask(chosen, turn)).toEqual(shown)
      expect(new Set(shown.map(({ text }) => text)).size).toBe(shown.length)
      expect(shown.length).toBeLessThanOrEqual(atATime)
      expect(shown.every(({ part }) => part === undefined || chosen.includes(part))).toBe(true)
      if (shown.length === atATime) expect(new Set(shown.map(({ part }) => part)).size).toBeGreaterThan(1)
      const inTurns = new Set(Array.from({ length: 30 }, (_, at) => texts(chosen, at)).flat())
      const lessons = chosen.filter((id) => id.length && ['neighbours', 'the-call', 'flight'].includes(id))
      for (const id of lessons) expect([1, 2, 3].every((n) => inTurns.has(`${id} ${n}?`))).toBe(true)
    }),
  )
})
