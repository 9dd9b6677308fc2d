import { useId, useState } from 'react'
import { here } from '#calendar/here.client.ts'
import { fill } from '#i18n/fill.ts'
import type { Catalogue } from '../assignment.ts'
import type { BuilderStrings, PrepWords } from './Builder.tsx'
import type { Draft } from './draft.ts'

type Props = {
  readonly strings: BuilderStrings
  readonly prep: PrepWords
  readonly catalogue: Catalogue
  readonly onAgain: (draft: Draft) => void
}

/** An old link, read in again: everything but its date is filled in. */
export function Again({ strings: t, prep, catalogue, onAgain }: Props) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState<readonly string[]>([])
  const field = useId()

  async function read() {
    const fetched = await import('./making.client.ts').catch(() => undefined)
    if (!fetched) return setSaid([t.lost])
    const { draft, troubles, pack } = fetched.making.readAgain(text, catalogue, here().zone)
    const told = troubles.map((trouble) => fill(prep[trouble], { pack }))
    if (!draft) return setSaid(told)
    onAgain(draft)
    setSaid([...told, t.againDone])
  }

  return (
    <details className="again">
      <summary>{t.again}</summary>
      <p>{t.againText}</p>
      <label htmlFor={field}>{t.againLabel}</label>
      <input id={field} type="text" autoComplete="off" value={text} onChange={({ target }) => setText(target.value)} />
      <p className="actions">
        <button type="button" className="button button-quiet" disabled={text.trim() === ''} onClick={() => void read()}>
          {t.againDo}
        </button>
      </p>
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </details>
  )
}
