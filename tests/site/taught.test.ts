import { describe, expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { page } from './planted.ts'
import { coverageProblems, sectionProblems } from './taught.ts'

const text = `<p>${'Nine chairs stand in a circle. '.repeat(10)}</p>`
const lesson = (prose: string, id = 'the-call') => ({
  [`en/course/the-hour/${id}/index.html`]: page(`en/course/the-hour/${id}/`, {
    body: `<article data-lesson="${id}"><h1>A</h1>${prose}</article>`,
  }),
})
const rolePlay = (body: string) => ({ 'en/chairs/cards/index.html': page('en/chairs/cards/', { body }) })

const sound = {
  ...lesson(`<h2 id="the-wait">The wait</h2>${text}<h2 id="next">Next</h2>`),
  ...rolePlay('<p data-chair="member">'),
}
const problemsOf = (at: string[], files: Record<string, string> = sound) =>
  coverageProblems(siteOf(files), [{ point: 'B29', at }], 'en')

describe('where the coverage says that a point is taught', () => {
  it.each([[[]], [['the-call#the-wait']], [['cards']], [['cards', 'the-call#the-wait']]])('finds %j', (at) => {
    expect(problemsOf(at)).toEqual([])
  })

  it('counts what stands below a smaller heading, and in a list', () => {
    const prose = `<h2 id="the-wait">The wait</h2><h3>First</h3><ul><li>${text}</li></ul>`
    expect(problemsOf(['the-call#the-wait'], lesson(prose))).toEqual([])
  })

  it.each([
    ['the-call#gone', sound, 'is not there: en/course/the-hour/the-call/index.html has no such part'],
    ['the-end#the-wait', sound, 'is no lesson that was built'],
    ['three-helpers', sound, 'is no role-play that was built'],
    ['cards', rolePlay('<p>Soon.</p>'), 'has no chair to take'],
    ['the-call#next', sound, 'has 0 words below it'],
    [
      'the-call#the-wait',
      lesson(`<h2 id="the-wait">The wait</h2><p>Being written.</p><h2>Next</h2>${text}`),
      'has 2 words below it',
    ],
    ['the-call#the-wait', lesson(`<section id="the-wait">${text}</section>`), 'is no heading but section'],
    ['the-call#the-wait', lesson(`<h2 id="the-wait">A</h2>${text}`, 'the-end'), 'is no lesson that was built'],
  ])('misses %s', (place, files, problem) => {
    expect(problemsOf([place], files)).toEqual([`B29: ${place} ${problem}`])
  })
})

describe('a section that a way has in place of a lesson', () => {
  const inSection = (part: string, unwritten: string[] = []) =>
    sectionProblems(siteOf(sound), [part], 'en', (id) => unwritten.includes(id))

  it('is found where it stands, and is not looked for where its lesson is not written', () => {
    expect(inSection('the-call~the-wait')).toEqual([])
    expect(inSection('hurt~elsewhere', ['hurt'])).toEqual([])
  })

  it.each([
    ['the-call~gone', [], 'is not there: en/course/the-hour/the-call/index.html has no such part'],
    ['the-call~gone', ['the-call'], 'is not there: en/course/the-hour/the-call/index.html has no such part'],
    ['hurt~elsewhere', [], 'is no lesson that was built'],
    ['the-call~next', [], 'has 0 words below it'],
  ])('is missed as %s, when %j are not written', (part, unwritten, problem) => {
    expect(inSection(part, unwritten)).toEqual([`${part} ${problem}`])
  })
})
