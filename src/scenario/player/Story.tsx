import { useEffect, useRef } from 'react'
import { endingOf } from '../play.ts'
import { goOn, type Move, type Sitting, turnOf } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { toldIn } from '../stops.ts'
import { AtStop } from './AtStop.tsx'
import { Quiet } from './Quiet.tsx'
import { Transcript } from './Transcript.tsx'
import { Turn } from './Turn.tsx'

type Props = {
  readonly staging: Staging
  readonly sitting: Sitting
  /** The story has lost some turns of the run that is taken up here. */
  readonly changed: boolean
  /** Silences take half of their time. */
  readonly short: boolean
  readonly onMove: Move
}

/** The hour itself. What is new gets the focus on its first line; everything before it stays above. */
export function Story({ staging, sitting, changed, short, onMove }: Props) {
  const { graph, setting, strings: t } = staging
  const { run, asked, silence } = sitting
  const story = useRef<HTMLDivElement>(null)
  const { stop, from } = toldIn(graph, run, asked)
  const wait = (silence === undefined ? undefined : graph.choices[silence]?.wait) ?? 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new run, an answer or the end of a silence moves the focus.
  useEffect(() => {
    if (silence === undefined) arrive(story.current)
  }, [run, asked, silence])

  return (
    <div ref={story} className="story">
      {changed && (
        <p className="changed" tabIndex={-1} data-arrive>
          {t.changed}
        </p>
      )}
      <p className="setting" tabIndex={-1} {...(run.choices.length + from === 0 && { 'data-arrive': true })}>
        {setting}
      </p>
      <Transcript staging={staging} sitting={sitting} onMove={onMove} />
      {stop ? (
        <AtStop stop={stop} staging={staging} sitting={sitting} onMove={onMove} />
      ) : silence !== undefined ? (
        <Quiet seconds={short ? wait / 2 : wait} strings={t} onGoOn={(whole) => onMove(goOn(graph, sitting, whole))} />
      ) : endingOf(graph, run) !== undefined ? (
        <p className="actions">
          <button type="button" className="button" onClick={() => onMove({ ...sitting, debrief: true })}>
            {t.lookBack}
          </button>
        </p>
      ) : (
        <Turn key={turnOf(sitting)} staging={staging} sitting={sitting} onMove={onMove} />
      )}
    </div>
  )
}

/** Gives the focus to what is new. The page moves only if what can be done now would be out of sight. */
function arrive(story: HTMLElement | null): void {
  const told = story?.querySelector<HTMLElement>('[data-arrive]')
  const first = told ?? story?.querySelector<HTMLElement>('h2')
  if (!story || !first) return
  first.focus({ preventScroll: true })
  // Where nothing new was told, what can be done now is what is new.
  const from = story.querySelector('[data-from]') ?? (told ? story.closest('article') : null) ?? first
  const last = story.lastElementChild ?? first
  // What the bar covers is not in sight.
  const top = Number.parseFloat(getComputedStyle(from).scrollMarginTop)
  const fits = from.getBoundingClientRect().top >= top && last.getBoundingClientRect().bottom <= innerHeight
  if (!fits) from.scrollIntoView({ block: 'start' })
}
