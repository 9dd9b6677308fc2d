import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/exchange/item.ts'
import { qti3ItemOf } from '../../src/exchange/qti3.ts'
import { qti3PackageOf } from '../../src/exchange/qti3-package.ts'
import { identifier } from '../../src/exchange/qti3-parts.ts'
import { anyItems, bankOf, everyKind, t } from './any.ts'
import { notWellFormed } from './judge.ts'
import { all, at, type Element, elementsIn, parseXml, textIn } from './xml.ts'

const read = (item: Item) => parseXml(qti3ItemOf(item, 'en', t))
const values = (element: Element) => all(element, 'qti-value').map(textIn)

/** What stands to be chosen, by id and words. */
const offered = (element: Element, name: string) =>
  all(element, name).map((one) => [one.attributes['identifier'], textIn(one)])

function expectedOf(item: Item): object {
  switch (item.form) {
    case 'choice':
    case 'marking':
      return {
        offered: item.options.map(({ id, text }) => [id, text]),
        right: item.options.filter(({ right }) => right).map(({ id }) => id),
      }
    case 'survey':
      return { offered: item.options.map(({ id, text }) => [id, text]), right: [] }
    case 'order':
      return { right: item.lines.map(({ id }) => id) }
    case 'match':
      return {
        offered: [
          ...item.pairs.map(({ id, text }) => [`of-${id}`, text]),
          ...item.pairs.map(({ id, match }) => [`to-${id}`, match]),
        ],
        right: item.pairs.map(({ id }) => `of-${id} to-${id}`),
      }
    case 'essay':
      return { offered: [], right: [] }
  }
}

const names = ['qti-simple-choice', 'qti-hottext', 'qti-simple-associable-choice']

describe('an item in QTI 3', () => {
  it('is read back with its stem, options and answers, whatever is in them', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        for (const item of items) {
          const root = read(item)
          const body = at(root, 'qti-item-body')
          const scene = elementsIn(body, 'p').map(textIn)
          const stem = [...scene, ...all(body, 'qti-prompt').map(textIn)]
          const found = {
            offered: names.flatMap((name) => offered(body, name)),
            right: values(at(root, 'qti-response-declaration')),
          }
          expect(stem).toEqual(item.stem)
          expect(found).toMatchObject(expectedOf(item))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows every reason, that of the chosen option by itself and those of several parts together', () => {
    for (const item of everyKind) {
      const windows = all(read(item), 'qti-modal-feedback')
      const shown = windows.map((one) => [one.attributes['identifier'], textIn(one)])
      if (item.form === 'essay') expect(shown.length).toBe(1)
      else if ((item.form === 'choice' || item.form === 'survey') && !item.many && item.options[0]?.reason)
        expect(shown.map(([id]) => id)).toEqual(item.options.map(({ id }) => id))
      else expect(shown.map(([id]) => id)).toEqual(['all'])
      for (const [, words] of shown) expect(words).toContain('Lesson: The hour')
    }
  })

  it('declares a score where there is a right answer and nowhere else', () => {
    for (const item of everyKind) {
      const outcomes = all(read(item), 'qti-outcome-declaration').map(({ attributes }) => attributes['identifier'])
      expect([item.id, outcomes.includes('SCORE')]).toEqual([item.id, !['survey', 'essay'].includes(item.form)])
    }
  })

  it('does not offer the lines of an ordering in their right order', () => {
    for (const item of everyKind)
      if (item.form === 'order')
        expect(offered(read(item), 'qti-simple-choice').map(([id]) => id)).not.toEqual(item.lines.map(({ id }) => id))
  })

  it.each([
    ['the-call', 'the-call'],
    ['utterances-what-it-does/in-there', 'utterances-what-it-does.in-there'],
    ['2nd', '_2nd'],
  ])('makes of the id %s the identifier %s', (id, expected) => expect(identifier(id)).toBe(expected))
})

describe('a package in QTI 3', () => {
  it('is XML in every file, whatever is in the questions', async () => {
    const packages = fc.sample(anyItems, { numRuns: 60, seed: 13 }).map((items) => qti3PackageOf(bankOf(items), t))
    const documents = [...packages, qti3PackageOf(bankOf(everyKind), t)].flatMap((files) => [...files.values()])
    expect(await notWellFormed(documents)).toEqual([])
  })

  it('names every file in its manifest, and no other', () => {
    const files = qti3PackageOf(bankOf(everyKind), t)
    const manifest = parseXml(files.get('imsmanifest.xml') ?? '')
    const resources = all(manifest, 'resource')
    const named = resources.map(({ attributes }) => attributes['href'])
    expect(['imsmanifest.xml', ...named].sort()).toEqual([...files.keys()].sort())
    expect(all(manifest, 'file').map(({ attributes }) => attributes['href'])).toEqual(named)
    for (const { attributes } of resources) {
      const item = parseXml(files.get(attributes['href'] ?? '') ?? '')
      expect([attributes['identifier'], attributes['type']]).toEqual([
        item.attributes['identifier'],
        'imsqti_item_xmlv3p0',
      ])
    }
  })
})
