import { describe, expect, it } from 'vitest'
import { siteOf } from './built.ts'
import { linkProblems } from './links.ts'
import { page, planted } from './planted.ts'

const other = {
  'en/a/index.html': page('en/a/', { body: '<h1 id="top-of-a">A</h1>' }),
  'img/a b.svg': '<svg><g id="part"/></svg>',
}
const problemsOf = (body: string, files: Record<string, string> = {}) =>
  linkProblems(planted({ body }, { ...other, ...files }))

describe('internal links', () => {
  it.each([
    '<a href="/en/a/#top-of-a">full</a><a href="a/">relative</a><a href="#here" id="here">here</a><a href="./?q=1">self</a><a href="#draw=2">state</a>',
    '<img src="/img/a%20b.svg" srcset="/img/a%20b.svg 1x, ../img/a%20b.svg 2x">',
    '<svg><use href="/img/a%20b.svg#part"/></svg>',
    '<a href="https://elsewhere.example/en/nowhere/">foreign</a><a href="mailto:a@b.example">mail</a>',
    '<style>a{background:url(data:image/png;base64,AA)} b{background:url("/img/a b.svg")}</style>',
  ])('accepts %s', (body) => expect(problemsOf(body)).toEqual([]))

  it.each([
    ['<a href="/en/b/">x</a>', 'a href "/en/b/" leads to nothing in the build'],
    ['<a href="https://site.example/en/b/">x</a>', 'leads to nothing in the build'],
    ['<a href="/en/a">x</a>', 'lacks the slash at its end'],
    ['<a href="/en/a/#gone">x</a>', 'names a part "gone" that its page does not have'],
    ['<a href="#gone">x</a>', 'names a part "gone"'],
    ['<a href="#=2">x</a>', 'names a part "=2"'],
    ['<a href="#">x</a>', 'has an empty fragment'],
    ['<a href="">x</a>', 'is empty'],
    ['<a href="http://[">x</a>', 'is no address'],
    ['<a href="page:start">x</a>', 'has the scheme page:'],
    ['<img src="/gone.png">', 'img src'],
    ['<img srcset="/img/a%20b.svg 1x, /gone.png 2x">', 'img srcset "/gone.png"'],
    ['<link rel="preload" as="image" imagesrcset="/gone.png 2x">', 'link imagesrcset'],
    ['<video poster="/gone.png"></video>', 'video poster'],
    ['<svg><use href="/gone.svg#a"/></svg>', 'use href'],
    ['<svg><use href="/img/a%20b.svg#gone"/></svg>', 'names a part "gone"'],
    ['<svg><use xlink:href="/gone.svg#a"/></svg>', 'use xlink:href'],
    ["<style>a{background:url( '/gone.png' )}</style>", 'style element "/gone.png"'],
    ['<p style="background:url(/gone.png)">x</p>', 'p style "/gone.png"'],
    ['<noscript><img src="/gone.png"></noscript>', 'img src'],
    ['<template><img src="/gone.png"></template>', 'img src'],
    ['<script src="/_astro/gone.js"></script>', 'script src'],
    ['<script type="application/json">{"href":"/en/gone/"}</script>', 'data of script "/en/gone/"'],
    ['<astro-island component-url="/_astro/gone.js"></astro-island>', 'astro-island component-url'],
    ['<astro-island props=\'{"href":[0,"/en/gone/"]}\'></astro-island>', 'data of astro-island "/en/gone/"'],
    ['<meta http-equiv="refresh" content="0; url=/gone/">', 'meta refresh "/gone/"'],
  ])('finds the fault in %s', (body, problem) => {
    const problems = problemsOf(body)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
    expect(problems[0]).toMatch(/^en\/index\.html: /)
  })

  it.each([
    ['_astro/a.css', '@font-face{src:url(gone.woff2)}', 'style sheet "gone.woff2" leads to nothing'],
    ['_astro/a.css', '@import "./gone.css";', 'style sheet "./gone.css" leads to nothing'],
    ['_astro/a.js', 'import{a as b}from"./gone.js";', 'script "./gone.js" leads to nothing'],
    ['_astro/a.js', 'const a=()=>import(`./gone.js`)', 'script "./gone.js" leads to nothing'],
  ])('finds in %s the fault in %s', (file, text, problem) => {
    expect(problemsOf('', { [file]: text })).toEqual([`${file}: ${problem} in the build`])
  })

  it('finds what leaves the base path, in pages, props and canonical addresses', () => {
    const body = '<a href="/en/">x</a><a href="/x/y/en/">y</a><script type="application/json">{"a":"/en/"}</script>'
    const left = 'leaves the base path /x/y/'
    expect(linkProblems(siteOf({ 'en/index.html': page('en/', { body }) }, '/x/y/'))).toEqual([
      `en/index.html: link href "https://site.example/en/" ${left}`,
      `en/index.html: a href "/en/" ${left}`,
      `en/index.html: data of script "/en/" ${left}`,
    ])
  })
})
