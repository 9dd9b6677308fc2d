import { useEffect, useLayoutEffect, useState } from 'react'
import type { Assignment, Part } from '../assignment.ts'
import type { BuilderStrings } from './Builder.tsx'
import { Copyable } from './Copyable.tsx'
import { Handout, type Size } from './Handout.tsx'

type Props = {
  readonly asked: Assignment
  readonly parts: readonly Part[]
  readonly titles: string | undefined
  readonly locale: string
  /** None, where so many parts have been chosen that no camera would read it. */
  readonly short: string | undefined
  readonly strings: BuilderStrings
}

/** The code, alone and on a card or a poster; what is printed is seen before. */
export function Paper({ short, strings: t, ...props }: Props) {
  const [printed, setPrinted] = useState<Size>()
  useEffect(() => {
    // The page itself can be printed as well.
    const done = () => setPrinted(undefined)
    addEventListener('afterprint', done)
    return () => removeEventListener('afterprint', done)
  }, [])

  // What is printed stands there before the browser is asked to print it.
  useLayoutEffect(() => {
    if (printed) print()
  }, [printed])

  return (
    <>
      <p className="actions">
        <button type="button" className="button" onClick={() => setPrinted('card')}>
          {t.printCard}
        </button>
        <button type="button" className="button" onClick={() => setPrinted('poster')}>
          {t.printPoster}
        </button>
      </p>
      <figure className="preview">
        <figcaption className="note">{t.preview}</figcaption>
        <Handout {...props} printed={printed} short={short} strings={t} />
      </figure>
      {short ? (
        <Copyable label={t.short} text={short} button={t.copyShort} strings={t} />
      ) : (
        <p role="status">{t.noCode}</p>
      )}
    </>
  )
}
