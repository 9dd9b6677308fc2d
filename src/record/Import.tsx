import { type ChangeEvent, useRef, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import type { Progress } from '#progress/progress.ts'
import { join } from '#progress/store.client.ts'
import { gainFrom, readExport } from '#progress/transfer.ts'
import type { RecordStrings } from './MyRecord.tsx'

type Props = { readonly strings: RecordStrings; readonly mine: Progress }

/** No browser stores as much as this many bytes, so no export is as large. */
const most = 50_000_000

/** Brings an exported file in: first it is said what would be joined, then the reader decides. */
export function Import({ strings: t, mine }: Props) {
  const [offered, setOffered] = useState<Progress>()
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    if (!file) return
    const text = file.size > most ? '' : await file.text().catch(() => '')
    // The same file can be chosen again.
    target.value = ''
    const found = readExport(text, Date.now())
    setOffered(undefined)
    if (found.kind !== 'progress') return setSaid(t[found.kind])
    const gain = gainFrom(mine, found.progress)
    if (Object.values(gain).every((n) => n === 0)) return setSaid(t.nothingNew)
    setOffered(found.progress)
    setSaid(fill(t.wouldJoin, gain))
  }

  function end(sentence: string) {
    setOffered(undefined)
    setSaid(sentence)
    // The button that had the focus is gone.
    input.current?.focus()
  }

  async function joinIt(progress: Progress) {
    await join(progress)
    end(t.joined)
  }

  return (
    <>
      <h3>{t.importTitle}</h3>
      <p>{t.importText}</p>
      <p className="actions">
        <label className="button button-quiet file">
          {t.import}
          <input ref={input} type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
        </label>
      </p>
      <div className={offered && 'offered'}>
        <p role="status">{said}</p>
        {offered && (
          <p className="actions">
            <button type="button" className="button" onClick={() => void joinIt(offered)}>
              {t.joinIt}
            </button>
            <button type="button" className="button button-quiet" onClick={() => end('')}>
              {t.cancel}
            </button>
          </p>
        )}
      </div>
    </>
  )
}
