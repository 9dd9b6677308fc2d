import { describe, expect, it } from 'vitest'
import { meaningOf, type Press } from './keys.ts'

const middle = { at: 3, total: 9, rtl: false }
const press = (key: string, more: Partial<Press> = {}): Press => ({ key, modified: false, on: 'page', ...more })
const moving = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End']
const all = [...moving, 'Enter', 'Escape']

describe('a key', () => {
  it.each([
    ['ArrowRight', 4],
    ['ArrowLeft', 2],
    ['PageDown', 4],
    ['PageUp', 2],
    ['Home', 1],
    ['End', 9],
  ])('%s leads from the third of nine slides to slide %i', (key, to) => {
    expect(meaningOf(press(key), middle)).toEqual({ to })
  })

  it('goes no further than the first and the last slide', () => {
    expect(meaningOf(press('PageUp'), { ...middle, at: 1 })).toEqual({ to: 1 })
    expect(meaningOf(press('ArrowRight'), { ...middle, at: 9 })).toEqual({ to: 9 })
  })

  it('follows the direction of reading, if it is an arrow', () => {
    expect(meaningOf(press('ArrowLeft'), { ...middle, rtl: true })).toEqual({ to: 4 })
    expect(meaningOf(press('ArrowRight'), { ...middle, rtl: true })).toEqual({ to: 2 })
    expect(meaningOf(press('PageDown'), { ...middle, rtl: true })).toEqual({ to: 4 })
  })

  it('shows the answers, or leaves', () => {
    expect(meaningOf(press('Enter'), middle)).toBe('answers')
    expect(meaningOf(press('Escape'), middle)).toBe('leave')
  })

  it.each([' ', 'ArrowDown', 'ArrowUp', 'Tab', 'a', 'p', 'N', '3', '/'])('%j is left to the browser', (key) => {
    expect(meaningOf(press(key), middle)).toBeUndefined()
  })
})

describe('what has the focus', () => {
  it.each(all)('keeps %s, if it is a field', (key) => {
    expect(meaningOf(press(key, { on: 'field' }), middle)).toBeUndefined()
  })

  it('keeps Enter and nothing else, if it is a button or a link', () => {
    const taken = all.filter((key) => meaningOf(press(key, { on: 'button' }), middle) !== undefined)
    expect(taken).toEqual([...moving, 'Escape'])
  })

  it.each(all)('does not matter where %s is pressed with Ctrl or Alt: that is the browser’s', (key) => {
    expect(meaningOf(press(key, { modified: true }), middle)).toBeUndefined()
  })
})
