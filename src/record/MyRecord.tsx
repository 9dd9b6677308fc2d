import { useEffect, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import type { Kept } from '#progress/storage.ts'
import { erase, kept, listen } from '#progress/store.client.ts'
import { exportText } from '#progress/transfer.ts'
import { Import } from './Import.tsx'
import { Study } from './Study.tsx'
import { download, storedThings } from './stored.client.ts'
import type { Part } from './study.ts'

export type RecordStrings = Strings['record']

type Props = {
  readonly strings: RecordStrings
  readonly parts: readonly Part[]
  readonly edition: number
  /** The language in which dates and numbers are written. */
  readonly locale: string
}

/** The learner's own data: see it, take it along, bring it in, erase it. */
export function MyRecord({ strings: t, parts, edition, locale }: Props) {
  const [state, setState] = useState<Kept>(kept)
  const [asked, setAsked] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => listen(setState), [])
  const things = storedThings()
  const setAside = things.filter(({ key }) => key.startsWith('tac:progress-set-aside')).map(({ text }) => text)

  async function eraseAll() {
    await erase()
    setAsked(false)
    setSaid(t.erased)
  }

  return (
    <>
      <Study strings={t} parts={parts} progress={state.progress} edition={edition} locale={locale} />
      <section className="on-screen" aria-labelledby="stored">
        <h2 id="stored">{t.stored}</h2>
        {things.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <table className="stored">
            <thead>
              <tr>
                <th scope="col">{t.what}</th>
                <th scope="col">{t.key}</th>
                <th scope="col">{t.size}</th>
              </tr>
            </thead>
            <tbody>
              {things.map(({ key, bytes }) => (
                <tr key={key}>
                  <td>{meaning(key, t)}</td>
                  <td>
                    <code>{key}</code>
                  </td>
                  <td>{fill(t.bytes, { n: bytes.toLocaleString(locale) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className="actions">
          <button
            type="button"
            className="button"
            onClick={() => download('take-a-chair.json', exportText(state.progress, setAside))}
          >
            {t.export}
          </button>
        </p>
        <Import strings={t} mine={state.progress} onSay={setSaid} />
        <h3>{t.eraseTitle}</h3>
        <p>{t.eraseText}</p>
        <p className="actions">
          {asked ? (
            <>
              <button type="button" className="button" onClick={() => void eraseAll()}>
                {t.eraseSure}
              </button>
              <button type="button" className="button button-quiet" onClick={() => setAsked(false)}>
                {t.cancel}
              </button>
            </>
          ) : (
            <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
              {t.erase}
            </button>
          )}
        </p>
        <p role="status">{said}</p>
      </section>
    </>
  )
}

function meaning(key: string, t: RecordStrings): string {
  if (key === 'tac:progress') return t.isProgress
  if (key === 'tac:theme') return t.isTheme
  return key.startsWith('tac:progress-set-aside') ? t.isSetAside : t.isOther
}
