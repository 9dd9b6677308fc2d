import type { ReactNode } from 'react'
import type { Words } from '../phrases.ts'
import type { Phase } from '../tags.ts'

type Props = {
  readonly stages: readonly Phase[]
  /** Undefined when the hour is over. */
  readonly phase: Phase | undefined
  readonly strings: Words
  readonly onLeave: () => void
  /** The circle, small. */
  readonly children: ReactNode
}

/** Where in the hour one is, and the way out: on every screen of the room. It shows a place, not progress. */
export function Bar({ stages, phase, strings: t, onLeave, children }: Props) {
  return (
    <div className="room-bar">
      <div className="room-small">{children}</div>
      <ol className="stages" aria-label={t.stages}>
        {stages.map((stage) => (
          <li key={stage} aria-current={stage === phase ? 'step' : undefined}>
            {t[`phase-${stage}`]}
          </li>
        ))}
      </ol>
      <button type="button" className="button button-quiet" onClick={onLeave}>
        {t.leave}
      </button>
    </div>
  )
}
