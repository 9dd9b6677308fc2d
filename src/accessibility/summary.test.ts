import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { accessibilitySchema } from './schema.ts'
import { summary } from './summary.ts'
import { wcag } from './wcag.ts'

const table = accessibilitySchema.parse(parse(readFileSync('content/en/accessibility.yaml', 'utf8')))

it('counts every criterion once, and those that a person has tried', () => {
  const log = [{ id: 'a', on: '2027-01-01', with: 'a screen reader', criteria: ['1.1.1', '2.1.1'], found: '…' }]
  const { all, program, inPart, none, absent, person } = summary({ ...table, log: [...log, ...log] })
  expect([all, program + inPart + none + absent, person]).toEqual([55, 55, 2])
})

it('knows 31 criteria of level A and 24 of level AA', () => {
  expect([wcag.A.length, wcag.AA.length]).toEqual([31, 24])
  expect(new Set([...wcag.A, ...wcag.AA]).size).toBe(55)
})

it('names tests that are there', () => {
  const named = [...new Set(table.criteria.flatMap(({ tests = [] }) => tests))]
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((test) => !existsSync(test))).toEqual([])
})
