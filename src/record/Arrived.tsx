import { useEffect, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { type Brought, readLink } from '#progress/moving.client.ts'
import type { Progress } from '#progress/progress.ts'
import { join, kept } from '#progress/store.client.ts'
import { gainFrom } from '#progress/transfer.ts'
import type { MovingProps, MovingStrings } from './Moving.tsx'
import { Decision, useOffer } from './Offer.tsx'

/** What a link has brought from another device: first it is said what would be joined, then the reader decides. */
export function Arrived({ strings: t, record, state }: MovingProps) {
  const { offered, said, back, offer, end } = useOffer<Progress, HTMLHeadingElement>()
  const [trouble, setTrouble] = useState<Trouble>()
  const [isRead, setIsRead] = useState(false)

  function look() {
    // What has no = in it points at a place in the page.
    if (!location.hash.includes('=')) return
    const hash = location.hash
    setIsRead(false)
    void readLink(hash, Date.now()).then((brought) => {
      // Another link may have been opened meanwhile.
      if (hash === location.hash) show(brought)
    })
  }

  function show(brought: Brought) {
    setIsRead(true)
    setTrouble(brought.kind === 'progress' ? undefined : brought.kind)
    if (brought.kind !== 'progress') return offer(undefined, '')
    const gain = gainFrom(kept().progress, brought.progress)
    if (Object.values(gain).some((n) => n > 0)) return offer(brought.progress, fill(t.wouldJoin, gain))
    forgetLink()
    offer(undefined, t.nothingNew)
  }

  async function joinIt(progress: Progress) {
    await join(progress)
    // Where it could not be kept, the link in the address still brings it back.
    if (kept().keeping !== 'saved') return end(t.joinedOnly)
    forgetLink()
    end(t.joined)
  }

  function leave() {
    forgetLink()
    end(t.left)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks once, and then whenever another link is opened.
  useEffect(() => {
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])

  return (
    <section className="on-screen" aria-labelledby="arrived">
      <h2 id="arrived" ref={back} tabIndex={-1}>
        {t.arrived}
      </h2>
      <div className={offered && 'offered'}>
        <p role="status">{isRead ? said : t.reading}</p>
        {offered && (
          <>
            {hasWords(offered) && <p>{t.words}</p>}
            {state.keeping === 'blocked' && <p>{t.blocked}</p>}
            <Decision strings={record} yes={record.joinIt} onYes={() => void joinIt(offered)} onNo={leave} />
          </>
        )}
      </div>
      {trouble && trouble !== 'none' && (
        <div role="alert" className="offered">
          <p>{sentenceOn(trouble, t)}</p>
          <p className="actions">
            {trouble === 'lost' && (
              <button type="button" className="button" onClick={look}>
                {t.again}
              </button>
            )}
            <a className="button button-quiet" href="#bring-in">
              {t.bringFile}
            </a>
          </p>
        </div>
      )}
    </section>
  )
}

type Trouble = Exclude<Brought['kind'], 'progress'>

const hasWords = ({ written }: Progress): boolean => Object.values(written).some(({ text }) => text !== '')

/** Takes the link out of the address, so that loading the page again does not offer it again. */
const forgetLink = (): void => history.replaceState(null, '', location.pathname)

function sentenceOn(trouble: Exclude<Trouble, 'none'>, t: MovingStrings): string {
  if (trouble === 'too-long') return t.tooLongHere
  if (trouble === 'cannot') return t.cannotRead
  return trouble === 'lost' ? t.lostHere : t[trouble]
}
