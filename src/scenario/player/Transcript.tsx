import { Fragment } from 'react'
import { type Moment, moments } from '../moments.ts'
import { roomText, type Words } from '../phrases.ts'
import { type Move, mark, type Sitting } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { toldIn } from '../stops.ts'
import { type Entry, goesOn, listensTo, transcript } from '../transcript.ts'
import { Beside } from './Beside.tsx'
import { Spoken } from './Spoken.tsx'

type Props = { readonly staging: Staging; readonly sitting: Sitting; readonly onMove: Move }

/** Everything so far, in one list. The first line that is new is where the focus arrives. */
export function Transcript({ staging, sitting, onMove }: Props) {
  const { graph, cast, strings: t } = staging
  const { run, asked, silence } = sitting
  const told = toldIn(graph, run, asked)
  const entries = transcript(graph, run, told.lines)
  const rooms = moments(graph, run).filter(({ at }) => at !== 'end')
  const newest = run.beats.length - 1
  const lines = entries.filter(({ kind, beat }) => kind === 'line' && beat === newest)
  const first = newest > 0 || told.from > 0 ? lines[told.from] : undefined
  const doing = silence === undefined ? undefined : graph.choices[silence]
  return (
    <ol className="transcript">
      {entries.map((entry, at) => {
        const begins = told.from > 0 ? entry === first : entry.beat === newest && entry.kind === 'own'
        const ends = entries[at + 1]?.beat !== entry.beat && (entry.beat < newest || !told.stop)
        const before = rooms.find((room) => room.beat === entry.beat && room.before === entry.id)
        const after = ends && rooms.find((room) => room.beat === entry.beat && room.before === undefined)
        return (
          <Fragment key={`${entry.beat} ${entry.id}`}>
            {before && <Room moment={before} strings={t} />}
            <li
              className={entry.kind === 'own' ? 'line is-own' : 'line'}
              tabIndex={-1}
              {...(entry === first && { 'data-arrive': true })}
              {...(begins && { 'data-from': true })}
            >
              <Spoken entry={entry} cast={cast} strings={t} goesOn={goesOn(entries, at)} />
              <Beside entry={entry} staging={staging} sitting={sitting} />
              {listensTo(graph, entries, at) && <Mark {...{ entry, staging, sitting, onMove }} />}
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

/** What a presenter who has moved back can do with a line. */
function Mark({ entry: { id }, staging, sitting, onMove }: Props & { entry: Entry }) {
  return (
    <button
      type="button"
      className="mark"
      aria-pressed={sitting.marks.includes(id)}
      onClick={() => onMove(mark(sitting, id))}
    >
      {staging.strings.touchesMe}
    </button>
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
