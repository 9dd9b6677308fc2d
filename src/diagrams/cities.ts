/** A place on the earth, in degrees: north and east are positive. */
export type Place = { readonly id: string; readonly latitude: number; readonly longitude: number }
export type Point = { readonly x: number; readonly y: number }
/** From one place to the next, with an arrowhead half-way and the spot at which its year stands. */
export type Leg = { path: string; arrow: string; label: Point & { anchor: Anchor } }
export type Anchor = 'start' | 'middle' | 'end'
export type CitiesLayout<P> = {
  width: number
  height: number
  /** Each place, and the line on which its name stands: above it where the ways lead down from it, else below. */
  places: (Point & { place: P; name: number })[]
  /** In the order in which they were gone. */
  legs: Leg[]
}

/** In units of the drawing, of which about 330 are as wide as a phone. */
const width = 360
const [left, right] = [44, 60]
const head = 30
const foot = 26
/** How far a leg bows from the straight line, and how far from that its year stands. */
const bow = 13
const beside = 9
const arrow = 5

/**
 * Puts places on a plane as they lie to each other: north is up, and a degree of longitude is as much
 * shorter than one of latitude as it is half-way between the northernmost and the southernmost place.
 * The westernmost gets x 0, the northernmost y 0, and one degree of latitude is one unit.
 */
export function project(places: readonly Omit<Place, 'id'>[]): Point[] {
  const latitudes = places.map(({ latitude }) => latitude)
  const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)]
  const west = Math.min(...places.map(({ longitude }) => longitude))
  const narrower = Math.cos((((north + south) / 2) * Math.PI) / 180)
  return places.map(({ latitude, longitude }) => ({ x: (longitude - west) * narrower, y: north - latitude }))
}

/** Lays out a map of places and a way through them. Legs bow to the outside, and the way back to the other side. */
export function layoutCities<P extends Place>(places: readonly P[], way: readonly string[]): CitiesLayout<P> {
  const flat = project(places)
  const scale = (width - left - right) / Math.max(...flat.map(({ x }) => x))
  const points = flat.map(({ x, y }) => ({ x: left + x * scale, y: head + y * scale }))
  const at = new Map(places.map(({ id }, i) => [id, points[i] as Point]))
  const steps = way.slice(1).map((to, i): [string, string] => [way[i] as string, to])
  const centre = middleOf(points)
  return {
    width,
    height: round(Math.max(...points.map(({ y }) => y)) + foot),
    places: places.map((place, i) => {
      const { x, y } = points[i] as Point
      const down = steps.reduce((sum, step) => {
        const other = step.includes(place.id) ? at.get(step[step[0] === place.id ? 1 : 0]) : undefined
        return sum + (other ? other.y - y : 0)
      }, 0)
      return { place, x: round(x), y: round(y), name: round(down > 0 ? y - 11 : y + 20) }
    }),
    legs: steps.map(([from, to], i) => {
      const isBack = steps.slice(0, i).some((before) => before[0] === to && before[1] === from)
      return leg(at.get(from) as Point, at.get(to) as Point, centre, isBack)
    }),
  }
}

function leg(from: Point, to: Point, centre: Point, isBack: boolean): Leg {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const middle = middleOf([from, to])
  // At a right angle to the leg, on the side away from the middle of the map.
  const isOutside = dy * (middle.x - centre.x) - dx * (middle.y - centre.y) > 0
  const turn = isOutside === isBack ? -1 : 1
  const out = { x: (turn * dy) / length, y: (-turn * dx) / length }
  const on = (far: number, along = 0) => ({
    x: middle.x + out.x * far + (dx / length) * along,
    y: middle.y + out.y * far + (dy / length) * along,
  })
  const [tip, one, other] = [on(bow, arrow), on(bow + arrow, -arrow), on(bow - arrow, -arrow)]
  const label = on(bow + beside)
  const anchor = Math.abs(out.x) < 0.5 ? 'middle' : out.x > 0 ? 'start' : 'end'
  return {
    path: `M${spot(from)}Q${spot(on(2 * bow))} ${spot(to)}`,
    arrow: `M${spot(one)}L${spot(tip)} ${spot(other)}z`,
    label: { x: round(label.x), y: round(label.y + 5 + (anchor === 'middle' ? 6 * Math.sign(out.y) : 0)), anchor },
  }
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})
const spot = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
const round = (n: number): number => Math.round(n * 10) / 10
