import { expect, it } from 'vitest'
import { foreignProblems } from './origin.ts'
import { planted } from './planted.ts'

it('lets a page lead to other hosts, and name itself in full', () => {
  const body =
    '<a href="https://other.example/">a</a><blockquote cite="https://other.example/"></blockquote><img src="data:,">'
  expect(foreignProblems(planted({ body, head: '<link rel="license" href="https://other.example/by/4.0/">' }))).toEqual(
    [],
  )
})

it.each([
  '<script src="https://other.example/a.js"></script>',
  '<script src="//other.example/a.js"></script>',
  '<link rel="stylesheet" href="HTTPS://other.example/a.css">',
  '<link rel="preconnect" href="https://other.example">',
  '<link rel="dns-prefetch" href="//other.example">',
  '<img src="https://other.example/a.png">',
  '<img srcset="/a.png 1x, https://other.example/a.png 2x">',
  '<iframe src="https://other.example/"></iframe>',
  '<form action="https://other.example/"></form>',
  '<a href="/" ping="https://other.example/">a</a>',
  '<svg><image href="https://other.example/a.png"/></svg>',
  '<meta http-equiv="refresh" content="0;url=https://other.example/">',
  '<style>@import "https://other.example/a.css";</style>',
  '<p style="background:url(//other.example/a.png)">a</p>',
])('finds the other host in %s', (body) => {
  expect(foreignProblems(planted({ body }))).toHaveLength(1)
})

it('finds the other host in a style sheet', () => {
  const css = '@font-face{src:url(https://fonts.example/a.woff2)}'
  expect(foreignProblems(planted({}, { '_astro/a.css': css }))).toEqual([
    '_astro/a.css: style sheet loads https://fonts.example/a.woff2',
  ])
})
