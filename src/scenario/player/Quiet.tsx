import { useEffect, useRef } from 'react'
import type { Words } from '../phrases.ts'

type Props = {
  /** How long the line takes to shorten. Nothing happens when it has. */
  readonly seconds: number
  readonly strings: Words
  /** Is told whether the silence had run its length. */
  readonly onGoOn: (whole: boolean) => void
}

/** A silence in real time. One can go on from the first second, and nothing depends on when. */
export function Quiet({ seconds, strings: t, onGoOn }: Props) {
  const quiet = useRef<HTMLDivElement>(null)
  const says = useRef<HTMLParagraphElement>(null)
  const line = useRef<HTMLSpanElement>(null)
  const ends = useRef(Number.POSITIVE_INFINITY)
  useEffect(() => {
    says.current?.focus({ preventScroll: true })
    quiet.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    ends.current = performance.now() + seconds * 1000
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    // A style attribute would be refused by the policy; an animation is not one.
    const shortening = line.current?.animate(
      { transform: ['scaleX(1)', 'scaleX(0)'] },
      { duration: seconds * 1000, fill: 'forwards' },
    )
    return () => shortening?.cancel()
  }, [seconds])
  return (
    <div ref={quiet} className="quiet">
      <p ref={says} tabIndex={-1}>
        {t.quiet}
      </p>
      <span ref={line} className="quiet-line" aria-hidden="true" />
      <p className="quiet-ask">{t.inYou}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => onGoOn(performance.now() >= ends.current)}>
          {t.goOn}
        </button>
      </p>
    </div>
  )
}
