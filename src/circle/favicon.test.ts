import { describe, expect, it } from 'vitest'
import { favicon } from './favicon.ts'

describe('the favicon', () => {
  it('has one free chair among six and follows the system’s theme', () => {
    expect(favicon().match(/class="taken"/g)).toHaveLength(5)
    expect(favicon().match(/class="free"/g)).toHaveLength(1)
    expect(favicon()).toContain('prefers-color-scheme:dark')
    expect(favicon()).not.toMatch(/NaN|undefined/)
  })
})
