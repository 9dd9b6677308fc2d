import { useEffect, useRef, useState } from 'react'
import { moments } from '../moments.ts'
import { roomText } from '../phrases.ts'
import { endingOf } from '../play.ts'
import { Chairs } from '../player/Chairs.tsx'
import { before, chairsOf, inRoom, patientChair } from '../seating.ts'
import { backTo, type Move, type Sitting, sitDown } from '../sitting.ts'
import type { Links, Staging } from '../staging.ts'
import { roomOf, transcript } from '../transcript.ts'
import { AnotherChair } from './AnotherChair.tsx'
import { Happened } from './Happened.tsx'
import { HowNow } from './HowNow.tsx'
import { LookAgain } from './LookAgain.tsx'
import { SeenAgain } from './SeenAgain.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { TwoRuns } from './TwoRuns.tsx'

export type DebriefProps = {
  readonly staging: Staging
  readonly links: Links
  readonly sitting: Sitting
  readonly onMove: Move
}

/** After the hour, alone: how one is, what happened, some moments again, other chairs, the end, and one thing to keep. */
export function Debrief({ staging, links, sitting, onMove }: DebriefProps) {
  const { graph, cast, endings, aftercare, strings: t } = staging
  const { run } = sitting
  const title = useRef<HTMLHeadingElement>(null)
  // Thoughts on a turn stay as long as this page, and nowhere else.
  const [thoughts, setThoughts] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView()
  }, [])
  const chairs = chairsOf(inRoom(cast, roomOf(transcript(graph, run))), before)
  const ending = endings[endingOf(graph, run) ?? '']
  return (
    <div className="debrief">
      <h2 ref={title} tabIndex={-1}>
        {t.debrief}
      </h2>
      <HowNow strings={t} />
      <Happened staging={staging} sitting={sitting} />
      {graph.chair === 'observer' ? (
        <SeenAgain staging={staging} references={links.references} run={run} />
      ) : (
        <LookAgain
          staging={staging}
          references={links.references}
          sitting={sitting}
          onThink={(turn, text) => setThoughts({ ...thoughts, [turn]: text })}
          thoughts={thoughts}
          onBackTo={(turn) => onMove(backTo(sitting, turn))}
        />
      )}
      {sitting.earlier && <TwoRuns staging={staging} one={sitting.earlier} other={run} />}
      <AnotherChair staging={staging} run={run} />
      {ending && (
        <section className="ended">
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
          <dl className="rooms">
            {moments(graph, run).map(({ at, levels }) => (
              <div key={at}>
                <dt>{t[`moment-${at}`]}</dt>
                <dd>
                  <Chairs chairs={chairs} patient={patientChair(levels.patient)} doctor={levels.doctor} />
                  {roomText(levels, t)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <TakeAlong staging={staging} />
      <section className="aftercare">
        <h3>{t.aftercare}</h3>
        <p>{aftercare}</p>
        <p>
          <a href={links.turnTo}>{t.turnTo}</a>
        </p>
      </section>
      <p className="actions">
        <button type="button" className="button" onClick={() => onMove(sitDown())}>
          {t.anew}
        </button>
        <a className="button button-quiet" href={links.all}>
          {t.another}
        </a>
      </p>
    </div>
  )
}
