import { useState } from 'react'
import { levelsOf } from '../moments.ts'
import { beatOf, replay, start } from '../play.ts'
import { remember } from '../remember.client.ts'
import { chairsOf, patientChair } from '../seating.ts'
import { canGoBack, oneBack, type Sitting, sitDown } from '../sitting.ts'
import type { Links, Staging } from '../staging.ts'
import { phaseOf, transcript } from '../transcript.ts'
import { Bar } from './Bar.tsx'
import { Chairs } from './Chairs.tsx'
import { Debrief } from './Debrief.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Outside } from './Outside.tsx'
import { Story } from './Story.tsx'
import { WhoIsHere } from './WhoIsHere.tsx'

type Props = {
  readonly staging: Staging
  readonly links: Links
  /** Of a run that was left open; none for a new one. */
  readonly choices: readonly string[]
}

/** The island of a role-play: the circle, the story as it has gone so far, what can be done now, and what comes after. */
export function Player({ staging, links, choices }: Props) {
  const { graph, cast, strings: t, roles } = staging
  const [resumed] = useState(() => replay(graph, choices))
  const [sitting, setSitting] = useState(() => sitDown(resumed.run))
  const [short, setShort] = useState(false)
  const { run, silence, debrief, left } = sitting

  function move(next: Sitting) {
    setSitting(next)
    if (next.run !== run) remember(staging, next.run)
  }
  const leave = () => move({ ...sitting, left: true })
  const again = () => move(sitDown(start))

  if (left) return <Outside strings={t} links={links} onBack={() => move({ ...sitting, left: false })} />

  const entries = transcript(graph, run)
  const phase = phaseOf(entries)
  const told = silence === undefined && !debrief ? beatOf(graph, run).lines : []
  const speaking = new Set(told.flatMap((id) => graph.lines[id]?.who ?? []))
  const chairs = chairsOf(cast, { speaking, away: phase === 'hold' })
  const patient = patientChair(levelsOf(graph, run.beats.at(-1) ?? 0).patient)

  return (
    <div className="room">
      <Bar phase={debrief ? undefined : phase} strings={t} onLeave={leave}>
        <Chairs chairs={chairs} patient={patient} small />
      </Bar>
      {!debrief && (
        <div className="room-beside">
          <Chairs chairs={chairs} patient={patient} labels />
          <WhoIsHere cast={cast} chairs={chairs} roles={roles} strings={t} />
        </div>
      )}
      {debrief ? (
        <Debrief staging={staging} links={links} run={run} onAgain={again} />
      ) : (
        <Story
          staging={staging}
          sitting={sitting}
          changed={!resumed.whole && run === resumed.run}
          short={short}
          onMove={move}
        />
      )}
      <div className="room-tools">
        {canGoBack(sitting) && (
          <button type="button" className="button button-quiet" onClick={() => move(oneBack(sitting))}>
            {t.back}
          </button>
        )}
        {!debrief && (
          <label>
            <input type="checkbox" checked={short} onChange={({ target }) => setShort(target.checked)} />{' '}
            {t.shortPauses}
          </label>
        )}
      </div>
      <LeaveDialog strings={t} onLeave={leave} />
    </div>
  )
}
