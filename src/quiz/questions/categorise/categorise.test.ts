import { describe, expect, it } from 'vitest'
import { questions, rationale, unknownKey, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { categorise } from './categorise.ts'

const question = questions.categorise
const all = ['a=opens', 'b=holds', 'c=closes', 'd=opens']

describe('a categorising', () => {
  it.each([
    ['each card in its class', all, 4, true],
    ['the same in another order', all.toReversed(), 4, true],
    ['a choice twice', [...all, 'a=opens'], 4, true],
    ['two choices for a card: the first counts', ['a=holds', ...all], 3, true],
    ['all in one class', ['a=opens', 'b=opens', 'c=opens', 'd=opens'], 2, true],
    ['each in another class', ['a=holds', 'b=opens', 'c=tells', 'd=tells'], 0, true],
    ['one left', all.slice(1), 3, false],
    ['a class that is not there', [...all.slice(1), 'a=x'], 3, false],
    ['a class by its title', [...all.slice(1), 'a=It opens'], 3, false],
    ['a card that is not there', [...all, 'x=opens'], 4, true],
    ['ids without an equals sign', ['a', 'b', 'c', 'd'], 0, false],
    ['nothing', [], 0, false],
  ])('counts the cards in their class: %s', (_what, response, fitting, complete) => {
    expect(categorise.mark(question, response)).toEqual({ fitting, total: 4 })
    expect(categorise.isComplete(question, response)).toBe(complete)
  })

  it('gives every card with its class and its reason', () => {
    expect(categorise.reasons(question, undefined)).toEqual(
      [
        ['a', 'It opens'],
        ['b', 'It holds'],
        ['c', 'It closes'],
        ['d', 'It opens'],
      ].map(([id, is]) => ({ id, text: `“Card ${id}.”`, rationale, key: true, is })),
    )
  })

  it('says beside the reasons which class was chosen, by its title where it has one', () => {
    const found = categorise.reasons(question, ['a=opens', 'b=tells', 'c=gone'])
    expect(found.map(({ chosen, instead }) => [chosen, instead])).toEqual([
      [true, 'It opens'],
      [false, 'It tells'],
      [false, 'gone'],
      [undefined, undefined],
    ])
    expect(found.map((one) => 'chosen' in one || 'instead' in one)).toEqual([true, true, true, false])
  })

  it('calls a class without title by its id', () => {
    expect(categorise.reasons({ ...question, classes: [] }, undefined)[0]?.is).toBe('opens')
  })
})

describe('a categorising in a quiz file', () => {
  const [first, ...rest] = question.cards
  const classes = (ids: string) => [...ids].map((id) => ({ id, title: id }))
  const cards = (...ids: string[]) => ids.map((id) => ({ ...first, id, text: id, class: 'a' }))
  const few = { classes: classes('abcd'), cards: cards('1', '2', '3', '4') }
  const eight = { ...few, classes: classes('abcdefgh') }
  const many = Array.from({ length: 20 }, (_, n) => ({ ...question.cards[0], id: `n${n}`, text: `Number ${n}` }))
  const others = (...ids: string[]) => ({
    ...eight,
    cards: [{ ...eight.cards[0], others: ids }, ...eight.cards.slice(1)],
  })

  it.each([
    ['four classes and four cards', few],
    ['eight classes', eight],
    ['three other classes of a card', others('b', 'c', 'd')],
    ['five', others('b', 'c', 'd', 'e', 'f')],
    ['four cards shown at a time', { ...few, show: 4 }],
    ['sixteen', { cards: many, show: 16 }],
  ])('is accepted with %s', (_what, change) => {
    expect(said({ ...written(question), ...change })).toEqual([])
  })

  it.each([
    ['three classes', { ...few, classes: classes('abc') }, 'classes: there is too little here: at least 4 entries.'],
    ['nine', { ...few, classes: classes('abcdefghi') }, 'classes: there is too much here: at most 8 entries.'],
    ['a class twice', { ...few, classes: classes('abcda') }, 'classes.4.id: an earlier class has the same id.'],
    ['three cards', { ...few, cards: cards('1', '2', '3') }, 'cards: there is too little here: at least 4 entries.'],
    [
      'a card twice',
      { ...few, cards: cards('1', '2', '3', '4', '2') },
      'cards.4.text: an earlier card has the same words. Take one out.',
    ],
    [
      'a card of no class',
      { cards: [...rest, { ...first, class: 'judges' }] },
      'cards.3.class: there is no class "judges" among the classes. Add it, or name another.',
    ],
    ['two other classes', others('b', 'c'), 'cards.0.others: there is too little here: at least 3 entries.'],
    ['six', others('b', 'c', 'd', 'e', 'f', 'g'), 'cards.0.others: there is too much here: at most 5 entries.'],
    [
      'its own class among the others',
      others('b', 'c', 'a'),
      'cards.0.others.2: "a" is the card’s own class, which is offered anyway. Name others alone.',
    ],
    [
      'an unknown class among the others',
      others('b', 'x', 'c'),
      'cards.0.others.1: there is no class "x" among the classes. Did you mean "a"?',
    ],
    ['one of the others twice', others('b', 'c', 'c'), 'cards.0.others.2: "c" stands here twice. Take one out.'],
    ['three cards shown', { ...few, show: 3 }, 'show: there is too little here: at least 4.'],
    ['seventeen', { cards: many, show: 17 }, 'show: there is too much here: at most 16.'],
    ['more cards than there are', { ...few, show: 5 }, 'show: there are 4 cards. Show fewer, or write more.'],
    ['half a card', { ...few, show: 4.5 }, 'show: expected a whole number, found 4.5.'],
    [
      'a key: the class is the key',
      { cards: [{ ...first, correct: true }, ...rest] },
      unknownKey('correct', 'cards.0: '),
    ],
  ])('is refused with %s', (_fault, change, message) => {
    expect(said({ ...written(question), ...change })).toEqual([message])
  })
})
