import { assignmentsKey, sessionKey } from '#progress/beside.ts'
import { asideKey, progressKey } from '#progress/storage.ts'
import { erase } from '#progress/store.client.ts'
import type { RecordStrings } from './MyRecord.tsx'
import { Decision, useOffer } from './Offer.tsx'

type Props = {
  readonly strings: RecordStrings
  /** How many damaged texts have been set aside; they can be erased by themselves. */
  readonly setAside: number
}

/** Takes away what is stored, once the reader has said so twice. */
export function Erase({ strings: t, setAside }: Props) {
  const { offered: asked, said, back, offer, end } = useOffer<string, HTMLHeadingElement>()

  async function eraseIt(name: string) {
    await erase(name)
    if (name === progressKey) for (const beside of [assignmentsKey, sessionKey]) await erase(beside)
    end(name === progressKey ? t.erased : t.erasedAside)
  }

  return (
    <>
      <h3 ref={back} tabIndex={-1}>
        {t.eraseTitle}
      </h3>
      <p>{t.eraseText}</p>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={() => offer(progressKey, '')}>
          {t.erase}
        </button>
        {setAside > 0 && (
          <button type="button" className="button button-quiet" onClick={() => offer(asideKey, '')}>
            {t.eraseAside}
          </button>
        )}
      </p>
      {asked !== undefined && (
        <div className="offered">
          <p>{asked === progressKey ? t.eraseAsk : t.eraseAsideAsk}</p>
          <Decision strings={t} yes={t.eraseSure} onYes={() => void eraseIt(asked)} onNo={() => end('')} />
        </div>
      )}
      <p role="status">{said}</p>
    </>
  )
}
