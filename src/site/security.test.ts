import { describe, expect, it } from 'vitest'
import { inlineHash, tightened } from './security.build.ts'

describe('the policy of a page', () => {
  const policy = (...hashes: string[]) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}">`

  it('names the hashes of the scripts and styles that stand in the page, and no others', () => {
    const page = (meta: string) => `${meta}<style>a{}</style><script>b()</script><script src="c.js"></script>`
    const all = policy(inlineHash('a{}'), inlineHash('b()'), inlineHash('elsewhere()'))
    expect(tightened(page(all))).toBe(page(policy(inlineHash('a{}'), inlineHash('b()'))))
  })

  it('names no hash for what is data', () => {
    const page = (meta: string) =>
      `${meta}<script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script>`
    const all = policy(inlineHash('{"a":1}'), inlineHash('{}'))
    expect(tightened(page(all))).toBe(page('<meta http-equiv="content-security-policy" content="script-src \'self\'">'))
  })

  it('has one style for several, with one hash', () => {
    const all = policy(inlineHash('@layer a,b'), inlineHash('i{}'), inlineHash('u{}'), inlineHash('elsewhere()'))
    const page = `${all}<style>@layer a,b</style><script src="c.js"></script><style>i{}</style><style>u{}</style>`
    const joined = '@layer a,b;i{}u{}'
    expect(tightened(page)).toBe(`${policy(inlineHash(joined))}<style>${joined}</style><script src="c.js"></script>`)
  })
})

it('a page does not tell in which folder it was built', () => {
  const island = (name: string) => `<astro-island${name} prefix="r1"><b uid="kept"></b></astro-island>`
  expect(tightened(island(' uid="2nNcCu"'))).toBe(island(''))
})
