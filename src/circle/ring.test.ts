import { describe, expect, it } from 'vitest'
import { type Chair, type ChairState, circle } from './circle.ts'
import { wobble } from './ring.ts'

const ring = (count: number, states: Record<number, ChairState> = {}): Chair[] =>
  Array.from({ length: count }, (_, i) => ({ id: `c${i}`, state: states[i] ?? 'taken' }))

describe('the order around the ring', () => {
  it('puts the first free chair at the bottom, nearest to the viewer', () => {
    const free = circle({ chairs: ring(8, { 3: 'free' }), looseness: 0 }).chairs[3]
    expect(free).toMatchObject({ x: 0, rotation: 0 })
    expect(free?.y).toBeGreaterThan(0)
  })

  it('seats an observer outside the ring, behind a gap', () => {
    const chairs: Chair[] = [...ring(7), { id: 'you', role: 'observer', state: 'free' }]
    const { chairs: placed, radius } = circle({ chairs, looseness: 0 })
    expect(placed[7]).toMatchObject({ x: 0, y: expect.closeTo(radius + 27, 1) })
    expect(placed.slice(0, 7).every(({ x }) => Math.abs(x) > 5 || x === 0)).toBe(true)
  })

  it('stands askew by the name of the chair alone, and never by more than the most', () => {
    const values = Array.from({ length: 500 }, (_, i) => wobble(`chair ${i}`))
    expect(wobble('chair 7')).toBe(values[7])
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(1)
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length)).toBeLessThan(0.1)
  })
})
