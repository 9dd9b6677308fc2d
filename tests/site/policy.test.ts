import { describe, expect, it } from 'vitest'
import { planted } from './planted.ts'
import { inlineProblems, parsePolicy, policyProblems } from './policy.ts'

const own =
  "default-src 'none';base-uri 'none';object-src 'none';form-action 'none';img-src 'self' data:;script-src 'self' 'wasm-unsafe-eval' 'sha256-+Q3dsIT3kYyYXlBldxY4Baal1kEoF6cDrlPvZn4iLYs='"
const withPolicy = (policy: string, body = '<h1>a</h1>') =>
  planted({ head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`, body })

describe('the policy of a page', () => {
  it('counts the first of two directives with one name', () => {
    expect(parsePolicy("img-src 'self'; IMG-SRC *;").get('img-src')).toEqual(new Set(["'self'"]))
  })

  it('may allow its own files, hashed code and web assembly', () => expect(policyProblems(withPolicy(own))).toEqual([]))

  it.each([
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'unsafe-hashes'",
    "'strict-dynamic'",
    'data:',
    'blob:',
    '*',
    'https:',
    'https://other.example',
    "'nonce-a'",
  ])('may not allow scripts from %s', (source) => {
    expect(policyProblems(withPolicy(own.replace("'self' 'wasm", `'self' ${source} 'wasm`)))).toEqual([
      `en/index.html: the policy allows script-src ${source}`,
    ])
  })

  it.each(['default-src', 'base-uri', 'object-src', 'form-action'])('must refuse what falls under %s', (name) => {
    expect(policyProblems(withPolicy(own.replace(`${name} 'none';`, '')))).toEqual([
      `en/index.html: the policy does not say ${name} 'none'`,
    ])
  })

  it('must be there', () => expect(policyProblems(planted({}))).toHaveLength(4))
})

describe('code in a page', () => {
  it('runs when the policy knows its hash, and is no matter where it is data', () => {
    expect(
      inlineProblems(withPolicy(own, '<script>let a=1</script><script type="application/ld+json">{}</script>')),
    ).toEqual([])
  })

  it.each([
    ['<script>let a=2</script>', 'an inline script has no hash in the policy: let a=2'],
    ['<script type="module">let a=2</script>', 'an inline script has no hash in the policy: let a=2'],
    ['<style>a{}</style>', 'an inline style has no hash in the policy: a{}'],
    ['<p style="color:red">a</p>', 'p has a style attribute: "color:red"'],
    ['<svg><g style="fill:red"/></svg>', 'g has a style attribute: "fill:red"'],
    ['<p onclick="a()">a</p>', 'p has a handler in onclick'],
    ['<a href=" JavaScript:a()">a</a>', 'a href runs a script'],
  ])('is found in %s', (body, problem) => {
    expect(inlineProblems(withPolicy(own, body))).toEqual([`en/index.html: ${problem}`])
  })
})
