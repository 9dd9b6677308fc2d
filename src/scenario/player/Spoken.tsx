import type { Words } from '../phrases.ts'
import type { Person } from '../staging.ts'
import { type Entry, isYours } from '../transcript.ts'

type Props = {
  readonly entry: Entry
  readonly cast: readonly Person[]
  readonly strings: Words
  /** Has spoken the line before as well: then the name is heard and not seen again. */
  readonly goesOn?: boolean
}

/** One line of a transcript: who speaks, and what is said. What is told has no speaker. */
export function Spoken({ entry, cast, strings: t, goesOn = false }: Props) {
  const name = entry.kind === 'line' ? cast.find(({ id }) => id === entry.line.who)?.name : undefined
  const speaker = isYours(entry) ? t.you : name
  const text = entry.kind === 'own' ? entry.choice.text : entry.line.text
  if (speaker === undefined) return <span className="told">{text}</span>
  return (
    <>
      <b className={goesOn ? 'said' : 'speaker'}>{speaker}</b> {text}
    </>
  )
}
