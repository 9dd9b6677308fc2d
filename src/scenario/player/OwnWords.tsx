import { WrittenField } from '#quiz/WrittenField.tsx'
import { type Move, type Sitting, turnOf, write } from '../sitting.ts'
import type { Staging } from '../staging.ts'

type Props = {
  readonly staging: Staging
  readonly sitting: Sitting
  readonly label: string
  readonly onMove: Move
}

/** Room for own words at the present turn. They stay while the run is open, and stand beside what is chosen. */
export function OwnWords({ staging, sitting, label, onMove }: Props) {
  const turn = turnOf(sitting)
  return (
    <WrittenField
      key={turn}
      label={label}
      strings={staging.writing}
      written={sitting.words[turn] ?? ''}
      onWrite={(text) => onMove((now) => write(now, turn, text))}
    />
  )
}
