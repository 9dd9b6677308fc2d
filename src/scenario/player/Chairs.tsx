import { type Chair, circle, type Spot } from '#circle/circle.ts'
import { chairShapes } from '#circle/shapes.ts'

type Props = {
  readonly chairs: readonly Chair[]
  readonly patient: number
  /** How near the doctor is, from 0 to 4: the nearer, the heavier is the presenter’s chair. */
  readonly doctor: number
  readonly labels?: boolean
  /** Solid chairs, to be told apart at 64 px. */
  readonly small?: boolean
}

/** So wide that the patient’s chair finds room behind those who speak. */
const radius = 62

const turned = ({ x, y, rotation }: Spot) => `translate(${x} ${y}) rotate(${rotation})`

/** The circle as it is now. It is decoration: the list of who is here says the same. */
export function Chairs({ chairs, patient, doctor, labels = false, small = false }: Props) {
  const layout = circle({
    chairs,
    patient,
    labels,
    ...(chairs.length < 11 && { radius: small ? 50 : radius }),
    room: !small,
  })
  return (
    <svg className={`circle weighs-${doctor}`} viewBox={layout.viewBox} aria-hidden="true">
      {layout.patient && <One className="circle-patient" spot={layout.patient} />}
      {layout.chairs.map(
        ({ id, place }) =>
          place && (
            <path key={id} className="circle-seat circle-place" d={chairShapes.seat} transform={turned(place)} />
          ),
      )}
      {layout.chairs.map((chair) => (
        <One
          key={chair.id}
          className={`circle-chair is-${chair.state} is-${chair.role}${chair.yours ? ' is-yours' : ''}`}
          spot={chair}
          small={small}
          voice={chair.state === 'speaking'}
        />
      ))}
      {layout.chairs.map(
        ({ id, label }) =>
          label && (
            <text key={id} className="circle-label" x={label.x} y={label.y} textAnchor={label.anchor}>
              {label.lines.join(' ')}
            </text>
          ),
      )}
    </svg>
  )
}

type OneProps = { className: string; spot: Spot; small?: boolean; voice?: boolean }

function One({ className, spot, small = false, voice = false }: OneProps) {
  return (
    <g className={className} transform={turned(spot)}>
      {!small && <path className="circle-seat" d={chairShapes.seat} />}
      <path className="circle-whole" d={small ? chairShapes.whole : chairShapes.backrest} />
      {voice && <path className="circle-voice" d={chairShapes.voice} />}
    </g>
  )
}
