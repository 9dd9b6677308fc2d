import { useEffect, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import type { Kept } from '#progress/storage.ts'
import { kept, listen } from '#progress/store.client.ts'
import { Erase } from './Erase.tsx'
import { Import } from './Import.tsx'
import { Stored } from './Stored.tsx'
import { Study } from './Study.tsx'
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
  useEffect(() => listen(setState), [])
  return (
    <>
      <Study strings={t} parts={parts} progress={state.progress} edition={edition} locale={locale} />
      <section className="on-screen" aria-labelledby="stored">
        <h2 id="stored">{t.stored}</h2>
        <Stored strings={t} state={state} locale={locale} />
        <Import strings={t} mine={state.progress} />
        <Erase strings={t} setAside={state.setAside} />
      </section>
    </>
  )
}
