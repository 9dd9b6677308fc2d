import { turningPoints } from '../moments.ts'
import { changeText, type Words } from '../phrases.ts'
import type { Run } from '../play.ts'
import type { Note, Staging } from '../staging.ts'
import { type Entry, notesIn } from '../transcript.ts'
import { Spoken } from './Spoken.tsx'

type Props = {
  readonly staging: Staging
  /** Address of the bibliography. */
  readonly references: string
  readonly run: Run
  readonly entries: readonly Entry[]
}

/** Moments of this run, each seen, then thought about, then asked about. None of them is judged. */
export function LookAgain({ staging, references, run, entries }: Props) {
  const { graph, notes, cast, strings: t } = staging
  const turns = turningPoints(graph, run)
  const moments = notesIn(entries).flatMap(({ slug, entry, own }) => {
    const note = notes[slug]
    return note ? [{ slug, note, entry, own }] : []
  })
  if (moments.length === 0) return null
  return (
    <section className="look-again">
      <h3>{t.lookAgain}</h3>
      {moments.map(({ slug, note, entry, own }) => {
        const change = turns.find(({ turn }) => turn === entry.beat - 1)
        return (
          <article key={slug}>
            <blockquote>
              {own && (
                <p className="line is-own">
                  <Spoken entry={own} cast={cast} strings={t} />
                </p>
              )}
              <p className="line">
                <Spoken entry={entry} cast={cast} strings={t} />
              </p>
            </blockquote>
            {change && <p className="change">{changeText(change, t)}</p>}
            <NoteText note={note} references={references} strings={t} />
          </article>
        )
      })}
    </section>
  )
}

type NoteProps = { readonly note: Note; readonly references: string; readonly strings: Words }

function NoteText({ note, references, strings: t }: NoteProps) {
  return (
    <>
      <dl>
        <dt>{t.noticed}</dt>
        <dd>{note.noticed}</dd>
        <dt>{t.view}</dt>
        <dd>{note.view}</dd>
        <dt>{t.question}</dt>
        <dd>{note.question}</dd>
      </dl>
      {note.about.map(({ label, title, text }) => (
        <p key={title} className="about">
          {label} <b>{title}</b> {text}
        </p>
      ))}
      {note.sources.map(({ key, short }) => (
        <p key={key} className="about">
          {t.source} <a href={`${references}#${key}`}>{short}</a>
        </p>
      ))}
    </>
  )
}
