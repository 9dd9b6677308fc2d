import { type ComponentType, useRef, useState } from 'react'
import { levelsOf } from '../moments.ts'
import { beatOf, replay } from '../play.ts'
import { type OpenRun, remember } from '../remember.client.ts'
import { chairsOf, inRoom, patientChair } from '../seating.ts'
import { canGoBack, type Move, oneBack, sitDown } from '../sitting.ts'
import { type Links, type Staging, stagesOf } from '../staging.ts'
import { toldIn } from '../stops.ts'
import { phaseOf, roomOf, transcript } from '../transcript.ts'
import { Bar } from './Bar.tsx'
import { Chairs } from './Chairs.tsx'
import { LaterDebrief } from './LaterDebrief.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import type { NowProps } from './Now.tsx'
import { Outside } from './Outside.tsx'
import { Story } from './Story.tsx'
import { WhoIsHere } from './WhoIsHere.tsx'

type Props = {
  readonly staging: Staging
  readonly links: Links
  /** A run that was left open; none for a new one. */
  readonly open?: OpenRun | undefined
  /** What there is to do now: fetched apart. */
  readonly Now: ComponentType<NowProps>
}

/** The island of a role-play: the circle, the story as it has gone so far, what can be done now, and what comes after. */
export function Player({ staging, links, open, Now }: Props) {
  const { graph, cast, strings: t, roles } = staging
  const [resumed] = useState(() => replay(graph, open?.choices ?? []))
  const [sitting, setSitting] = useState(() => sitDown(open && { ...open, run: resumed.run }))
  const [short, setShort] = useState(false)
  const { run, asked, silence, debrief, left } = sitting

  // What was written is kept a little later, from wherever the learner is by then.
  const now = useRef(sitting)
  const move: Move = (to) => {
    const next = typeof to === 'function' ? to(now.current) : to
    remember(staging, now.current, next)
    now.current = next
    setSitting(next)
  }
  const leave = () => move({ ...sitting, left: true })

  if (left) return <Outside strings={t} links={links} onBack={() => move({ ...sitting, left: false })} />

  const told = toldIn(graph, run, asked)
  const entries = transcript(graph, run, told.lines)
  const phase = phaseOf(entries)
  const here = inRoom(cast, roomOf(entries))
  const isTold = silence === undefined && !debrief
  const lines = isTold ? beatOf(graph, run).lines.slice(told.from, told.lines) : []
  const speaking = new Set(lines.flatMap((id) => graph.lines[id]?.who ?? []))
  const turned = new Set(lines.flatMap((id) => graph.lines[id]?.away ?? []))
  const chairs = chairsOf(here, { speaking, turned, away: phase === 'hold' })
  const levels = levelsOf(graph, run.beats.at(-1) ?? 0)
  const near = { patient: patientChair(levels.patient), doctor: levels.doctor }

  return (
    <div className="room">
      <Bar stages={stagesOf(graph)} phase={debrief ? undefined : phase} strings={t} onLeave={leave}>
        <Chairs chairs={chairs} {...near} small />
      </Bar>
      {!debrief && (
        <div className="room-beside">
          <Chairs chairs={chairs} {...near} labels />
          <WhoIsHere cast={here} chairs={chairs} roles={roles} strings={t} />
        </div>
      )}
      {debrief ? (
        <LaterDebrief staging={staging} links={links} sitting={sitting} onMove={move} />
      ) : (
        <Story
          staging={staging}
          sitting={sitting}
          changed={!resumed.whole && run === resumed.run}
          short={short}
          onMove={move}
          Now={Now}
        />
      )}
      <div className="room-tools">
        {canGoBack(graph, sitting) && (
          <button type="button" className="button button-quiet" onClick={() => move(oneBack(graph, sitting))}>
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
