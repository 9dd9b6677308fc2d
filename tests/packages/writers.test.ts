import { expect, it } from 'vitest'
import { cartridge } from '../../src/package/cartridge.ts'
import { cmi5Structure } from '../../src/package/cmi5.ts'
import { smallCourse } from '../../src/package/fixtures/course.ts'
import { wholeCourse } from '../../src/package/model.ts'
import { scorm12Manifest } from '../../src/package/scorm12.ts'
import { scorm2004Manifest } from '../../src/package/scorm2004.ts'
import { type Standard, schemaProblems } from './schemas.ts'

/** Titles that somebody could give, and some that nobody should. */
const titles = [
  'Fish & chips <b>"so"</b>',
  'It’s “here” — or ‘there’',
  'הקבוצה של בלינט (a mix) مجموعة',
  'A chair 🪑 and a family 👩‍👩‍👧',
  ']]> --> <!-- &amp; &#x0; %41',
  'one\ntwo\tthree\u0000\u000b\ufffe',
  'Long title '.repeat(60),
  'Unbroken'.repeat(60),
]

const hosted = (page: string) => `https://c.example/${page}?a=1&b="2"`
const files = ['index.html', 'en/course/index.html', 'odd name & more/ü.html']

/** The same small course, with a title of each kind in every place. */
const all = titles.map((title) => wholeCourse(smallCourse(title, title)))
const numbered = (texts: readonly string[]) => new Map(texts.map((text, n) => [`${titles[n]?.slice(0, 12)}.xml`, text]))

const cases: [Standard, readonly string[]][] = [
  ['scorm12', all.map((contents) => scorm12Manifest(contents, files))],
  ['scorm12', all.map((contents) => scorm12Manifest({ ...contents, mastery: null }, files))],
  ['scorm2004', all.map((contents) => scorm2004Manifest(contents, files))],
  ['scorm2004', all.map((contents) => scorm2004Manifest({ ...contents, mastery: null }, files))],
  ['cmi5', all.map(cmi5Structure)],
  ['cc11', all.map((contents) => cartridge(contents, hosted, contents.title).get('imsmanifest.xml') ?? '')],
  ['webLink', all.map((contents) => cartridge(contents, hosted, 'Free').get('link-a-one/link.xml') ?? '')],
]

it.each(cases)('writes for %s what its schema accepts, whatever a title says', async (standard, texts) => {
  expect(await schemaProblems(standard, numbered(texts))).toEqual([])
})

it('lists questions in a cartridge after the modules, each set as a resource of its own', async () => {
  const list = [{ id: 'a-review', title: 'Review & more', xml: '<questestinterop/>' }]
  const made = cartridge(wholeCourse(smallCourse()), hosted, 'Free', { title: 'Questions', list })
  expect(made.get('questions-a-review/questions.xml')).toBe('<questestinterop/>')
  const manifest = made.get('imsmanifest.xml') ?? ''
  expect(await schemaProblems('cc11', new Map([['imsmanifest.xml', manifest]]))).toEqual([])
  expect(manifest).toContain('type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"')
  expect(manifest.indexOf('Review &amp; more')).toBeGreaterThan(manifest.indexOf('module-b'))
})

it('gives the schemas something to refuse', async () => {
  const [good = wholeCourse(smallCourse())] = all
  const problems = async (standard: Standard, text: string) =>
    (await schemaProblems(standard, new Map([['a.xml', text]]))).join(' ')
  expect(
    await problems('scorm12', scorm12Manifest(good, files).replace('adlcp:scormtype', 'adlcp:scormType')),
  ).toContain('scormType')
  expect(await problems('scorm2004', scorm2004Manifest(good, files).replace('>0.6<', '>60<'))).toContain('60')
  expect(await problems('cmi5', cmi5Structure(good).replace('moveOn="Completed"', 'moveOn="complete"'))).toContain(
    'moveOn',
  )
  expect(
    await problems('cc11', (cartridge(good, hosted, '').get('imsmanifest.xml') ?? '').replace('1.1.0', '1.3.0')),
  ).toContain('1.3.0')
  expect(await problems('webLink', '<webLink/>')).not.toBe('')
})
