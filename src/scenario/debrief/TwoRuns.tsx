import { fill } from '#i18n/fill.ts'
import { beside } from '../beside.ts'
import { endingOf, type Run } from '../play.ts'
import { Spoken } from '../player/Spoken.tsx'
import type { Staging } from '../staging.ts'
import type { Entry } from '../transcript.ts'

type Props = { readonly staging: Staging; readonly one: Run; readonly other: Run }

/** The run before the learner went back to a turn, and the one since, from where they part. Neither is the better one. */
export function TwoRuns({ staging, one, other }: Props) {
  const { graph, endings, strings: t } = staging
  const parted = beside(graph, one, other)
  const column = (title: string, run: Run, entries: readonly Entry[]) => (
    <div>
      <h4>{title}</h4>
      <ol className="transcript">
        {entries.map((entry) => (
          <li key={`${entry.beat} ${entry.id}`} className={entry.kind === 'own' ? 'line is-own' : 'line'}>
            <Spoken entry={entry} cast={staging.cast} strings={t} />
          </li>
        ))}
        {entries.length === 0 && <li>{t.sameToEnd}</li>}
      </ol>
      <p className="change">{endings[endingOf(graph, run) ?? '']?.title}</p>
    </div>
  )
  return (
    <section className="two-runs">
      <h3>{t.twoRuns}</h3>
      <p>{parted.shared === 0 ? t.partAtOnce : fill(t.partAfter, { n: parted.shared })}</p>
      <div>
        {column(t.runBefore, one, parted.one)}
        {column(t.runSince, other, parted.other)}
      </div>
    </section>
  )
}
