import { describe, expect, it } from 'vitest'
import { address, inLocale, lessonUrl, paperUrl, referenceUrl, reviewUrl, scenarioUrl, stagingUrl } from './urls.ts'

describe('addresses', () => {
  it.each([
    ['/', ['en'], '/en/'],
    ['/x/y/', ['en', 'course'], '/x/y/en/course/'],
    ['/x/y', ['en'], '/x/y/en/'],
    ['/', [], '/'],
    ['', ['en'], '/en/'],
  ])('joins base %s and %j to %s', (base, parts, expected) => {
    expect(address(base, ...parts)).toBe(expected)
  })

  it('puts every page under its language, with a slash at the end', () => {
    expect(lessonUrl('en', 'the-hour', 'the-call')).toBe('/en/course/the-hour/the-call/')
    expect(reviewUrl('en', 'the-hour')).toBe('/en/course/the-hour/review/')
    expect(scenarioUrl('en', 'three-helpers')).toBe('/en/chairs/three-helpers/')
    expect(paperUrl('en', 'three-helpers')).toBe('/en/chairs/three-helpers/paper/')
    expect(stagingUrl('en', 'three-helpers', 'leader')).toBe('/en/chairs/three-helpers.leader.json')
    expect(referenceUrl('en', 'johnson2004')).toBe('/en/references/#johnson2004')
  })

  it('finds the same page in another language', () => {
    expect(inLocale('/en/course/the-hour/', 'en', 'qaa')).toBe('/qaa/course/the-hour/')
    expect(inLocale('/', 'en', 'qaa')).toBe('/qaa/')
  })
})
