import { useState } from 'react'
import { offers } from '../play.ts'
import { act, type Move, type Sitting, turnOf } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { Options } from './Options.tsx'
import { OwnWords } from './OwnWords.tsx'

type Props = { readonly staging: Staging; readonly sitting: Sitting; readonly onMove: Move }

/** What can be said or done now; and, for who would do none of it, own words beside the nearest. */
export function Turn({ staging, sitting, onMove }: Props) {
  const { graph, strings: t } = staging
  const { run, marks, words } = sitting
  // Of before: a sentence that came while somebody writes would push away the choice that is being pressed.
  const [said] = useState(words[turnOf(sitting)])
  const options = offers(graph, run)
  const moved = graph.chair === 'presenter' && graph.nodes[run.beats.at(-1) ?? 0]?.phase === 'hold'
  const touched = marks.flatMap((id) => graph.lines[id]?.text ?? [])
  return (
    <Options
      title={moved ? t.youListen : t.whatNow}
      how={said && `${t.inYourWords} ${said} ${t.nearest}`}
      options={options}
      onChoose={(id) => onMove(act(graph, sitting, id))}
    >
      {!moved && touched.length > 0 && (
        <>
          <p className="how">{t.youMarked}</p>
          <ul className="marked">
            {touched.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {options.length > 1 && !moved && graph.chair !== 'observer' && (
        <details className="none">
          <summary>{said ? t.yourWords : t.noneOfThese}</summary>
          <OwnWords staging={staging} sitting={sitting} label={t.yourWords} onMove={onMove} />
          <p className="how">{t.nearest}</p>
        </details>
      )}
    </Options>
  )
}
