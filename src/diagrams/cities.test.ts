import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'
import { layoutCities, type Place, type Point, project } from './cities.ts'
import { diagramsSchema } from './schema.ts'

const file = 'content/en/diagrams.yaml'
const cities = readShape(diagramsSchema, readYaml(file, readFileSync(file, 'utf8'))).data?.cities
const places = cities?.places ?? []
const way = cities?.stops.map(({ place }) => place) ?? []

const rad = (degrees: number) => (degrees * Math.PI) / 180

/** How far two places are from each other over the round earth, in degrees of a great circle. */
function over(one: Omit<Place, 'id'>, other: Omit<Place, 'id'>): number {
  const [a, b] = [rad(one.latitude), rad(other.latitude)]
  const half = (angle: number) => Math.sin(angle / 2) ** 2
  const chord = half(b - a) + Math.cos(a) * Math.cos(b) * half(rad(other.longitude - one.longitude))
  return (2 * Math.asin(Math.sqrt(chord)) * 180) / Math.PI
}
const on = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

const anyPlace = fc.record({
  latitude: fc.double({ min: 46, max: 55, noNaN: true }),
  longitude: fc.double({ min: -5, max: 21, noNaN: true }),
})

describe('the projection', () => {
  it('puts north above south and west before east', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const [a, b] = project([one, other]) as [Point, Point]
        expect(Math.sign(Math.round((b.y - a.y) * 1e9))).toBe(
          Math.sign(Math.round((one.latitude - other.latitude) * 1e9)),
        )
        expect(b.x >= a.x).toBe(other.longitude >= one.longitude)
      }),
    )
  })

  it('keeps distances between Manchester and Budapest as they are on the earth, within 6 in a hundred', () => {
    for (const [i, one] of places.entries())
      for (const [j, other] of places.entries()) {
        const [a, b] = [project(places)[i], project(places)[j]] as [Point, Point]
        if (i !== j) expect(Math.abs(on(a, b) / over(one, other) - 1)).toBeLessThan(0.06)
      }
  })

  it.each([
    ['london', 'manchester', 262],
    ['berlin', 'budapest', 689],
    ['berlin', 'london', 932],
    ['london', 'budapest', 1450],
  ])('is given the true places of %s and %s, which are %i km apart', (from, to, km) => {
    const at = (id: string) => places.find((place) => place.id === id) as Place
    expect((over(at(from), at(to)) * 111.2) / km).toBeGreaterThan(0.99)
    expect((over(at(from), at(to)) * 111.2) / km).toBeLessThan(1.01)
  })
})

describe('the map', () => {
  const map = layoutCities(places, way)

  it('is the projection made larger, as much across as down', () => {
    const flat = project(places)
    const scale = on(map.places[0] as Point, map.places[2] as Point) / on(flat[0] as Point, flat[2] as Point)
    for (const [i, place] of map.places.entries())
      expect(on(place, map.places[0] as Point)).toBeCloseTo(on(flat[i] as Point, flat[0] as Point) * scale, 0)
  })

  it('leads each leg from one place to the next', () => {
    const ends = map.legs.map(({ path }) => /^M(\S+) (\S+)Q.* (\S+) (\S+)$/.exec(path)?.slice(1).map(Number))
    const at = (id = '') => map.places.find(({ place }) => place.id === id)
    expect(ends).toEqual(way.slice(1).map((to, i) => [at(way[i])?.x, at(way[i])?.y, at(to)?.x, at(to)?.y]))
  })

  it('bows the way back to the other side, so that both can be seen', () => {
    const there = (map.legs[0] as (typeof map.legs)[0]).label
    const back = (map.legs[1] as (typeof map.legs)[0]).label
    expect([there.anchor, back.anchor]).toEqual(['start', 'end'])
    expect(there.x - back.x).toBeGreaterThan(30)
  })

  it('writes a name on the side of its place that the ways leave free', () => {
    const isAbove = ({ place, y, name }: (typeof map.places)[0]) => [place.id, name < y]
    expect(Object.fromEntries(map.places.map(isAbove))).toEqual({
      budapest: false,
      berlin: true,
      manchester: true,
      london: false,
    })
  })

  it('has room for every name and year, and writes none over another or over a place', () => {
    // A letter is about 7 units wide, and a line 14 high.
    const box = (text: string, x: number, y: number, anchor: string) => {
      const wide = text.length * 7
      const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
      return { from, to: from + wide, top: y - 11, bottom: y + 3 }
    }
    const boxes = [
      ...map.places.map(({ place, x, name }) => box(place.name, x, name, 'middle')),
      ...map.places.map(({ x, y }) => ({ from: x - 5, to: x + 5, top: y - 5, bottom: y + 5 })),
      ...map.legs.map(({ label }, i) => {
        const stop = cities?.stops[i + 1]
        return box(`${stop?.about ? 'c. ' : ''}${stop?.from}`, label.x, label.y, label.anchor)
      }),
    ]
    for (const [i, one] of boxes.entries()) {
      expect(one.from).toBeGreaterThanOrEqual(0)
      expect(one.to).toBeLessThanOrEqual(map.width)
      expect(one.top).toBeGreaterThanOrEqual(0)
      expect(one.bottom).toBeLessThanOrEqual(map.height)
      for (const other of boxes.slice(i + 1))
        expect(one.to < other.from || other.to < one.from || one.bottom < other.top || other.bottom < one.top).toBe(
          true,
        )
    }
  })
})
