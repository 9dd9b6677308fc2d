import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { withPolicy } from './policy.build.ts'

const page = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style>`
const hash = `'sha256-${createHash('sha256').update('a{}').digest('base64')}'`

it('lets the policy of a page follow its styles, and nothing else', () => {
  expect(withPolicy(page("default-src 'none';style-src 'self' 'sha256-old='; script-src 'self' 'sha256-kept='"))).toBe(
    page(`default-src 'none';style-src 'self' ${hash};script-src 'self' 'sha256-kept='`),
  )
})

it('adds what a package needs', () => {
  expect(
    withPolicy(page("connect-src 'self';frame-src 'none';connect-src *"), {
      'frame-src': ["'self'"],
      'connect-src': ['https:'],
    }),
  ).toBe(page("connect-src 'self' https:;frame-src 'self'"))
})
