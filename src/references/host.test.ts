import { expect, it } from 'vitest'
import { hostOf } from './host.ts'

it.each([
  ['https://www.balint.co.uk/about/?a=b#c', 'balint.co.uk'],
  ['http://Example.ORG:8080', 'example.org'],
  ['https://doi.org@elsewhere.example/', 'elsewhere.example'],
  ['https://doi.org.elsewhere.example', 'doi.org.elsewhere.example'],
  ['mailto:help@doi.org', ''],
  ['/en/course/', ''],
])('finds in %s the host "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host)
})
