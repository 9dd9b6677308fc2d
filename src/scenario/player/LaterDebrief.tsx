import { type ComponentType, useEffect, useState } from 'react'
import type { DebriefProps } from '../debrief/Debrief.tsx'

/** What comes after the hour, fetched when the hour is over. If it cannot be, that is said, and nothing is lost. */
export function LaterDebrief(props: DebriefProps) {
  const [Debrief, setDebrief] = useState<ComponentType<DebriefProps>>()
  const [tries, setTries] = useState(0)
  const [lost, setLost] = useState(false)
  const t = props.staging.strings

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try fetches anew.
  useEffect(() => {
    let isHere = true
    setLost(false)
    // A failed import is kept by the browser under its address; another page load is the way on then.
    import('../debrief/Debrief.tsx').then(
      ({ Debrief }) => isHere && setDebrief(() => Debrief),
      () => isHere && setLost(true),
    )
    return () => {
      isHere = false
    }
  }, [tries])

  if (Debrief) return <Debrief {...props} />
  return (
    <div className="debrief">
      <p role="status">{lost ? t.debriefLost : t.debriefComes}</p>
      {lost && (
        <p className="actions">
          <button type="button" className="button" onClick={() => setTries(tries + 1)}>
            {t.again}
          </button>
        </p>
      )}
    </div>
  )
}
