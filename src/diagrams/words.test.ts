import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stringsOf } from '#i18n/text.ts'
import { readShape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'
import { chairsOfThree, patientChair } from './distances.ts'
import type { Meeting } from './neighbours.ts'
import { diagramsSchema } from './schema.ts'
import { inWords } from './words.ts'

const phrases = {
  looks: { care: 'the illness', between: 'the two', self: 'the people' },
  gives: { know: 'a fact', do: 'a plan', see: 'a view', change: 'a change' },
}
const said = (looks: Meeting['looks'], ...gives: Meeting['gives']) =>
  inWords({ id: 'one', looks, gives }, phrases, stringsOf('en').diagrams, 'en').join(' ')

describe('the map in words', () => {
  it('says what is looked at mostly, and what at times', () => {
    expect(said({ care: 'mostly' }, 'do')).toBe('Looks at the illness. What comes out is a plan.')
    expect(said({ care: 'sometimes', between: 'mostly', self: 'sometimes' }, 'see')).toBe(
      'Looks at the two, at times at the illness and the people. What comes out is a view.',
    )
    expect(said({ care: 'sometimes', self: 'sometimes' }, 'know')).toBe(
      'May look at the illness or the people. What comes out is a fact.',
    )
  })

  it('says that either may come out where the border is uncertain', () => {
    expect(said({ self: 'mostly' }, 'see', 'change')).toBe('Looks at the people. What comes out is a view or a change.')
  })
})

describe('the two distances', () => {
  it('have one presenter in the circle, and the patient’s chair in the middle when the patient is very near', () => {
    expect(chairsOfThree.filter(({ role }) => role === 'presenter')).toHaveLength(1)
    expect([0, 2, 4].map(patientChair)).toEqual([4, 2, 0])
  })
})

describe('diagrams.yaml', () => {
  const file = 'content/en/diagrams.yaml'
  const text = readFileSync(file, 'utf8')
  const check = (from: string | RegExp, to: string) => {
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    return readShape(diagramsSchema, readYaml(file, changed)).problems.map(({ message }) => message)
  }

  it('is accepted as the course writes it', () => {
    expect(readShape(diagramsSchema, readYaml(file, text)).problems).toEqual([])
  })

  it.each([
    ['two results that are no neighbours', 'gives: [do, see]', 'gives: [do, change]', 'in this order: know, do, see'],
    ['two results the wrong way round', 'gives: [do, see]', 'gives: [see, do]', 'in this order: know, do, see'],
    ['nothing looked at', 'looks: { care: mostly }', 'looks: {}', 'it looks at one thing at least'],
    ['the same id twice', 'id: topic-discussion', 'id: teaching', 'each id stands once'],
    ['no Balint group', 'id: balint-group', 'id: balint-groups', 'balint-group is missing'],
    ['a long name for the drawing', /\n.*short: .*/, '', 'with more than 24 letters it needs a short one'],
    ['two moments', /\n {4}- patient: 0[\s\S]*?(?=\nevidence:)/, '', 'two-distances.moments: '],
    ['a nearness that no role-play knows', 'patient: 4', 'patient: 5', 'patient'],
    ['an interval the wrong way round', '[0.12, 0.37]', '[0.37, 0.12]', 'the lower end stands first'],
    ['a result above its interval', 'effect: 0.24', 'effect: 0.42', 'it lies outside its own interval'],
    ['a result below its interval', 'effect: 0.24', 'effect: 0.1', 'it lies outside its own interval'],
    ['a year out of order', 'year: 1925', 'year: 1895', 'they stand in the order of their years'],
    ['a life without a line', /who: enid/g, 'who: michael', 'michael, enid and both have at least one each'],
    ['a drawing that says more than its list', 'short: "They marry"', 'short: "Married"', 'have to stand in text'],
    ['an uncertain year without a reason', / {6}doubt: "Some sources say 1949.*\n/, '', 'how the sources differ'],
    ['an uncertain move without a reason', / {6}doubt: "Sources give.*\n/, '', 'how the sources differ'],
    ['a stay at a place that is not on the map', 'place: berlin', 'place: vienna', 'there is no place "vienna"'],
    ['a place that the way never comes to', 'place: berlin', 'place: manchester', 'never comes to "berlin"'],
    ['a move to where one is', 'place: london', 'place: manchester', 'a stay begins where the last one was'],
    ['a move before the last one', 'from: 1939', 'from: 1924', 'a stay begins before the last one'],
  ])('names %s', (_, from, to, says) => {
    expect(check(from, to).join()).toContain(says)
  })
})
