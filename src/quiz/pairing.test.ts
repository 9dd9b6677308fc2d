import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenFor, withChoice } from './pairing.ts'

const id = fc.constantFrom('a', 'ab', 'a-b', 'b', 'card')
const response = fc.array(fc.tuple(id, id).map(([thing, choice]) => `${thing}=${choice}`))

describe('choices of one thing for another', () => {
  it.each([
    ['what was chosen', ['a=x', 'b=y'], 'b', 'y'],
    ['nothing where nothing was', ['a=x'], 'b', undefined],
    ['nothing for an id that another one begins with', ['ab=x'], 'a', undefined],
    ['nothing for an id that another one ends with', ['ba=x'], 'a', undefined],
    ['nothing for an id without a choice', ['a'], 'a', undefined],
    ['the first of two', ['a=x', 'a=y'], 'a', 'x'],
    ['an empty choice as it is', ['a='], 'a', ''],
    ['all that stands behind the first equals sign', ['a=x=y'], 'a', 'x=y'],
  ])('find %s', (_what, pairs, thing, choice) => {
    expect(chosenFor(pairs, thing)).toBe(choice)
  })

  it('take the place of an earlier choice, and leave those of other things', () => {
    expect(withChoice(['a=x', 'ab=y', 'a=z'], 'a', 'w')).toEqual(['ab=y', 'a=w'])
    expect(withChoice([], 'a', 'x')).toEqual(['a=x'])
  })

  it('go away with an empty choice', () => {
    expect(withChoice(['a=x', 'ab=y', 'a=z'], 'a', '')).toEqual(['ab=y'])
  })

  it('are found again once they are made, and no other is changed', () => {
    fc.assert(
      fc.property(response, id, id, id, (pairs, thing, choice, other) => {
        const after = withChoice(pairs, thing, choice)
        expect(chosenFor(after, thing)).toBe(choice)
        if (other !== thing) expect(chosenFor(after, other)).toBe(chosenFor(pairs, other))
        expect(withChoice(after, thing, choice)).toEqual(after)
      }),
    )
  })
})
