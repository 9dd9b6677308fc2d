import { expect, it } from 'vitest'
import { addressesOf, homeOf, languagesOf } from './addresses.ts'

const home = 'https://c.test/x/'
const pages = new Map([
  ['index.html', ''],
  ['404.html', ''],
  ['en/index.html', ''],
  ['en/course/index.html', `<link rel="canonical" href="${home}en/course/">`],
  ['en/lms/index.html', ''],
  ['editions/1/en/index.html', ''],
  [
    'en/universities/links/index.html',
    `<a href="${home}en/course/#b">b</a><a href="${home}en/course/">c</a><a href="#own">d</a><a href="https://other.test/#e">e</a>`,
  ],
])

it('every page has an address that stays, and so has what the list for universities names in it', () => {
  expect(addressesOf(pages, home)).toEqual(['en/', 'en/course/', 'en/course/#b', 'en/universities/links/'])
})

it('a built site says where it is published, and in which languages', () => {
  expect(homeOf(pages)).toBe(home)
  expect(homeOf(new Map())).toBeUndefined()
  expect(languagesOf(pages)).toEqual(['en'])
})
