import { useId, useRef } from 'react'
import { fill } from '#i18n/fill.ts'
import type { WritingStrings } from '#quiz/strings.ts'
import type { BuilderStrings } from './Builder.tsx'
import type { Making } from './making.client.ts'

type Props = {
  readonly label: string
  readonly note: string
  readonly text: string
  /** How many characters fit, as a reader counts them. */
  readonly most: number
  readonly isLong?: boolean
  readonly making: Making | undefined
  readonly strings: BuilderStrings
  readonly words: WritingStrings['discretion']
  readonly onChange: (text: string) => void
}

/** Words of the leader’s own that go into the link: counted, and looked through for what gives somebody away. */
export function Words({ label, note, text, most, isLong = false, making, strings: t, words, onChange }: Props) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [id, said] = [useId(), useId()]
  const n = making?.charactersIn(text) ?? 0
  const given = {
    // Far more than fits is a slip of the hand.
    ...{ ref: field, id, value: text, maxLength: most * 10, autoComplete: 'off', 'aria-describedby': said },
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  return (
    <div className="own-words">
      <label htmlFor={id}>{label}</label>
      <p id={said} className="note">
        {note}
      </p>
      {isLong ? <textarea rows={4} {...given} /> : <input type="text" {...given} />}
      <p className="note count">{fill(t.characters, { n, most })}</p>
      <p role="status" className="worry">
        {n > most && fill(t.tooMany, { n: n - most })}
      </p>
      {text && making && <making.Guard text={text} strings={words} onLeave={() => field.current?.focus()} />}
    </div>
  )
}
