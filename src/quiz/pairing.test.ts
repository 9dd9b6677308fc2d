import { describe, expect, it } from 'vitest'
import { chosenFor } from './pairing.ts'

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
})
