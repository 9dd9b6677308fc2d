import { type ChangeEvent, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import type { Progress } from '#progress/progress.ts'
import { join } from '#progress/store.client.ts'
import { gainFrom, readExport } from '#progress/transfer.ts'
import type { RecordStrings } from './MyRecord.tsx'

type Props = {
  readonly strings: RecordStrings
  readonly mine: Progress
  readonly onSay: (sentence: string) => void
}

/** Brings an exported file in: first it is said what would be joined, then the reader decides. */
export function Import({ strings: t, mine, onSay }: Props) {
  const [offered, setOffered] = useState<Progress>()

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    setOffered(undefined)
    if (!file) return
    const found = readExport(await file.text().catch(() => ''))
    if (found.kind === 'progress') {
      setOffered(found.progress)
      onSay('')
    } else onSay(t[found.kind])
    target.value = ''
  }

  async function joinIt(progress: Progress) {
    await join(progress)
    setOffered(undefined)
    onSay(t.joined)
  }

  return (
    <>
      <h3>{t.importTitle}</h3>
      <p>{t.importText}</p>
      <p className="actions">
        <label className="button button-quiet file">
          {t.import}
          <input type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
        </label>
      </p>
      {offered && (
        <div className="offered">
          <p>{fill(t.wouldJoin, gainFrom(mine, offered))}</p>
          <p className="actions">
            <button type="button" className="button" onClick={() => void joinIt(offered)}>
              {t.joinIt}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setOffered(undefined)}>
              {t.cancel}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
