import { describe, expect, it } from 'vitest'
import { planted } from './planted.ts'
import { termProblems } from './terms.ts'
import { readVocabulary } from './vocabulary.ts'

const url = 'https://site.example/en/'
const sound = {
  '@context': 'https://schema.org',
  '@type': 'LearningResource',
  '@id': url,
  url,
  name: 'Listening',
  teaches: ['hear', 'wait'],
  timeRequired: 'PT1H5M',
  isPartOf: { '@id': url },
  author: { '@type': 'Organization', name: 'Contributors' },
  isAccessibleForFree: true,
}
const problemsOf = (...all: readonly object[]) => {
  const body = all.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('')
  return termProblems(planted({ body }))
}

describe('what a page is, in the words of schema.org', () => {
  it('is in order where types, properties and values are those of the published vocabulary', () => {
    expect(problemsOf(sound)).toEqual([])
    expect(problemsOf({ ...sound, '@type': 'Course', '@id': `${url}`, provider: sound.author })).toEqual([])
    expect(problemsOf()).toEqual([])
  })

  it.each([
    [{ '@context': 'http://schema.org/' }, 'names another vocabulary'],
    [{ '@type': 'Lesson' }, '"Lesson" is no type of schema.org'],
    [{ teach: 'hear' }, 'LearningResource has no property "teach"'],
    [{ provider2: 1 }, 'LearningResource has no property "provider2"'],
    [{ courseMode: 'online' }, 'LearningResource has no property "courseMode"'],
    [{ author: { '@type': 'Course', name: 'A' } }, 'LearningResource author is a Course, not'],
    [{ author: { '@type': 'Organization', nickname: 'A' } }, 'Organization has no property "nickname"'],
    [{ author: 'Contributors' }, 'LearningResource author is "Contributors", not'],
    [{ isAccessibleForFree: 'yes' }, 'LearningResource isAccessibleForFree is "yes", not'],
    [{ timeRequired: '5 minutes' }, 'which is no duration'],
    [{ timeRequired: 'PT' }, 'which is no duration'],
    [{ name: '' }, 'LearningResource name is empty'],
    [{ version: { '@id': url } }, 'LearningResource version is no reference'],
    [{ '@id': `${url}other/`, url: `${url}other/` }, 'not itself'],
    [{ url: `${url}other/` }, 'which is not its id'],
    [{ isPartOf: { '@id': `${url}gone/` } }, 'which is not in the build'],
    [{ isPartOf: { '@id': '/en/' } }, 'which is no whole address'],
    [{ isPartOf: { '@id': `${url}#gone` } }, 'a part that its page does not have'],
  ])('is found wrong with %j', (fault, problem) => {
    expect(problemsOf({ ...sound, ...fault }).join('\n')).toContain(problem)
  })

  it('stands on a page once', () => {
    expect(problemsOf(sound, sound)).toEqual(['en/index.html: describes itself more than once'])
  })
})

describe('the vocabulary', () => {
  const { kindsOf, rangeOf } = readVocabulary()

  it('knows what a type also is, and what its properties hold', () => {
    expect(kindsOf('Course')).toEqual(expect.arrayContaining(['Course', 'LearningResource', 'CreativeWork', 'Thing']))
    expect(kindsOf('Organization')).not.toContain('CreativeWork')
    expect(rangeOf('Course', 'timeRequired')).toEqual(['Duration'])
    expect(rangeOf('LearningResource', 'hasCourseInstance')).toBeUndefined()
  })
})
