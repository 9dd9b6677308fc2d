import { useState } from 'react'
import { type Fn, families } from '#contribution/contribution.ts'
import { answer, type Move, type Sitting } from '../sitting.ts'
import { feelings, type Staging, watched } from '../staging.ts'
import type { Stop } from '../stops.ts'
import { Options } from './Options.tsx'
import { OwnWords } from './OwnWords.tsx'

type Props = {
  readonly stop: Stop
  readonly staging: Staging
  readonly sitting: Sitting
  readonly onMove: Move
}

/** Where the learner has a part before the story goes on. Nothing here is right or wrong, and nothing branches. */
export function AtStop({ stop, staging, sitting, onMove }: Props) {
  const { strings: t, graph, heard } = staging
  const said = (what: string) => onMove(answer(sitting, stop, what))
  switch (stop.kind) {
    case 'tag': {
      const fn = graph.lines[stop.line]?.fn
      const offered = new Set([fn, ...(heard[stop.line]?.others ?? [])])
      // In the order of the families, so that their order says nothing.
      const classes = (Object.values(families).flat() as Fn[]).filter((one) => offered.has(one))
      const options = classes.map((id) => ({ id, text: t[`fn-${id}`] }))
      return <Options title={t.askTag} options={options} onChoose={said} />
    }
    case 'feeling': {
      const options = feelings.map((id) => ({ id, text: t[`feeling-${id}`] }))
      return <Options title={t.askFeeling} how={t.noKey} options={options} onChoose={said} />
    }
    case 'watch': {
      // A presenter does not look at the presenter.
      const others = watched.filter((id) => id !== graph.chair)
      const options = others.map((id) => ({ id, text: t[`watch-${id}`] }))
      return <Options title={t.askWatch} options={options} onChoose={said} />
    }
    case 'words':
      return (
        <section className="choices" aria-labelledby="what-now">
          <h2 id="what-now" tabIndex={-1}>
            {t.askWords}
          </h2>
          <OwnWords staging={staging} sitting={sitting} label={t.askWords} onMove={onMove} />
          <p className="actions">
            <button type="button" className="button" onClick={() => said('seen')}>
              {t.showChoices}
            </button>
          </p>
        </section>
      )
    case 'listen':
      return <Listening key={stop.line} strings={t} onGoOn={() => said('heard')} />
  }
}

/** Moved back: one can listen. The other button is there, and does not work. */
function Listening({ strings: t, onGoOn }: { strings: Staging['strings']; onGoOn: () => void }) {
  const [tried, setTried] = useState(false)
  return (
    <section className="choices" aria-labelledby="what-now">
      <h2 id="what-now" tabIndex={-1}>
        {t.youListen}
      </h2>
      <p className="actions">
        <button type="button" className="button" onClick={onGoOn}>
          {t.listenOn}
        </button>
        <button type="button" className="button button-quiet" aria-disabled="true" onClick={() => setTried(true)}>
          {t.saySomething}
        </button>
      </p>
      <p role="status" className="how">
        {tried && t.notNow}
      </p>
    </section>
  )
}
