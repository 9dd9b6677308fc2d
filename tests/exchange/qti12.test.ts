import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carry } from '../../src/exchange/carry.ts'
import type { Choice, Item, Said } from '../../src/exchange/item.ts'
import { assessmentsFor } from '../../src/exchange/qti12.ts'
import { anyItems, bankOf, everyKind, t } from './any.ts'
import { againstCartridge } from './judge.ts'
import { all, at, type Element, elementsIn, paragraphsIn, parseXml, textIn } from './xml.ts'

const said = ({ head, text }: Said) => [head, text].filter(Boolean).join('\n')
const xmlOf = (items: readonly Item[]) => assessmentsFor(bankOf(items), t).map(({ xml }) => xml)
const itemsOf = (xml: string) => all(parseXml(xml), 'item')

const expected = (item: Choice) => ({
  id: item.id.replaceAll('/', '.'),
  cardinality: item.many ? 'Multiple' : 'Single',
  stem: item.stem,
  options: item.options.map(({ id, text, reason }) => [id, text, reason]),
  right: item.options.filter(({ right }) => right).map(({ id }) => id),
  general: item.general.map(said),
})

/** What Moodle 4 makes of an item, by the rules that it reads with: what is right, and which reason belongs where. */
function found(item: Element) {
  const choice = at(item, 'presentation', 'response_lid')
  const rules = elementsIn(at(item, 'resprocessing'), 'respcondition')
  const said = (some: readonly Element[]) => {
    const ids = some
      .flatMap((rule) => elementsIn(rule, 'displayfeedback'))
      .map(({ attributes }) => attributes['linkrefid'])
    return ids.flatMap((id) => {
      const feedback = elementsIn(item, 'itemfeedback').filter(({ attributes }) => attributes['ident'] === id)
      return feedback.flatMap((one) => all(one, 'mattext')).flatMap((text) => paragraphsIn(textIn(text)))
    })
  }
  const ruleFor = (id: string | undefined) =>
    rules.filter((rule) => elementsIn(at(rule, 'conditionvar'), 'varequal').map(textIn)[0] === id)
  const scored = rules.filter((rule) => elementsIn(rule, 'setvar').map(textIn).join() === '100')
  const right = scored.flatMap((rule) => {
    const condition = at(rule, 'conditionvar')
    return [condition, ...elementsIn(condition, 'and')].flatMap((one) => elementsIn(one, 'varequal'))
  })
  return {
    id: item.attributes['ident'],
    cardinality: choice.attributes['rcardinality'],
    stem: paragraphsIn(textIn(at(item, 'presentation', 'material', 'mattext'))),
    options: all(choice, 'response_label').map((one) => {
      const id = one.attributes['ident']
      return [id, paragraphsIn(textIn(at(one, 'material', 'mattext'))).join(), said(ruleFor(id)).join()]
    }),
    right: right.filter(({ attributes }) => attributes['case'] === 'Yes').map(textIn),
    general: said(rules.filter(({ attributes }) => attributes['continue'] === 'Yes')),
  }
}

describe('a test for a Common Cartridge', () => {
  it('is read back with every stem, option, answer and reason, whatever is in them', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const carried = carry('qti12', items, t).items
        expect(xmlOf(items).flatMap(itemsOf).map(found)).toEqual(carried.map(expected))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps to the schema of the profile, whatever is in the questions', async () => {
    const documents = fc.sample(anyItems, { numRuns: 120, seed: 12 }).flatMap(xmlOf)
    expect(documents.length).toBeGreaterThan(40)
    expect(await againstCartridge([...documents, ...xmlOf(everyKind)])).toEqual([])
    expect(
      await againstCartridge(xmlOf(everyKind).map((xml) => xml.replace('rcardinality="Single"', 'x="1"'))),
    ).not.toEqual([])
  })

  it('keeps the rules that the schema has as remarks: its fields, three options, each in a rule, and reasons that are called', () => {
    const [xml = ''] = xmlOf(everyKind)
    for (const item of itemsOf(xml)) {
      const fields = all(item, 'qtimetadatafield').map((one) => elementsIn(one).map(textIn))
      expect(Object.fromEntries(fields)).toMatchObject({
        cc_profile: expect.stringMatching(/^cc\.multiple_(choice|response)\.v0p1$/),
      })
      const labels = all(item, 'response_label').map(({ attributes }) => attributes['ident'])
      expect(labels.length).toBeGreaterThan(2)
      const named = all(at(item, 'resprocessing'), 'varequal').map(textIn)
      expect([...new Set(named)].sort()).toEqual([...labels].sort())
      const [called, given] = [all(item, 'displayfeedback'), elementsIn(item, 'itemfeedback')]
      expect(called.map(({ attributes }) => attributes['linkrefid'])).toEqual(
        given.map(({ attributes }) => attributes['ident']),
      )
    }
    expect(new Set(itemsOf(xml).map(({ attributes }) => attributes['ident'])).size).toBe(itemsOf(xml).length)
  })

  it('has its id and the title of its module, and is not there where nothing can be carried', () => {
    const [test] = assessmentsFor(bankOf(everyKind, 'The “hour” & <more>'), t)
    expect(test).toMatchObject({ id: 'the-hour', title: 'The “hour” & <more>' })
    expect(at(parseXml(test?.xml ?? ''), 'assessment').attributes).toMatchObject({
      ...{ ident: 'take-a-chair_the-hour', title: 'The “hour” & <more>' },
    })
    expect(assessmentsFor(bankOf(everyKind.filter(({ form }) => form === 'order')), t)).toEqual([])
  })
})
