import { describe, expect, it } from 'vitest'
import { hostProblems } from './hosts.ts'
import { planted } from './planted.ts'

const problemsOf = (body: string) => hostProblems(planted({ body }), new Set(['doi.org']))

describe('the hosts of links', () => {
  it.each([
    '<a href="https://doi.org/10.1/x">listed</a><a href="https://www.doi.org/">with www</a>',
    '<a href="https://site.example/en/a/">our own</a><a href="/en/a/">here</a><a href="mailto:a@b.example">mail</a>',
  ])('accepts %s', (body) => expect(problemsOf(body)).toEqual([]))

  it.each([
    ['<a href="https://elsewhere.example/x">x</a>', 'a href leads to https://elsewhere.example/x'],
    ['<a href=" http://doi.org.evil.example/">x</a>', 'http://doi.org.evil.example/, whose host is not in link-hosts'],
    ['<blockquote cite="https://elsewhere.example/">x</blockquote>', 'blockquote cite leads to'],
  ])('finds the fault in %s', (body, problem) => {
    expect(problemsOf(body)).toEqual([expect.stringContaining(problem)])
  })
})
