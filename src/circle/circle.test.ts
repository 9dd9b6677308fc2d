import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chair, type ChairState, circle } from './circle.ts'

const ring = (count: number, states: Record<number, ChairState> = {}): Chair[] =>
  Array.from({ length: count }, (_, i) => ({ id: `c${i}`, state: states[i] ?? 'taken' }))

const anyRing = fc
  .array(fc.constantFrom<ChairState>('taken', 'free', 'speaking', 'back'), { minLength: 3, maxLength: 24 })
  .map((states) => states.map((state, i): Chair => ({ id: `c${i}`, state, label: `Chair ${i}` })))
const anyRoom = fc
  .tuple(anyRing, fc.integer({ min: 0, max: 3 }))
  .map(([chairs, count]) => [
    ...chairs,
    ...Array.from({ length: count }, (_, i): Chair => ({ id: `o${i}`, role: 'observer' })),
  ])

const distance = (a: { x: number; y: number }, b = { x: 0, y: 0 }) => Math.hypot(a.x - b.x, a.y - b.y)

describe('a circle of chairs', () => {
  it('gives every chair one place, in the order given', () => {
    fc.assert(
      fc.property(anyRoom, (chairs) => {
        expect(circle({ chairs }).chairs.map(({ id }) => id)).toEqual(chairs.map(({ id }) => id))
      }),
    )
  })

  it('turns every chair towards the centre, give or take a few degrees', () => {
    fc.assert(
      fc.property(anyRoom, (chairs) => {
        for (const { x, y, rotation } of circle({ chairs }).chairs) {
          const radians = (rotation * Math.PI) / 180
          const ahead = {
            x: x + Math.sin(radians) * distance({ x, y }),
            y: y - Math.cos(radians) * distance({ x, y }),
          }
          expect(distance(ahead)).toBeLessThan(0.08 * distance({ x, y }))
        }
      }),
    )
  })

  it('never lets two chairs stand on each other', () => {
    fc.assert(
      fc.property(anyRoom, (chairs) => {
        const placed = circle({ chairs }).chairs
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(20)
      }),
    )
  })

  it('shows every chair and every label within its viewBox', () => {
    fc.assert(
      fc.property(anyRoom, fc.boolean(), (chairs, room) => {
        const layout = circle({ chairs, room, labels: true })
        const [left = 0, top = 0, width = 0, height = 0] = layout.viewBox.split(' ').map(Number)
        for (const { x, y, label } of layout.chairs)
          for (const point of [{ x, y }, label ?? { x, y }]) {
            expect(point.x).toBeGreaterThanOrEqual(left)
            expect(point.x).toBeLessThanOrEqual(left + width)
            expect(point.y).toBeGreaterThanOrEqual(top)
            expect(point.y).toBeLessThanOrEqual(top + height)
          }
      }),
    )
  })

  it('has at most two decimals, so that builds are identical', () => {
    fc.assert(
      fc.property(anyRoom, fc.integer({ min: 0, max: 4 }), (chairs, patient) => {
        const text = JSON.stringify(circle({ chairs, patient, labels: true }))
        expect(text).not.toMatch(/\d\.\d{3}|e-\d|:-0[,}]/)
      }),
    )
  })

  it('moves one chair back on its own angle and leaves the others where they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 24 }), fc.nat(), (count, pick) => {
        const moved = pick % count
        const before = circle({ chairs: ring(count) }).chairs
        const after = circle({ chairs: ring(count, { [moved]: 'back' }) }).chairs
        for (const [i, chair] of after.entries()) {
          if (i !== moved) expect(chair).toEqual(before[i])
        }
        const [was, is] = [before[moved], after[moved]]
        expect(is?.rotation).toBe(was?.rotation)
        expect(is?.place).toEqual({ x: was?.x, y: was?.y, rotation: was?.rotation })
        expect(distance(is ?? { x: 0, y: 0 }) - distance(was ?? { x: 0, y: 0 })).toBeCloseTo(27, 1)
      }),
    )
  })

  it('keeps its scale when a chair moves back, if room is kept', () => {
    const box = (chairs: Chair[]) => circle({ chairs, room: true, looseness: 0 }).viewBox
    expect(box(ring(8, { 2: 'back' }))).toBe(box(ring(8)))
  })

  it.each([0, 1, 2, 3, 4])('keeps the patient’s chair clear of the ring at distance %i', (patient) => {
    const { chairs, patient: spot } = circle({ chairs: ring(8), patient })
    if (!spot) throw new Error('the patient has no chair')
    expect(distance(spot)).toBeCloseTo((patient * (52 - 23)) / 4, 1)
    expect(Math.min(...chairs.map((chair) => distance(chair, spot)))).toBeGreaterThan(20)
  })

  it('draws an empty room without failing', () => {
    expect(circle({ chairs: [] }).viewBox).not.toMatch(/NaN|Infinity/)
    expect(JSON.stringify(circle({ chairs: [], patient: 2 }))).not.toContain('null')
  })
})

it('turns the chair of somebody who looks away, and moves nobody for it', () => {
  const chairs = [{ id: 'you' }, { id: 'lin' }, { id: 'piet' }]
  const [before, after] = [chairs, chairs.map((chair) => ({ ...chair, turned: chair.id === 'lin' }))].map(
    (all) => circle({ chairs: all }).chairs,
  )
  const turn = (at: number) => ((after?.[at]?.rotation ?? 0) - (before?.[at]?.rotation ?? 0) + 360) % 360
  expect([0, 1, 2].map((at) => Math.round(turn(at)))).toEqual([0, 55, 0])
  expect(after?.map(({ x, y }) => [x, y])).toEqual(before?.map(({ x, y }) => [x, y]))
})
