import { useState } from 'react'
import { changeText, classesText } from '../phrases.ts'
import { Beside } from '../player/Beside.tsx'
import { Spoken } from '../player/Spoken.tsx'
import type { Sitting } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { type Entry, fnOf, goesOn, isYours, tally, transcript } from '../transcript.ts'
import { changeAt } from '../turning.ts'
import { asPlay } from './as-play.ts'

type Props = { readonly staging: Staging; readonly sitting: Sitting }

/** The learner’s own hour once more, with what each contribution does in the margin. The margin can be hidden. */
export function Happened({ staging, sitting }: Props) {
  const { graph, cast, strings: t } = staging
  const { run, marks } = sitting
  const entries = transcript(graph, run)
  const [shown, setShown] = useState(true)
  return (
    <section className="happened">
      <h3>{t.happened}</h3>
      <label className="show-classes">
        <input type="checkbox" checked={shown} onChange={({ target }) => setShown(target.checked)} /> {t.showClasses}
      </label>
      <ol className={shown ? 'transcript with-classes' : 'transcript'}>
        {entries.map((entry, at) => {
          const fn = fnOf(entry)
          const change =
            entry.kind === 'own' && graph.chair !== 'observer' ? changeAt(graph, run, entry.beat - 1) : undefined
          return (
            <li key={`${entry.beat} ${entry.id}`} className={isYours(entry) ? 'line is-own' : 'line'}>
              <div>
                <Spoken entry={entry} cast={cast} strings={t} goesOn={goesOn(entries, at)} />
                <Beside entry={entry} staging={staging} sitting={sitting} whole />
                {marks.includes(entry.id) && <p className="with-line">{t.touchedYou}</p>}
              </div>
              {shown && fn && (
                <p className="class">
                  {t[`fn-${fn}`]}
                  {change && <span>{changeText(change, t)}</span>}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {shown && (
        <div className="tallies">
          <Tallies title={t.inHour} staging={staging} entries={entries} />
          <Tallies title={t.yours} staging={staging} entries={entries.filter(isYours)} />
        </div>
      )}
      <Keep text={() => asPlay(staging, sitting)} strings={t} />
    </section>
  )
}

function Tallies({ title, staging, entries }: { title: string; staging: Staging; entries: readonly Entry[] }) {
  const { strings: t, lang } = staging
  const families = tally(entries)
  if (families.length === 0) return null
  return (
    <div>
      <h4>{title}</h4>
      <dl>
        {families.map(({ family, classes }) => (
          <div key={family}>
            <dt>{t[`family-${family}`]}</dt>
            <dd>{classesText(classes, t, lang)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The run as a play: printed, or copied as text. Where copying is refused, the text is there to be copied by hand. */
function Keep({ text, strings: t }: { text: () => string; strings: Staging['strings'] }) {
  const [said, setSaid] = useState<'copied' | 'refused'>()
  async function copy() {
    try {
      await navigator.clipboard.writeText(text())
      setSaid('copied')
    } catch {
      setSaid('refused')
    }
  }
  return (
    <>
      <p className="actions keep">
        <button type="button" className="button button-quiet" onClick={() => print()}>
          {t.printPlay}
        </button>
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {t.copyPlay}
        </button>
      </p>
      <p role="status" className="how">
        {said && t[said]}
      </p>
      {said === 'refused' && <textarea className="by-hand" readOnly rows={8} aria-label={t.happened} value={text()} />}
    </>
  )
}
