import { describe, expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { page, planted } from './planted.ts'
import { endProblems, headingProblems, idProblems } from './structure.ts'

it('a page ends with its last tag', () => {
  expect(endProblems(planted({}))).toEqual([])
  const site = siteOf({ 'en/index.html': `${page('en/')}<script type="module" src="/a.js"></script>` })
  expect(endProblems(site)).toEqual(['en/index.html: goes on after </html>'])
})

describe('headings', () => {
  it.each(['<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>', '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h2>e</h2>'])(
    'are an outline in %s',
    (body) => {
      expect(headingProblems(planted({ body }))).toEqual([])
    },
  )

  it.each([
    ['<h2>a</h2>', ['has 0 headings of the first level', 'skips a level before h2 "a"']],
    ['<h1>a</h1><h1>b</h1>', ['has 2 headings of the first level']],
    ['<h1>a</h1><h3>b <i>c</i></h3>', ['skips a level before h3 "b c"']],
    ['<h2>a</h2><h1>b</h1>', ['skips a level before h2 "a"']],
  ])('are none in %s', (body, problems) => {
    expect(headingProblems(planted({ body }))).toEqual(problems.map((problem) => `en/index.html: ${problem}`))
  })
})

describe('ids', () => {
  it('may be named by any element of their page', () => {
    expect(
      idProblems(
        planted({ body: '<p id="a">a</p><p id="b" aria-labelledby="a b">b</p><button popovertarget="a">c</button>' }),
      ),
    ).toEqual([])
  })

  it.each([
    ['<p id="a">a</p><p id="a">b</p>', 'has the id "a" more than once'],
    ['<template><p id="a">a</p></template><p id="a">b</p>', 'has the id "a" more than once'],
    ['<button popovertarget="gone">a</button>', 'popovertarget names "gone", which is no id of the page'],
    ['<p id="a" aria-labelledby="a gone">a</p>', 'aria-labelledby names "gone", which is no id of the page'],
    ['<label for="gone">a</label>', 'for names "gone", which is no id of the page'],
  ])('are found wrong in %s', (body, problem) => {
    expect(idProblems(planted({ body }))).toEqual([`en/index.html: ${problem}`])
  })
})
