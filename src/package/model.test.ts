import { describe, expect, it } from 'vitest'
import { activityId, cmi5Structure, unitUrl } from './cmi5.ts'
import { smallCourse } from './fixtures/course.ts'
import { idBase, manifestId, nameOf, oneModule, settingsOf, wholeCourse } from './model.ts'

const course = smallCourse()
const [a = course.modules[0]] = course.modules
if (!a) throw new Error('The small course has no module.')

describe('what a package holds', () => {
  it('asks of the whole course all lessons and reviews, and offers role-plays', () =>
    expect(wholeCourse(course).needs).toEqual(['a-one', 'a-two', 'review/a', 'b-one', 'b-two', 'review/b']))
  it('is of one module that module alone', () => {
    const { id, title, start, needs, modules } = oneModule(course, a)
    expect({ id, title, start, needs }).toEqual({
      id: 'a',
      title: 'Small course: Module a',
      start: 'en/course/a/index.html',
      needs: ['a-one', 'a-two', 'review/a'],
    })
    expect(modules).toEqual([a])
  })
})

describe('the settings of a shell', () => {
  it('lead into a full package', () => {
    const settings = settingsOf(oneModule(course, a), 'scorm12')
    expect(settings).toMatchObject({ v: 1, mode: 'full', start: 'en/course/a/index.html', mastery: 0.6, edition: 3 })
    expect(settings.units[0]).toEqual({
      id: 'a-one',
      title: 'Module a',
      path: 'en/course/a/a-one/index.html',
      kind: 'lesson',
    })
    expect(settings).not.toHaveProperty('host')
  })
  it('lead from a thin package to where the course is published', () => {
    const thin = { host: 'https://c.example', hosted: (page: string) => `https://c.example/${page}` }
    const settings = settingsOf(wholeCourse(course), 'scorm2004', thin)
    expect(settings).toMatchObject({
      mode: 'thin',
      host: 'https://c.example',
      start: 'https://c.example/en/course/index.html',
    })
  })
})

describe('names that never change', () => {
  it('tell packages apart by course, standard, sort, language and edition', () => {
    const contents = wholeCourse(course)
    expect(nameOf(contents, 'scorm12', 'thin')).toBe('take-a-chair_course_scorm12_thin_en_3.zip')
    expect(nameOf(contents, 'cc11', 'links-questions')).toBe('take-a-chair_course_cc11_links-questions_en_3.imscc')
  })
  it('are the same in the next edition, wherever it is published', () => {
    expect(manifestId(wholeCourse({ ...course, edition: 4 }))).toBe(manifestId(wholeCourse(course)))
    expect(activityId({ id: 'review/a', kind: 'review' })).toBe(`${idBase}/reviews/a`)
    expect(idBase).toBe('https://take-a-chair.example/id')
  })
})

it('tells a cmi5 platform what each unit has to reach, and opens the shell with the unit in it', () => {
  const xml = cmi5Structure(wholeCourse(course))
  expect(xml).toContain('<launchParameters>a-one</launchParameters>')
  expect(xml).toContain('<launchParameters>review/a</launchParameters>')
  expect(xml.match(/<block /g)).toHaveLength(2)
  expect(xml).toContain(`<au id="${idBase}/lessons/a-one" moveOn="Completed" launchMethod`)
  expect(xml).toContain(`<au id="${idBase}/chairs/a-chair" moveOn="NotApplicable" launchMethod`)
  expect(xml).toContain(`<au id="${idBase}/reviews/a" moveOn="CompletedAndPassed" masteryScore="0.6" launchMethod`)
  expect(xml).toContain('<url>index.html?unit=review%2Fa</url>')
  expect(unitUrl('a-one')).toBe('index.html?unit=a-one')
})
