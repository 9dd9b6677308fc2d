import { WrittenField } from '#quiz/WrittenField.tsx'
import { changeText } from '../phrases.ts'
import { beatAt } from '../play.ts'
import { Spoken } from '../player/Spoken.tsx'
import type { Sitting } from '../sitting.ts'
import type { Staging } from '../staging.ts'
import { transcript } from '../transcript.ts'
import { changeAt, turningPoints } from '../turning.ts'
import { NoteText } from './NoteText.tsx'

type Props = {
  readonly staging: Staging
  /** Address of the bibliography. */
  readonly references: string
  readonly sitting: Sitting
  readonly thoughts: Readonly<Record<string, string>>
  readonly onThink: (turn: string, text: string) => void
  readonly onBackTo: (turn: number) => void
}

/** Two or three turns of this run: seen, thought about, asked about, and what else could have been done. */
export function LookAgain({ staging, references, sitting, thoughts, onThink, onBackTo }: Props) {
  const { graph, notes, cast, reasons, strings: t } = staging
  const { run } = sitting
  const turns = turningPoints(graph, run)
  if (turns.length === 0) return null
  const entries = transcript(graph, run)
  return (
    <section className="look-again">
      <h3>{t.lookAgain}</h3>
      {turns.map((turn) => {
        const after = entries.filter(({ beat }) => beat === turn + 1)
        const told = after.filter((entry) => entry.kind === 'line')
        const noted = told.find(({ line }) => line.why !== undefined)
        const note = notes[noted?.line.why ?? '']
        const change = changeAt(graph, run, turn)
        const quoted = [after[0], noted ?? told[0]].flatMap((entry) => entry ?? [])
        const options = beatAt(graph, run.beats[turn] ?? 0).choices.map(([id]) => id)
        const done = run.choices[turn]
        return (
          <article key={turn}>
            <blockquote>
              {quoted.map((entry) => (
                <p key={entry.id} className={entry.kind === 'own' ? 'line is-own' : 'line'}>
                  <Spoken entry={entry} cast={cast} strings={t} />
                </p>
              ))}
            </blockquote>
            {change && <p className="change">{changeText(change, t)}</p>}
            <NoteText note={note} references={references} strings={t} />
            <WrittenField
              label={note?.question ?? t.whatHoped}
              strings={staging.writing}
              written={thoughts[turn] ?? ''}
              onWrite={(text) => onThink(String(turn), text)}
            />
            {options.some((id) => reasons[id]) && (
              <details className="reasons">
                <summary>{t.othersReasons}</summary>
                <p className="how">{t.authorsView}</p>
                <dl>
                  {options.map((id) => (
                    <div key={id}>
                      <dt>
                        {graph.choices[id]?.text} {id === done && <i>({t.yourChoice})</i>}
                      </dt>
                      <dd>{reasons[id]}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
            <p className="actions">
              <button type="button" className="button button-quiet" onClick={() => onBackTo(turn)}>
                {t.backToTurn}
              </button>
            </p>
          </article>
        )
      })}
    </section>
  )
}
