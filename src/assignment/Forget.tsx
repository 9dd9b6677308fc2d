import { useRef, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import type { PrepStrings } from './Prep.tsx'

type Props = {
  readonly strings: PrepStrings
  /** With the last assignment the words of one’s own go too. */
  readonly isLast: boolean
  readonly onForget: () => Promise<void>
}

/** Takes an assignment away, once the reader has said so twice. */
export function Forget({ strings: t, isLast, onForget }: Props) {
  const [isAsked, setIsAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  function keepIt() {
    setIsAsked(false)
    button.current?.focus()
  }

  return (
    <div className="forget on-screen">
      <p className="actions">
        <button ref={button} type="button" className="button button-quiet" onClick={() => setIsAsked(true)}>
          {t.forget}
        </button>
      </p>
      <div role="status">
        {isAsked && <p>{fill(isLast ? t.forgetAskLast : t.forgetAsk, { encounter: t.encounter })}</p>}
      </div>
      {isAsked && (
        <p className="actions">
          <button type="button" className="button" onClick={() => void onForget()}>
            {t.forgetSure}
          </button>
          <button type="button" className="button button-quiet" onClick={keepIt}>
            {t.keepIt}
          </button>
        </p>
      )}
    </div>
  )
}
