import type { Run } from '../play.ts'
import { Spoken } from '../player/Spoken.tsx'
import type { Staging } from '../staging.ts'
import { notesIn, transcript } from '../transcript.ts'
import { NoteText } from './NoteText.tsx'

/** `references` is the address of the bibliography. */
type Props = { readonly staging: Staging; readonly references: string; readonly run: Run }

/**
 * The lines of this run that a note is about, for an observer: more than a participant looks at again, so each unfolds.
 * Nothing was done there, and there is no turn to go back to.
 */
export function SeenAgain({ staging, references, run }: Props) {
  const { graph, notes, cast, strings: t } = staging
  const met = notesIn(transcript(graph, run))
  if (met.length === 0) return null
  return (
    <section className="look-again">
      <h3>{t.lookAgain}</h3>
      {met.map(({ slug, entry }) => (
        <details key={slug} className="seen">
          <summary>
            <Spoken entry={entry} cast={cast} strings={t} />
          </summary>
          <NoteText note={notes[slug]} references={references} strings={t} />
        </details>
      ))}
    </section>
  )
}
