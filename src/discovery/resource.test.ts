import { describe, expect, it } from 'vitest'
import { courseTerms } from './course.ts'
import { lessonTerms, moduleTerms } from './parts.ts'
import { duration } from './resource.ts'

const about = { at: (path: string) => `https://site.example${path}`, lang: 'en', edition: 3 }
const lesson = {
  path: '/en/course/a/b/',
  title: 'Listening',
  description: 'Fifty seconds in which nobody speaks.',
  minutes: 5,
  outcomes: ['hear', 'wait'],
  within: '/en/course/a/',
}

describe('what a part of the course is, for machines', () => {
  it.each([
    [5, 'PT5M'],
    [60, 'PT1H'],
    [65, 'PT1H5M'],
    [200, 'PT3H20M'],
    [0, 'PT0M'],
  ])('%d minutes are %s', (minutes, text) => expect(duration(minutes)).toBe(text))

  it('a lesson says what it teaches, in how long, in which edition, and of what it is a part', () => {
    expect(lessonTerms(about, lesson)).toMatchObject({
      '@type': 'LearningResource',
      '@id': 'https://site.example/en/course/a/b/',
      learningResourceType: 'lesson',
      educationalLevel: 'beginner',
      timeRequired: 'PT5M',
      teaches: ['hear', 'wait'],
      isPartOf: { '@id': 'https://site.example/en/course/a/' },
      inLanguage: 'en',
      version: '3',
      license: expect.stringContaining('creativecommons.org/licenses/by/4.0'),
    })
  })

  it('a module lists its parts under the ids that they give themselves', () => {
    const terms = moduleTerms(about, 'Tested.', { ...lesson, path: lesson.within }, [{ ...lesson, type: 'lesson' }])
    expect(terms).toMatchObject({
      hasPart: [{ '@id': 'https://site.example/en/course/a/b/', timeRequired: 'PT5M', teaches: ['hear', 'wait'] }],
      accessibilitySummary: 'Tested.',
    })
  })

  it('the course teaches what its modules teach, and costs nothing', () => {
    const modules = [
      { ...lesson, outcomes: ['hear'] },
      { ...lesson, outcomes: ['wait'] },
    ]
    expect(courseTerms(about, '', { ...lesson, minutes: 90, modules })).toMatchObject({
      '@type': 'Course',
      teaches: ['hear', 'wait'],
      isAccessibleForFree: true,
      hasCourseInstance: { courseWorkload: 'PT1H30M' },
    })
  })
})
