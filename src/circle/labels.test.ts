import { describe, expect, it } from 'vitest'
import { labelBeside, labelBox } from './labels.ts'

describe('the label of a chair', () => {
  it.each([
    ['right', { x: 40, y: 0 }, 'start'],
    ['left', { x: -40, y: 0 }, 'end'],
    ['bottom', { x: 0, y: 40 }, 'middle'],
  ])('stands outside a chair on the %s', (_, spot, anchor) => {
    const label = labelBeside('Leader', spot)
    expect(label.anchor).toBe(anchor)
    expect(Math.hypot(label.x, label.y)).toBeGreaterThan(50)
  })

  it.each([
    ['The group’s guest', ['The group’s', 'guest']],
    ['Dr Anna Weiss', ['Dr Anna', 'Weiss']],
    ['Presenter', ['Presenter']],
    ['Gruppenleiterin', ['Gruppenleiterin']],
  ])('breaks %s at the space nearest to its middle', (text, lines) => {
    expect(labelBeside(text, { x: 40, y: 0 }).lines).toEqual(lines)
  })

  it('takes more space for more letters', () => {
    const width = (text: string) => {
      const { left, right } = labelBox(labelBeside(text, { x: 40, y: 0 }))
      return right - left
    }
    expect(width('Co-leader')).toBeGreaterThan(width('You'))
  })
})
