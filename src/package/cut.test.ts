import { describe, expect, it } from 'vitest'
import { type Choice, cut, Uncut } from './cut.ts'
import { smallCourse } from './fixtures/course.ts'
import { type Settings, settingsOf, wholeCourse } from './model.ts'
import { ownId } from './own-choice.ts'
import { settingsIn, withSettings } from './relative.ts'
import { bytesOf, type Files, textOf } from './zip.ts'

const shell = '<html lang="en"><script type="application/json" id="package">null</script>'
const settings = settingsOf(wholeCourse(smallCourse()), 'scorm12')
const text = (path: string, body: string) => [path, bytesOf(`<html lang="en" data-package="course">${body}`)] as const
const pager =
  '<nav class="pager" data-end-of="a-one"><a class="pager-next" rel="next" href="../a-two/index.html"><span>Next</span> <b>On a-two</b></a><a class="pager-before" rel="prev" href="../../index.html"><span>Before</span> <b>The map</b></a></nav>'
const whole: Files = new Map([
  ['index.html', bytesOf(withSettings(shell, settings) ?? '')],
  ['licence.txt', bytesOf('Free & open.\n')],
  ['imsmanifest.xml', bytesOf('old')],
  ['_astro/a.js', bytesOf('')],
  ['en/course/questions.json', bytesOf('{}')],
  ['en/chairs/a-chair.member.json', bytesOf('{}')],
  ['en/chairs/b-chair.member.json', bytesOf('{}')],
  [
    'en/review/questions.json',
    bytesOf('[{"href":"../course/a/a-one/index.html"},{"href":"../course/b/b-one/index.html"}]'),
  ],
  text('en/course/index.html', '<title>Map</title><main id="text">The map</main><footer>Foot</footer>'),
  text('en/course/a/index.html', '<p>Module a</p>'),
  text(
    'en/course/a/a-one/index.html',
    `<a href="../index.html">up</a><a href="../a-two/index.html">two</a><p class="path-next" data-path-next>Path</p>${pager}`,
  ),
  text('en/course/a/a-two/index.html', ''),
  text('en/course/b/b-one/index.html', ''),
  text('en/chairs/a-chair/index.html', ''),
  text('en/chairs/a-chair/paper/index.html', ''),
  text('en/about/index.html', ''),
])
const choice: Choice = { units: ['a-one', 'a-chair'], title: 'Ours <b> & yours', mastery: 0.7 }
const made = (wanted: Partial<Choice> = {}) => cut(whole, { ...choice, ...wanted }, 'https://c.example/x/')
const at = (files: Files, path: string) => textOf(files.get(path) ?? new Uint8Array())

describe('a package of somebody’s own choice', () => {
  it('has the chosen parts, what they lead to, and nothing of the others', () =>
    expect([...made().keys()].sort()).toEqual([
      '_astro/a.js',
      'en/about/index.html',
      'en/chairs/a-chair.member.json',
      'en/chairs/a-chair/index.html',
      'en/chairs/a-chair/paper/index.html',
      'en/course/a/a-one/index.html',
      'en/course/index.html',
      'en/course/questions.json',
      'en/review/questions.json',
      'imsmanifest.xml',
      'index.html',
      'licence.txt',
      'metadata.xml',
      'pagefind/pages.json',
    ]))

  it('leads back to its own list, and out to the published course in a window of its own', () => {
    const lesson = at(made(), 'en/course/a/a-one/index.html')
    expect(lesson).toContain('<a href="../../index.html">up</a>')
    expect(lesson).toContain('<a href="https://c.example/x/en/course/a/a-two/" target="_blank" rel="noopener">two</a>')
    expect(lesson).toContain(`data-package="${ownId(choice.units)}"`)
    expect(at(made(), 'en/review/questions.json')).toBe(
      '[{"href":"../course/a/a-one/index.html"},{"href":"https://c.example/x/en/course/b/b-one/"}]',
    )
  })

  it('goes on from one chosen part to the next, and not along the student path', () => {
    const lesson = at(made(), 'en/course/a/a-one/index.html')
    expect(lesson).toContain(
      '<nav class="pager" data-end-of="a-one"><a class="pager-next" rel="next" href="../../../chairs/a-chair/index.html"><span>Next</span> <b>On a-chair</b></a></nav>',
    )
    expect(lesson).not.toContain('Path')
  })

  it('begins with a list of what was chosen, under its title', () =>
    expect(at(made(), 'en/course/index.html')).toContain(
      '<title>Ours &lt;b&gt; &amp; yours</title><main id="text"><div class="page-head"><h1>Ours &lt;b&gt; &amp; yours</h1></div><div class="prose"><ol><li><a href="a/a-one/index.html">Module a</a> <span data-lesson-mark="a-one"></span></li><li><a href="../chairs/a-chair/index.html">On a-chair</a></li></ol></div></main><footer>Foot',
    ))

  it('asks for all that was chosen, and for points only where there are questions', () => {
    const told = settingsIn(at(made(), 'index.html')) as Settings
    expect(told).toMatchObject({ id: ownId(choice.units), needs: ['a-one', 'a-chair'], mastery: null })
    expect(at(made(), 'imsmanifest.xml')).not.toContain('masteryscore')
    expect(at(made({ units: ['review/a'] }), 'imsmanifest.xml')).toContain('<adlcp:masteryscore>70<')
  })

  it('is the same package whatever the order of the ticks', () => {
    expect(ownId(['a', 'b'])).toBe(ownId(['b', 'a']))
    expect(ownId(['a', 'b'])).not.toBe(ownId(['a', 'c']))
    expect(made({ units: ['a-chair', 'a-one'] })).toEqual(made())
  })

  it('is not made of nothing, nor of something else', () => {
    expect(() => made({ units: ['gone'] })).toThrow(Uncut)
    expect(() => cut(new Map(), choice, '')).toThrow(Uncut)
    expect(() => cut(new Map([['index.html', bytesOf('<p>')]]), choice, '')).toThrow(Uncut)
  })
})
