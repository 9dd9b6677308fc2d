import { type Chair, circle, type Spot } from '#circle/circle.ts'
import { chairShapes } from '#circle/shapes.ts'

type Props = { readonly chairs: readonly Chair[]; readonly patient: number; readonly labels?: boolean }

const turned = ({ x, y, rotation }: Spot) => `translate(${x} ${y}) rotate(${rotation})`

/** The circle as it is now. It is decoration: the list of who is here says the same. */
export function Chairs({ chairs, patient, labels = false }: Props) {
  const layout = circle({ chairs, patient, labels, room: true })
  return (
    <svg className="circle" viewBox={layout.viewBox} aria-hidden="true">
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

function One({ className, spot, voice = false }: { className: string; spot: Spot; voice?: boolean }) {
  return (
    <g className={className} transform={turned(spot)}>
      <path className="circle-seat" d={chairShapes.seat} />
      <path className="circle-whole" d={chairShapes.backrest} />
      {voice && <path className="circle-voice" d={chairShapes.voice} />}
    </g>
  )
}
