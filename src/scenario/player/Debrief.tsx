import { useEffect, useRef } from 'react'
import { moments } from '../moments.ts'
import { roomText } from '../phrases.ts'
import { endingOf, type Run } from '../play.ts'
import type { Links, Staging } from '../staging.ts'
import { transcript } from '../transcript.ts'
import { Happened } from './Happened.tsx'
import { HowNow } from './HowNow.tsx'
import { LookAgain } from './LookAgain.tsx'

type Props = {
  readonly staging: Staging
  readonly links: Links
  readonly run: Run
  readonly onAgain: () => void
}

/** After the hour, alone: how one is, what happened, some moments again, how it ended, and a way on. */
export function Debrief({ staging, links, run, onAgain }: Props) {
  const { graph, endings, aftercare, strings: t } = staging
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView()
  }, [])
  const entries = transcript(graph, run)
  const ending = endings[endingOf(graph, run) ?? '']
  return (
    <div className="debrief">
      <h2 ref={title} tabIndex={-1}>
        {t.debrief}
      </h2>
      <HowNow strings={t} />
      <Happened staging={staging} run={run} entries={entries} />
      <LookAgain staging={staging} references={links.references} run={run} entries={entries} />
      {ending && (
        <section>
          <h3>{t.howEnded}</h3>
          <h4>{ending.title}</h4>
          <dl>
            <dt>{t.madePossible}</dt>
            <dd>{ending.made_possible}</dd>
            <dt>{t.cost}</dt>
            <dd>{ending.cost}</dd>
            <dt>{t.nextTime}</dt>
            <dd>{ending.next_time}</dd>
          </dl>
          <h4>{t.roomWas}</h4>
          <dl>
            {moments(graph, run).map(({ at, levels }) => (
              <div key={at}>
                <dt>{t[`moment-${at}`]}</dt>
                <dd>{roomText(levels, t)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="aftercare">
        <h3>{t.aftercare}</h3>
        <p>{aftercare}</p>
        <p>
          <a href={links.turnTo}>{t.turnTo}</a>
        </p>
      </section>
      <p className="actions">
        <button type="button" className="button" onClick={onAgain}>
          {t.anew}
        </button>
        <a className="button button-quiet" href={links.all}>
          {t.another}
        </a>
      </p>
    </div>
  )
}
