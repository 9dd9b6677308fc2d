import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportFiles, packageFiles } from './files.ts'

const nine = Array.from({ length: 9 }, (_, at) => `module-${at}`)
const course = { modules: nine, lang: 'en', edition: 1 }

it('lists 25 packages of a course with nine modules', () => {
  const names = packageFiles(course).map(({ name }) => name)
  expect(names).toHaveLength(25)
  expect(names.slice(0, 8)).toEqual([
    'take-a-chair_course_scorm12_full_en_1.zip',
    'take-a-chair_course_scorm12_thin_en_1.zip',
    'take-a-chair_course_scorm2004_full_en_1.zip',
    'take-a-chair_course_scorm2004_thin_en_1.zip',
    'take-a-chair_course_cmi5_full_en_1.zip',
    'take-a-chair_course_cc11_links_en_1.imscc',
    'take-a-chair_course_cc11_links-questions_en_1.imscc',
    'take-a-chair_module-0_scorm12_full_en_1.zip',
  ])
})

it('lists the questions of the course and of each module in three formats', () => {
  const names = exportFiles({ ...course, modules: ['the-hour'] }).map(({ name }) => name)
  expect(names).toEqual([
    'take-a-chair_questions_course_gift_en_1.txt',
    'take-a-chair_questions_course_moodle_en_1.xml',
    'take-a-chair_questions_course_qti3_en_1.zip',
    'take-a-chair_questions_the-hour_gift_en_1.txt',
    'take-a-chair_questions_the-hour_moodle_en_1.xml',
    'take-a-chair_questions_the-hour_qti3_en_1.zip',
  ])
})

it('gives every file a name of its own, which can be taken apart again', () => {
  const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6}){0,2}$/).filter((one) => one !== 'course')
  const any = fc.record({
    modules: fc.uniqueArray(id, { maxLength: 5 }),
    lang: fc.constantFrom('en', 'qaa'),
    edition: fc.nat(),
  })
  fc.assert(
    fc.property(any, (one) => {
      const packages = packageFiles(one)
      for (const { name, of, runtime, form } of packages)
        expect(name.replace(/\.\w+$/, '').split('_')).toEqual([
          'take-a-chair',
          of,
          runtime,
          form,
          one.lang,
          `${one.edition}`,
        ])
      const names = [...packages, ...exportFiles(one)].map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
