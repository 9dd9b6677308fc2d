import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LifeEvent, layoutLife } from './life.ts'

const event = (year: number, who: LifeEvent['who']): LifeEvent => ({ year, who })
const some = [
  event(1900, 'michael'),
  event(1910, 'enid'),
  event(1950, 'both'),
  event(1953, 'both'),
  event(1960, 'michael'),
  event(1990, 'enid'),
]
const anyEvents = fc
  .array(fc.tuple(fc.integer({ min: 1890, max: 2000 }), fc.constantFrom('michael', 'enid', 'both')), { maxLength: 12 })
  .map((more) => [...some, ...more.map(([year, who]) => event(year, who as LifeEvent['who']))])
  .map((all) => all.toSorted((one, other) => one.year - other.year))

/** Where a path of a line is at a height, by the curve that it draws. */
function lineAt(path: string, y: number): number {
  const [x0, , y1, , , , , x1, y2, end] = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  if (!(x0 && y1 && x1 && y2 && end)) throw new Error(path)
  if (y <= y1) return x0
  if (y >= y2) return x1
  const t = (y - y1) / (y2 - y1)
  return (1 - t) ** 3 * x0 + 3 * (1 - t) ** 2 * t * x0 + 3 * (1 - t) * t ** 2 * x1 + t ** 3 * x1
}

describe('the two lives', () => {
  it('are drawn to scale: as far apart as the years are the marks', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { marks } = layoutLife(events)
        const [one] = marks
        for (const { event, y } of marks)
          expect(y - (one?.y ?? 0)).toBe(((event.year - (one?.event.year ?? 0)) * 600) / 100)
      }),
    )
  })

  it('keep every mark on its own line, and those of both across the two', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { marks, lines } = layoutLife(events)
        for (const { event, x, y } of marks)
          expect(x).toBeCloseTo(event.who === 'both' ? 0 : lineAt(lines[event.who === 'michael' ? 0 : 1], y), 0)
      }),
    )
  })

  it('say every event once, side by side as equals: the first of both on her side, the second on his', () => {
    const { marks } = layoutLife(some)
    expect(marks).toHaveLength(some.length)
    const sideOf = (year: number) => marks.find((mark) => mark.event.year === year)?.side
    expect([1900, 1910, 1950, 1953, 1960, 1990].map(sideOf)).toEqual([-1, 1, 1, -1, -1, 1])
  })

  it('mirror each other and are nearest where they have met', () => {
    const [his, hers] = layoutLife(some).lines
    expect([0, 200, 320, 340, 500].map((y) => lineAt(his, y))).toEqual(
      [0, 200, 320, 340, 500].map((y) => expect.closeTo(-lineAt(hers, y))),
    )
    expect(lineAt(hers, 500)).toBeLessThan(lineAt(hers, 100))
  })

  it('each end with the last event of that life', () => {
    const { lines, marks } = layoutLife(some)
    const ends = lines.map((line) => Number(/V(\d+)$/.exec(line)?.[1]))
    expect(ends).toEqual([1960, 1990].map((year) => marks.find((mark) => mark.event.year === year)?.y))
  })

  it('let no words cover those above them, and have room for all', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { marks, height } = layoutLife(events)
        for (const side of [-1, 1]) {
          const labels = marks.filter((mark) => mark.side === side).map(({ label }) => label)
          for (const [i, label] of labels.slice(1).entries())
            expect(label - (labels[i] ?? 0)).toBeGreaterThanOrEqual(37.8)
          expect(Math.max(...labels)).toBeLessThanOrEqual(height - 20)
        }
      }),
    )
  })
})
