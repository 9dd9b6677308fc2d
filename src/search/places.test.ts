import { expect, it } from 'vitest'
import { type FoundPage, placesOf } from './places.ts'

const lesson = '/x/y/en/course/the-hour/the-call/'

const section = (id: string, title: string, ...scores: number[]): FoundPage['sub_results'][number] => ({
  url: lesson + id,
  title,
  excerpt: `${title}. Of <mark>silence</mark>.`,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
})

const page = (sub_results: FoundPage['sub_results'], meta: FoundPage['meta'] = {}): FoundPage => ({
  url: lesson,
  excerpt: 'Of chairs.',
  meta: { title: 'The call', within: 'The hour', lang: 'en', ...meta },
  sub_results,
})

it('leads to the sections of a page, the best first and three at most', () => {
  const sections = [
    section('#map', 'Map', 5),
    section('#wait', 'Wait', 5, 5),
    section('#why', 'Why', 1),
    section('#keep', 'Keep', 20),
  ]
  expect(placesOf(page(sections)).map(({ href }) => href)).toEqual([
    `${lesson}#keep`,
    `${lesson}#wait`,
    `${lesson}#map`,
  ])
})

it('says what a section stands in, its module and its lesson', () => {
  expect(placesOf(page([section('#wait', 'Wait', 5)]))).toEqual([
    {
      href: `${lesson}#wait`,
      title: 'Wait',
      within: ['The hour', 'The call'],
      lang: 'en',
      excerpt: [
        { text: 'Of ', marked: false },
        { text: 'silence', marked: true },
        { text: '.', marked: false },
      ],
    },
  ])
})

it('does not say of the beginning of a page that it stands in itself', () => {
  expect(placesOf(page([section('', 'The call', 5)]))[0]?.within).toEqual(['The hour'])
})

it('leads to the page where only its title fits', () => {
  expect(placesOf(page([]))).toEqual([
    {
      href: lesson,
      title: 'The call',
      within: ['The hour'],
      lang: 'en',
      excerpt: [{ text: 'Of chairs.', marked: false }],
    },
  ])
})
