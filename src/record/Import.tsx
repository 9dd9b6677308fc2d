import type { ChangeEvent } from 'react'
import { fill } from '#i18n/fill.ts'
import type { Progress } from '#progress/progress.ts'
import { join } from '#progress/store.client.ts'
import { gainFrom, readExport } from '#progress/transfer.ts'
import type { RecordStrings } from './MyRecord.tsx'
import { Decision, useOffer } from './Offer.tsx'

type Props = { readonly strings: RecordStrings; readonly mine: Progress }

/** No browser stores as much as this many bytes, so no export is as large. */
const most = 50_000_000

/** Brings an exported file in: first it is said what would be joined, then the reader decides. */
export function Import({ strings: t, mine }: Props) {
  const { offered, said, back, offer, end } = useOffer<Progress, HTMLInputElement>()

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    if (!file) return
    const text = file.size > most ? '' : await file.text().catch(() => '')
    // The same file can be chosen again.
    target.value = ''
    const found = readExport(text, Date.now())
    if (found.kind !== 'progress') return offer(undefined, t[found.kind])
    const gain = gainFrom(mine, found.progress)
    if (Object.values(gain).every((n) => n === 0)) return offer(undefined, t.nothingNew)
    offer(found.progress, fill(t.wouldJoin, gain))
  }

  async function joinIt(progress: Progress) {
    await join(progress)
    end(t.joined)
  }

  return (
    <>
      <h3 id="bring-in">{t.importTitle}</h3>
      <p>{t.importText}</p>
      <p className="actions">
        <label className="button button-quiet file">
          {t.import}
          <input ref={back} type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
        </label>
      </p>
      <div className={offered && 'offered'}>
        <p role="status">{said}</p>
        {offered && <Decision strings={t} yes={t.joinIt} onYes={() => void joinIt(offered)} onNo={() => end('')} />}
      </div>
    </>
  )
}
