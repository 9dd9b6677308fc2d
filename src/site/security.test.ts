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
})
