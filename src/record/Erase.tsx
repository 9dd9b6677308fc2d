import { useRef, useState } from 'react'
import { asideKey, progressKey } from '#progress/storage.ts'
import { erase } from '#progress/store.client.ts'
import type { RecordStrings } from './MyRecord.tsx'

type Props = {
  readonly strings: RecordStrings
  /** How many damaged texts have been set aside; they can be erased by themselves. */
  readonly setAside: number
}

/** Takes away what is stored, once the reader has said so twice. */
export function Erase({ strings: t, setAside }: Props) {
  const [asked, setAsked] = useState<string>()
  const [said, setSaid] = useState('')
  const title = useRef<HTMLHeadingElement>(null)

  function ask(name: string) {
    setAsked(name)
    setSaid('')
  }

  function end(sentence: string) {
    setAsked(undefined)
    setSaid(sentence)
    // The button that had the focus is gone.
    title.current?.focus()
  }

  async function eraseIt(name: string) {
    await erase(name)
    end(name === progressKey ? t.erased : t.erasedAside)
  }

  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {t.eraseTitle}
      </h3>
      <p>{t.eraseText}</p>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={() => ask(progressKey)}>
          {t.erase}
        </button>
        {setAside > 0 && (
          <button type="button" className="button button-quiet" onClick={() => ask(asideKey)}>
            {t.eraseAside}
          </button>
        )}
      </p>
      {asked !== undefined && (
        <div className="offered">
          <p>{asked === progressKey ? t.eraseAsk : t.eraseAsideAsk}</p>
          <p className="actions">
            <button type="button" className="button" onClick={() => void eraseIt(asked)}>
              {t.eraseSure}
            </button>
            <button type="button" className="button button-quiet" onClick={() => end('')}>
              {t.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  )
}
