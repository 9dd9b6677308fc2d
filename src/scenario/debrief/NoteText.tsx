import type { Words } from '../phrases.ts'
import type { Note } from '../staging.ts'

type Props = { readonly note: Note | undefined; readonly references: string; readonly strings: Words }

/** What was seen, what one may make of it, and a question. A turn without a note has the question alone. */
export function NoteText({ note, references, strings: t }: Props) {
  return (
    <>
      <dl>
        {note && (
          <>
            <dt>{t.noticed}</dt>
            <dd>{note.noticed}</dd>
            <dt>{t.view}</dt>
            <dd>{note.view}</dd>
          </>
        )}
        <dt>{t.question}</dt>
        <dd>{note?.question ?? t.whatHoped}</dd>
      </dl>
      {note?.about.map(({ label, title, text }) => (
        <p key={title} className="about">
          {label} <b>{title}</b> {text}
        </p>
      ))}
      {note?.sources.map(({ key, short }) => (
        <p key={key} className="about">
          {t.source} <a href={`${references}#${key}`}>{short}</a>
        </p>
      ))}
    </>
  )
}
