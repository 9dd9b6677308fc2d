import { useEffect, useRef, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import type { Kept } from '#progress/storage.ts'
import type { RecordStrings } from './MyRecord.tsx'
import type { TakeAlong } from './TakeAlong.tsx'

export type MovingStrings = Strings['moving']

/** What the parts that are fetched when they are asked for get. */
export type MovingProps = {
  readonly strings: MovingStrings
  readonly record: RecordStrings
  readonly state: Kept
}

/** Where other pages lead to. */
const place = 'move'

/**
 * Acts once the browser has gone to the place in the address. That place is the whole record, which is there before this
 * heading is; the browser goes there when it draws the loaded page first, and takes the focus from whatever has it then.
 */
function onceArrived(act: () => void): () => void {
  let frame = 0
  const wait = () => {
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(act)
    })
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
  return () => {
    removeEventListener('load', wait)
    cancelAnimationFrame(frame)
  }
}

/** The way to another device. What makes a link is fetched when its fold is opened. */
export function Moving(props: MovingProps) {
  const { strings: t } = props
  const [Fetched, setFetched] = useState<typeof TakeAlong>()
  const [isLost, setIsLost] = useState(false)
  const [isOpen, setIsOpen] = useState(() => location.hash === `#${place}`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (location.hash === `#${place}`) return onceArrived(() => heading.current?.focus())
    return undefined
  }, [])
  useEffect(() => {
    if (!isOpen) return
    setIsLost(false)
    import('./TakeAlong.tsx').then(
      ({ TakeAlong }) => setFetched(() => TakeAlong),
      () => setIsLost(true),
    )
  }, [isOpen])
  return (
    <section className="on-screen" aria-labelledby="moving">
      <h2 id="moving" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p>{t.intro}</p>
      <details className="moving" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{t.open}</summary>
        {isOpen && (Fetched ? <Fetched {...props} /> : <p role="status">{isLost ? t.lost : t.wait}</p>)}
      </details>
    </section>
  )
}
