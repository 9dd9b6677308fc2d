import { type RefObject, useRef, useState } from 'react'
import type { RecordStrings } from './MyRecord.tsx'

/** Something that is done only if the reader says so once more: what it is, and what was last said of it. */
export type Offer<T, E extends HTMLElement> = {
  readonly offered: T | undefined
  readonly said: string
  /** Where the focus goes afterwards. */
  readonly back: RefObject<E | null>
  readonly offer: (thing: T | undefined, sentence: string) => void
  /** It has been done, or left. */
  readonly end: (sentence: string) => void
}

/** An offer that nobody has made yet. */
export function useOffer<T extends object | string, E extends HTMLElement>(): Offer<T, E> {
  const [[offered, said], setState] = useState<readonly [T | undefined, string]>([undefined, ''])
  const back = useRef<E>(null)
  const offer = (thing: T | undefined, sentence: string) => setState([thing, sentence])
  function end(sentence: string) {
    offer(undefined, sentence)
    // The button that had the focus is gone.
    back.current?.focus()
  }
  return { offered, said, back, offer, end }
}

type Props = {
  readonly strings: RecordStrings
  readonly yes: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** To do it, or to leave it. */
export function Decision({ strings: t, yes, onYes, onNo }: Props) {
  return (
    <p className="actions">
      <button type="button" className="button" onClick={onYes}>
        {yes}
      </button>
      <button type="button" className="button button-quiet" onClick={onNo}>
        {t.cancel}
      </button>
    </p>
  )
}
