import { useState } from 'react'
import { changeAt } from '../moments.ts'
import { changeText, classesText } from '../phrases.ts'
import type { Run } from '../play.ts'
import type { Staging } from '../staging.ts'
import { type Entry, fnOf, goesOn, isYours, tally } from '../transcript.ts'
import { Spoken } from './Spoken.tsx'

type Props = { readonly staging: Staging; readonly run: Run; readonly entries: readonly Entry[] }

/** The learner’s own hour once more, with what each contribution does in the margin. The margin can be hidden. */
export function Happened({ staging, run, entries }: Props) {
  const { graph, cast, strings: t } = staging
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
          const change = entry.kind === 'own' ? changeAt(graph, run, entry.beat - 1) : undefined
          return (
            <li key={`${entry.beat} ${entry.id}`} className={isYours(entry) ? 'line is-own' : 'line'}>
              <div>
                <Spoken entry={entry} cast={cast} strings={t} goesOn={goesOn(entries, at)} />
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
    </section>
  )
}

function Tallies({ title, staging, entries }: { title: string; staging: Staging; entries: readonly Entry[] }) {
  const { strings: t, lang } = staging
  return (
    <div>
      <h4>{title}</h4>
      <dl>
        {tally(entries).map(({ family, classes }) => (
          <div key={family}>
            <dt>{t[`family-${family}`]}</dt>
            <dd>{classesText(classes, t, lang)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
