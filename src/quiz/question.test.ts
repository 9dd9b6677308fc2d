import { describe, expect, it } from 'vitest'
import { fits, stemParts, verdict } from './question.ts'

describe('the verdict on a mark', () => {
  it.each([
    [0, 4, 'wrong'],
    [1, 4, 'partly'],
    [3, 4, 'partly'],
    [4, 4, 'right'],
    [0, 1, 'wrong'],
    [1, 1, 'right'],
  ])('%i of %i is %s', (fitting, total, words) => {
    expect(verdict({ fitting, total })).toBe(words)
  })
})

describe('a stem', () => {
  it.each([
    ['scene and lead-in', 'Ines tells\nof him.\n\nWhat now?\n', ['Ines tells of him.'], 'What now?'],
    ['a lead-in alone', 'What now?', [], 'What now?'],
    ['two paragraphs of scene', 'One.\n\nTwo.\n\nWhat now?', ['One.', 'Two.'], 'What now?'],
    ['an empty line with spaces in it', 'One.\n \t\nWhat now?', ['One.'], 'What now?'],
    ['several empty lines, also at the ends', '\n\nOne.\n\n\n\nWhat now?\n\n', ['One.'], 'What now?'],
    ['a paragraph of three lines', 'One\ntwo\nthree.', [], 'One two three.'],
    ['indented lines', '  One\n   and two.  \n\n  What\n  now?', ['One and two.'], 'What now?'],
    ['spaces at the ends of lines', 'One  \nand two. \n\nWhat now?  ', ['One and two.'], 'What now?'],
    ['two spaces within a line', 'One.  Two.\n\nWhat now?', ['One.  Two.'], 'What now?'],
    ['nothing', '', [], ''],
  ])('is taken apart: %s', (_what, stem, scene, leadIn) => {
    expect(stemParts(stem)).toEqual({ scene, leadIn })
  })
})

describe('the shape of a response', () => {
  it.each([
    ['an id', 'a', true, false],
    ['an empty text', '', true, false],
    ['nothing yet', undefined, true, false],
    ['a list of ids', ['a', 'b'], false, true],
    ['an empty list', [], false, true],
    ['a list with something else in it', ['a', 1], false, false],
    ['a list of lists', [['a']], false, false],
    ['null', null, false, false],
    ['a number', 3, false, false],
    ['a block of keys', { length: 0 }, false, false],
  ])('is told by what it is: %s', (_what, response, one, many) => {
    expect(fits({ shape: 'one' }, response)).toBe(one)
    expect(fits({ shape: 'many' }, response)).toBe(many)
  })
})
