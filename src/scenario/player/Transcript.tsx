import { Fragment } from 'react'
import type { Choice } from '../graph.ts'
import type { Moment } from '../moments.ts'
import { roomText, type Words } from '../phrases.ts'
import type { Person } from '../staging.ts'
import { type Entry, goesOn } from '../transcript.ts'
import { Spoken } from './Spoken.tsx'

type Props = {
  readonly entries: readonly Entry[]
  readonly moments: readonly Moment[]
  /** A silence that has been chosen and is not over. */
  readonly doing: Choice | undefined
  readonly cast: readonly Person[]
  readonly strings: Words
}

/** Everything so far, in one list. The first line of the newest beat is where the focus arrives. */
export function Transcript({ entries, moments, doing, cast, strings: t }: Props) {
  const newest = entries.at(-1)?.beat ?? 0
  const first = entries.findIndex(({ kind, beat }) => kind === 'line' && beat === newest)
  return (
    <ol className="transcript">
      {entries.map((entry, at) => {
        const isNew = entry.beat === newest
        const ends = entries[at + 1]?.beat !== entry.beat
        const key = `${entry.beat} ${entry.id}`
        const before = moments.find((moment) => moment.beat === entry.beat && moment.before === entry.id)
        const after = ends && moments.find((moment) => moment.beat === entry.beat && moment.before === undefined)
        return (
          <Fragment key={key}>
            {before && <Room moment={before} strings={t} />}
            <li
              className={entry.kind === 'own' ? 'line is-own' : 'line'}
              tabIndex={-1}
              {...(at === first && newest > 0 && { 'data-arrive': true })}
              {...(isNew && entry.kind === 'own' && { 'data-from': true })}
            >
              <Spoken entry={entry} cast={cast} strings={t} goesOn={goesOn(entries, at)} />
            </li>
            {after && <Room moment={after} strings={t} />}
          </Fragment>
        )
      })}
      {doing && (
        <li className="line is-own">
          <b className="speaker">{t.you}</b> {doing.text}
        </li>
      )}
    </ol>
  )
}

/** One of the moments at which the room is told in words. */
function Room({ moment, strings: t }: { moment: Moment; strings: Words }) {
  return (
    <li className="moment">
      <b>{t[`moment-${moment.at}`]}</b> {roomText(moment.levels, t)}
    </li>
  )
}
