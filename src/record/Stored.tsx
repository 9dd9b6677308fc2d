import { useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { assignmentsKey, sessionKey } from '#progress/beside.ts'
import { exportFile, wordsAreStored } from '#progress/export.client.ts'
import { asideKey, type Kept, progressKey } from '#progress/storage.ts'
import type { RecordStrings } from './MyRecord.tsx'
import { type StoredThing, storedThings } from './stored.client.ts'

type Props = {
  readonly strings: RecordStrings
  readonly state: Kept
  readonly locale: string
}

/** What is stored, key by key, and all of it as a file. */
export function Stored({ strings: t, state: { keeping, setAside }, locale }: Props) {
  const [withWritten, setWithWritten] = useState(false)
  const things = storedThings()
  const day = (at: number) => new Date(at).toLocaleDateString(locale, { dateStyle: 'long' })
  const row = ({ key, bytes, at }: StoredThing) => (
    <tr key={key}>
      <td>
        {meaning(key, t, keeping)} <code>{key}</code>
      </td>
      <td>{fill(t.bytes, { n: bytes.toLocaleString(locale) })}</td>
      <td>{at === undefined ? t.noDate : day(at)}</td>
    </tr>
  )
  return (
    <>
      {things.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <table className="stored">
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.size}</th>
              <th scope="col">{t.changed}</th>
            </tr>
          </thead>
          <tbody>{things.map(row)}</tbody>
        </table>
      )}
      {keeping === 'future' && <p>{t.exportFuture}</p>}
      {setAside > 0 && <p>{t.exportAside}</p>}
      {things.some(({ key }) => key === assignmentsKey) && <p>{t.exportAssignments}</p>}
      {wordsAreStored() && (
        <p>
          <label className="option">
            <input type="checkbox" checked={withWritten} onChange={({ target }) => setWithWritten(target.checked)} />
            <span>{t.withWritten}</span>
          </label>
        </p>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={() => exportFile({ withWritten })}>
          {t.export}
        </button>
      </p>
    </>
  )
}

function meaning(key: string, t: RecordStrings, keeping: Kept['keeping']): string {
  if (key === progressKey) return keeping === 'future' ? t.isFuture : t.isProgress
  if (key === assignmentsKey) return t.isAssignments
  if (key === 'tac:theme') return t.isTheme
  if (key === 'tac:slash') return t.isSlash
  if (key === 'tac:offline') return t.isOffline
  if (key === 'tac:confidence') return t.isConfidence
  if (key === sessionKey) return t.isSession
  return key.startsWith(asideKey) ? t.isSetAside : t.isOther
}
