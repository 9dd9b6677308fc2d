import { expect, it } from 'vitest'
import { checkInWords } from './checked.build.ts'

it('a lesson says that no leader has checked it, until one has', () => {
  expect(checkInWords(undefined, 'en')).toBe('Not yet checked by a Balint leader.')
})

it('a lesson says who has checked it and on which day, wherever the page is built', () => {
  const checked = { by: 'Ada Example, leader in Exeter', on: '2027-03-01' }
  expect(checkInWords(checked, 'en')).toBe('Checked by Ada Example, leader in Exeter, 1 March 2027.')
})

it('a name is taken as it is written, also in another language of the interface', () => {
  const checked = { by: 'Ada {date}', on: '2027-03-01' }
  expect(checkInWords(checked, 'qaa')).toContain('Ada {date}, 1 March 2027')
  expect(checkInWords(undefined, 'qaa')).toMatch(/^⟦/)
})
