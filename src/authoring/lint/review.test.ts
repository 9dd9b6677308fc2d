import { expect, it } from 'vitest'
import { bankWith, but, sound, type Written } from './fixtures/sound.ts'
import { reviewSheet } from './review.ts'

const outcomes = new Map([['the-call-1', 'describe the call']])
const sheet = (...questions: Written[]) => reviewSheet(bankWith(questions).bank.items, outcomes)

it('asks eleven questions about each question, with room for two names and dates', () => {
  const text = sheet(...Object.values(sound))
  expect(text.match(/^## /gm)).toHaveLength(10)
  for (const number of ['H01', 'H02', 'H03', 'H04', 'H05', 'H06', 'H07', 'H08', 'H09', 'H10', 'H11'])
    expect(text.match(new RegExp(`^\\| ${number} \\| .+\\?`, 'gm'))).toHaveLength(10)
  expect(text.match(/_{9,} Date: _{9,}/g)).toHaveLength(20)
})

it('shows the whole question: where it is, what it serves, the stem, each option with its key and its rationale', () => {
  const text = sheet(sound.single)
  expect(text).toContain('quiz.yaml:0 · single · apply · serves the-call-1: describe the call')
  expect(text).toContain('> Ruth has asked for a case. Half a minute passes.\n>\n> What does a leader')
  expect(text).toContain('1. [wrong] Invite the member who is most silent\n   Leaves the decision')
  expect(text).toContain('2. **[right]** Sit quietly and let people be\n')
})

it('shows what pairs and cards belong to, and gives judgement no key', () => {
  expect(sheet(sound.matching)).toContain('1. Meeting 0 → a plan\n')
  expect(sheet(sound.categorise)).toContain('Classes: plan (plan), picture (picture)')
  expect(sheet(sound.categorise)).toContain('1. “Here is a plan.” → *plan*\n')
  expect(sheet(sound.concordance, sound['own-words'], sound['whose-feeling'])).not.toMatch(/\[(right|wrong)\]/)
})

it('counts those who have signed, and invents nobody', () => {
  expect(sheet(sound.single, sound.multiple)).toContain('Reviewed so far by somebody outside the authors: none.')
  const signed = but(sound.single, { reviewed_by: 'Dr Example', reviewed_on: '2027-02-03' })
  expect(sheet(signed, sound.multiple)).toContain('Reviewed so far by somebody outside the authors: 1.')
  expect(sheet(signed)).toContain('Signed so far: Dr Example, 2027-02-03')
  expect(sheet(sound.multiple)).toContain('Signed so far: nobody')
})
