import { type ComponentType, useEffect, useRef } from 'react'
import type { Move, Sitting } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { toldIn } from '../stops.ts'
import type { NowProps } from './Now.tsx'
import { Transcript } from './Transcript.tsx'

type Props = {
  readonly staging: Staging
  readonly sitting: Sitting
  /** The story has lost some turns of the run that is taken up here. */
  readonly changed: boolean
  /** Silences take half of their time. */
  readonly short: boolean
  readonly onMove: Move
  readonly Now: ComponentType<NowProps>
}

/** The hour itself. What is new gets the focus on its first line; everything before it stays above. */
export function Story({ staging, sitting, changed, short, onMove, Now }: Props) {
  const { graph, setting, strings: t } = staging
  const { run, asked, silence } = sitting
  const story = useRef<HTMLDivElement>(null)
  const { from } = toldIn(graph, run, asked)

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
      <Now staging={staging} sitting={sitting} short={short} onMove={onMove} />
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
