import { useEffect, useId, useRef, useState } from 'react'
import type { QuizStrings } from './words.ts'

type Props = {
  readonly label: string
  readonly strings: QuizStrings
  readonly written: string
  readonly onWrite: (text: string) => void
}

// Long enough that a fast writer does not store every letter.
const pause = 400

/** Room for words of one’s own. They are kept on this device as they are written, and can be taken away. */
export function WrittenField({ label, strings: t, written, onWrite }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isThere, setIsThere] = useState(written !== '')
  const note = useId()

  // What was written before the script arrived is in the field already, and goes before what was stored.
  const arrived = useRef(() => {
    const text = field.current?.value ?? ''
    if (text !== '' && text !== written) keep(text)
    else if (field.current) field.current.value = written
  })
  useEffect(() => arrived.current(), [])

  function keep(text: string) {
    clearTimeout(later.current)
    setIsThere(text !== '')
    onWrite(text)
  }

  function remove() {
    if (field.current) field.current.value = ''
    keep('')
    field.current?.focus()
  }

  return (
    <div className="written">
      <textarea
        ref={field}
        rows={4}
        aria-label={label}
        aria-describedby={note}
        onChange={({ target }) => {
          // At once: a button that came when the field is left would push the next one from under the finger.
          setIsThere(target.value !== '')
          clearTimeout(later.current)
          later.current = setTimeout(() => keep(target.value), pause)
        }}
        onBlur={({ target }) => target.value !== written && keep(target.value)}
      />
      <p id={note} className="how">
        {t.staysHere}
      </p>
      {isThere && (
        <button type="button" className="button button-quiet" onClick={remove}>
          {t.deleteWords}
        </button>
      )}
    </div>
  )
}
