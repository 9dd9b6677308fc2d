import { useEffect, useRef } from 'react'
import { moments } from '../moments.ts'
import { endingOf, offers } from '../play.ts'
import { act, goOn, type Sitting } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { transcript } from '../transcript.ts'
import { Choices } from './Choices.tsx'
import { Quiet } from './Quiet.tsx'
import { Transcript } from './Transcript.tsx'

type Props = {
  readonly staging: Staging
  readonly sitting: Sitting
  /** The story has lost some turns of the run that is taken up here. */
  readonly changed: boolean
  /** Silences take half of their time. */
  readonly short: boolean
  readonly onMove: (next: Sitting) => void
}

/** The hour itself. A new beat gets the focus on its first line; everything before it stays above. */
export function Story({ staging, sitting, changed, short, onMove }: Props) {
  const { graph, cast, setting, strings: t } = staging
  const { run, silence } = sitting
  const story = useRef<HTMLDivElement>(null)
  const wait = (silence === undefined ? undefined : graph.choices[silence]?.wait) ?? 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new run, or the end of a silence, is what moves the focus.
  useEffect(() => {
    if (silence === undefined) arrive(story.current)
  }, [run, silence])

  return (
    <div ref={story} className="story">
      {changed && (
        <p className="changed" tabIndex={-1} data-arrive>
          {t.changed}
        </p>
      )}
      <p className="setting" tabIndex={-1} {...(run.choices.length === 0 && { 'data-arrive': true })}>
        {setting}
      </p>
      <Transcript
        entries={transcript(graph, run)}
        moments={moments(graph, run).filter(({ at }) => at !== 'end')}
        doing={silence === undefined ? undefined : graph.choices[silence]}
        cast={cast}
        strings={t}
      />
      {silence !== undefined ? (
        <Quiet seconds={short ? wait / 2 : wait} strings={t} onGoOn={() => onMove(goOn(graph, sitting))} />
      ) : endingOf(graph, run) !== undefined ? (
        <p className="actions">
          <button type="button" className="button" onClick={() => onMove({ ...sitting, debrief: true })}>
            {t.lookBack}
          </button>
        </p>
      ) : (
        <Choices offers={offers(graph, run)} strings={t} onChoose={(id) => onMove(act(graph, sitting, id))} />
      )}
    </div>
  )
}

/** Gives the focus to what is new. The page moves only if what can be done now would be out of sight. */
function arrive(story: HTMLElement | null): void {
  const first = story?.querySelector<HTMLElement>('[data-arrive]') ?? story?.querySelector<HTMLElement>('h2')
  if (!story || !first) return
  first.focus({ preventScroll: true })
  const from = story.querySelector('[data-from]') ?? story.closest('article') ?? first
  const last = story.lastElementChild ?? first
  // What the bar covers is not in sight.
  const top = Number.parseFloat(getComputedStyle(from).scrollMarginTop)
  const fits = from.getBoundingClientRect().top >= top && last.getBoundingClientRect().bottom <= innerHeight
  if (!fits) from.scrollIntoView({ block: 'start' })
}
