import { useEffect, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import type { Kept } from '#progress/storage.ts'
import { kept, listen } from '#progress/store.client.ts'
import type { Arrived } from './Arrived.tsx'
import { Erase } from './Erase.tsx'
import { Import } from './Import.tsx'
import { Moving, type MovingStrings } from './Moving.tsx'
import { Stored } from './Stored.tsx'
import { Study } from './Study.tsx'
import type { Part } from './study.ts'

export type RecordStrings = Strings['record']

type Props = {
  readonly strings: RecordStrings
  readonly moving: MovingStrings
  readonly parts: readonly Part[]
  readonly edition: number
  /** The language in which dates and numbers are written. */
  readonly locale: string
}

/** The learner's own data: see it, take it along, bring it in, erase it. */
export function MyRecord({ strings: t, moving, parts, edition, locale }: Props) {
  const [state, setState] = useState<Kept>(kept)
  const [Brought, setBrought] = useState<typeof Arrived>()
  const [isLost, setIsLost] = useState(false)
  useEffect(() => listen(setState), [])
  useEffect(() => {
    const look = () => {
      // What has no = in it points at a place in the page.
      if (!location.hash.includes('=')) return
      import('./Arrived.tsx').then(
        ({ Arrived }) => setBrought(() => Arrived),
        () => setIsLost(true),
      )
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return (
    <>
      {Brought ? (
        <Brought strings={moving} record={t} state={state} />
      ) : (
        isLost && <p role="alert">{moving.lostHere}</p>
      )}
      <Study strings={t} parts={parts} progress={state.progress} edition={edition} locale={locale} />
      <Moving strings={moving} record={t} state={state} />
      <section className="on-screen" aria-labelledby="stored">
        <h2 id="stored">{t.stored}</h2>
        <Stored strings={t} state={state} locale={locale} />
        <Import strings={t} mine={state.progress} />
        <Erase strings={t} setAside={state.setAside} />
      </section>
    </>
  )
}
