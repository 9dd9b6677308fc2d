import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readExport } from './transfer.ts'
import { currentVersion, readStored, writeStored } from './versions.ts'

// Texts as editions of the course have left them in browsers. Nothing in that folder is ever changed.
const folder = new URL('./fixtures/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const numberOf = (name: string) => Number(/^version-(\d+)/.exec(name)?.[1])
const names = readdirSync(folder)

it('every older form has a text here', () => {
  const older = Array.from({ length: currentVersion - 1 }, (_, index) => index + 1)
  expect([...new Set(names.map(numberOf))].sort()).toEqual(older)
})

it.each(names)('%s is read without losing anything that it says, and is written in the current form', (name) => {
  const found = readStored(textOf(name))
  expect(found.kind).toBe('progress')
  expect(found.progress).toMatchObject(JSON.parse(textOf(name)).progress)
  expect(readStored(writeStored(found.progress))).toEqual(found)
  expect(JSON.parse(writeStored(found.progress)).version).toBe(currentVersion)
})

it.each(names)('%s can come in a file', (name) => {
  const file = JSON.stringify({ product: 'take-a-chair', ...JSON.parse(textOf(name)) })
  const now = Date.UTC(2027, 0, 1)
  expect(readExport(file, now)).toEqual(readStored(textOf(name)))
})

it('a record of the first form comes with empty rooms for return visits and own words', () => {
  const { reviews, resting, written } = readStored(textOf('version-1.txt')).progress
  expect([reviews, resting, written]).toEqual([{}, {}, {}])
})

it.each([
  ['half of it', textOf('version-1.txt').slice(0, 200)],
  ['a room gone', textOf('version-1.txt').replace('"played"', '"played-not"')],
  ['no record in it', '{"version":1,"progress":null}'],
])('a record of the first form that is damaged (%s) is not taken for a whole one', (_what, text) => {
  expect(readStored(text).kind).toBe('damaged')
})
