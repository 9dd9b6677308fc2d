import { useId, useRef, useState } from 'react'
import type { BuilderStrings } from './Builder.tsx'

type Props = {
  /** What the text is; its field is called so. */
  readonly label: string
  readonly text: string
  readonly rows?: number
  /** What the button says. */
  readonly button: string
  readonly isFirst?: boolean
  readonly strings: BuilderStrings
}

/** A text to take along: it can be seen, and a button copies it; where a page may not copy, it marks the text. */
export function Copyable({ label, text, rows = 2, button, isFirst = false, strings: t }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  // What has been said holds for the text that was copied.
  const [done, setDone] = useState({ text: '', said: '' })
  const id = useId()

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setDone({ text, said: t.copied })
    } catch {
      field.current?.select()
      setDone({ text, said: t.notCopied })
    }
  }

  return (
    <div className="copyable">
      <label htmlFor={id} className="said">
        {label}
      </label>
      <textarea ref={field} id={id} rows={rows} readOnly spellCheck={false} value={text} />
      <p className="actions">
        <button type="button" className={isFirst ? 'button' : 'button button-quiet'} onClick={() => void copy()}>
          {button}
        </button>
      </p>
      <p role="status">{done.text === text && done.said}</p>
    </div>
  )
}
