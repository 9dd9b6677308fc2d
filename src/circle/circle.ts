import { type Box, round, squareAt, viewBoxOf } from './box.ts'
import { type Label, labelBeside, labelBox } from './labels.ts'
import { anglesOf, wobble } from './ring.ts'

/** What a chair shows. `back`: it has moved out of the ring and its place stays empty. */
export type ChairState = 'taken' | 'free' | 'speaking' | 'back'
export type ChairRole = 'presenter' | 'leader' | 'co-leader' | 'member' | 'observer'

export type Chair = {
  id: string
  label?: string
  /** `taken` when absent. */
  state?: ChairState
  /** `member` when absent. Observers sit outside the ring and take no place in it. */
  role?: ChairRole
  /** The learner sits here: the chair is drawn in the warm colour. */
  yours?: boolean
  /** Whoever sits here looks away: the chair is turned to the side. */
  turned?: boolean
}

export type CircleInput = {
  /** In the order in which they sit, clockwise. The first free chair comes to the bottom. */
  chairs: readonly Chair[]
  /** From the centre to the middle of a chair. When absent it grows with the number of chairs. */
  radius?: number
  /** 0 (in the middle) to 4 (at the edge): where the patient's empty chair stands. */
  patient?: number
  /** Keep space for chairs outside the ring, so that the scale stays when one moves back. */
  room?: boolean
  /** 0 (a gear wheel) to 1 (a room that people have sat down in). */
  looseness?: number
  /** Make space for the labels. */
  labels?: boolean
}

export type Spot = { x: number; y: number; rotation: number }
export type PlacedChair = Spot & {
  id: string
  state: ChairState
  role: ChairRole
  yours: boolean
  /** The empty place in the ring, when the chair has moved back. */
  place?: Spot
  label?: Label
}
export type CircleLayout = {
  viewBox: string
  radius: number
  chairs: PlacedChair[]
  patient?: Spot
}

/** Drawing units: along the ring for one chair, out of the ring for one that moves back, and from a chair's middle to its edge. */
const NEEDS = 30
const STEP_BACK = 27
const REACH = 14
/** Degrees by which a chair is turned whose owner looks away. */
const TURNED = 55

/**
 * Places chairs seen from above around the origin. Lengths are drawing units (one chair is about
 * 20 wide), rotations are degrees clockwise with 0 looking up; all are rounded to 2 decimals.
 */
export function circle(input: CircleInput): CircleLayout {
  const { chairs, looseness = 1 } = input
  const { angles, outer, step } = anglesOf(chairs)
  const inRing = chairs.length - outer.size
  const needed = (inRing * NEEDS) / (2 * Math.PI)
  // An observer behind a gap and a chair that moves back beside it must not touch.
  const behind = outer.size > 0 ? (inRing * 23.5) / Math.PI - STEP_BACK : 0
  const radius = input.radius ?? Math.max(input.patient === undefined ? 34 : 52, needed, behind)
  const placed = chairs.map((chair): PlacedChair => {
    const { id, state = 'taken', role = 'member', yours = false, label, turned = false } = chair
    const loose = (what: string, most: number) => wobble(`${id} ${what}`) * most * looseness
    const angle = (angles.get(chair) ?? 0) + loose('angle', 55 / Math.max(34, radius))
    const distance = radius + loose('distance', 1)
    const turn = loose('turn', 4) + (turned ? TURNED : 0)
    const isOutside = state === 'back' || outer.has(chair)
    const spot = spotAt(angle, distance + (isOutside ? STEP_BACK : 0), turn)
    return {
      ...{ id, state, role, yours, ...spot },
      ...(isOutside && !outer.has(chair) && { place: spotAt(angle, distance, turn) }),
      ...(input.labels && label && { label: labelBeside(label, spot) }),
    }
  })
  const layout = {
    viewBox: viewBoxOf(boxesOf(placed, radius, input.room)),
    radius: round(radius),
    chairs: placed,
  }
  if (input.patient === undefined) return layout
  // Opposite the viewer and between two chairs: the patient never sits in the ring.
  const away = Math.min(4, Math.max(0, input.patient)) / 4
  const towards = step * (Math.floor(180 / step) + 0.5)
  return { ...layout, patient: spotAt(towards, away * Math.max(0, radius - 23)) }
}

/** A spot at `angle` degrees clockwise from the bottom, facing the centre but for `turn` degrees. */
function spotAt(angle: number, distance: number, turn = 0): Spot {
  const radians = (angle * Math.PI) / 180
  const rotation = round((((angle + turn) % 360) + 360) % 360)
  return { x: round(-distance * Math.sin(radians)), y: round(distance * Math.cos(radians)), rotation }
}

/** The ring always counts whole, so that it keeps its scale when a chair moves back at the bottom. */
function boxesOf(placed: readonly PlacedChair[], radius: number, room = false): Box[] {
  const ring = squareAt(0, 0, radius + REACH + (room ? STEP_BACK : 0))
  const chairs = placed.map(({ x, y }) => squareAt(x, y, REACH))
  return [ring, ...chairs, ...placed.flatMap(({ label }) => (label ? [labelBox(label)] : []))]
}
