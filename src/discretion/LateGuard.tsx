import { type ComponentProps, useEffect, useState } from 'react'
import type { Guard } from './Guard.tsx'

/**
 * The guard, fetched when this is drawn first: put it below a box once somebody types, and nobody who only reads
 * fetches it. If it cannot be fetched, the box is without it, and nothing is said.
 */
export function LateGuard(props: ComponentProps<typeof Guard>) {
  const [Fetched, setFetched] = useState<typeof Guard>()
  useEffect(() => {
    import('./Guard.tsx').then(
      ({ Guard }) => setFetched(() => Guard),
      () => {},
    )
  }, [])
  return Fetched && <Fetched {...props} />
}
