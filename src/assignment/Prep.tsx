import { useEffect, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import type { WritingStrings } from '#quiz/strings.ts'
import type { Assignments } from './Assignments.tsx'
import type { Catalogue } from './assignment.ts'
import { remembered } from './store.client.ts'

export type PrepStrings = Strings['prep']

export type PrepProps = {
  readonly strings: PrepStrings
  readonly writing: WritingStrings
  readonly catalogue: Catalogue
  /** The place on the record from which everything can be taken to another device. */
  readonly move: string
  /** The language in which dates are written. */
  readonly locale: string
}

/** What groups have asked a reader to prepare. Who has been asked for nothing fetches nothing more. */
export function Prep(props: PrepProps) {
  const [Fetched, setFetched] = useState<typeof Assignments>()
  const [isLost, setIsLost] = useState(false)
  useEffect(() => {
    const look = () => {
      // What has no = in it points at a place in the page.
      if (!location.hash.includes('=') && remembered().assignments.length === 0) return
      removeEventListener('hashchange', look)
      import('./Assignments.tsx').then(
        ({ Assignments }) => setFetched(() => Assignments),
        () => setIsLost(true),
      )
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  if (Fetched) return <Fetched {...props} />
  return isLost && <p role="alert">{props.strings.lost}</p>
}
