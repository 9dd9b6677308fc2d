import { useId, useRef, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import { type Embedded, snippet } from './snippet.ts'

type Props = Embedded & { readonly strings: Strings['embed'] }

/** The HTML that shows a page of the course on another page, to be copied. Without script it can be selected. */
export function Snippet({ strings: t, ...embedded }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet(embedded))
      say(t.copied)
    } catch {
      field.current?.select()
      say(t.notCopied)
    }
  }
  return (
    <div className="snippet">
      <label htmlFor={id}>{t.label}</label>
      <textarea id={id} ref={field} className="field" readOnly rows={6} spellCheck={false} value={snippet(embedded)} />
      <div className="needs-script">
        <p className="actions">
          <button type="button" className="button button-quiet" onClick={copy}>
            {t.copy}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
    </div>
  )
}
