import { describe, expect, it } from 'vitest'
import { contactHref } from './contact.ts'

describe('the contact of whoever runs a copy', () => {
  it.each([
    [undefined, undefined],
    ['https://example.org/help', 'https://example.org/help'],
    ['help@example.org', 'mailto:help@example.org?subject=%2Fen%2Fabout%2F'],
    ['javascript:alert(1)', undefined],
    ['Room 12', undefined],
  ])('%s leads to %s', (contact, href) => {
    expect(contactHref(contact, '/en/about/')).toBe(href)
  })
})
