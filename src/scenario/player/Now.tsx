import { endingOf } from '../play.ts'
import { goOn, type Move, type Sitting, turnOf } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { toldIn } from '../stops.ts'
import { AtStop } from './AtStop.tsx'
import { Quiet } from './Quiet.tsx'
import { Turn } from './Turn.tsx'

export type NowProps = {
  readonly staging: Staging
  readonly sitting: Sitting
  /** Silences take half of their time. */
  readonly short: boolean
  readonly onMove: Move
}

/**
 * What there is to do at the end of what has been told: a part of the learner’s own, a silence, a choice, or to look
 * back. It is fetched when a chair is taken, so that a door alone does not need it.
 */
export function Now({ staging, sitting, short, onMove }: NowProps) {
  const { graph, strings: t } = staging
  const { run, asked, silence } = sitting
  const { stop } = toldIn(graph, run, asked)
  const wait = (silence === undefined ? undefined : graph.choices[silence]?.wait) ?? 0
  if (stop) return <AtStop stop={stop} staging={staging} sitting={sitting} onMove={onMove} />
  if (silence !== undefined)
    return (
      <Quiet seconds={short ? wait / 2 : wait} strings={t} onGoOn={(whole) => onMove(goOn(graph, sitting, whole))} />
    )
  if (endingOf(graph, run) === undefined)
    return <Turn key={turnOf(sitting)} staging={staging} sitting={sitting} onMove={onMove} />
  return (
    <p className="actions">
      <button type="button" className="button" onClick={() => onMove({ ...sitting, debrief: true })}>
        {t.lookBack}
      </button>
    </p>
  )
}
