import { useEffect, useRef, useState } from 'react'
import { onReturn } from '#calendar/here.client.ts'
import { fill } from '#i18n/fill.ts'
import { kept, listen as listenToProgress } from '#progress/store.client.ts'
import { Assigned } from './Assigned.tsx'
import type { Catalogue } from './assignment.ts'
import { Encounter, writeEncounter } from './Encounter.tsx'
import { type Reading, readWith, writeLink } from './link.ts'
import { keepOpened, readAddress } from './opening.client.ts'
import type { PrepProps, PrepStrings } from './Prep.tsx'
import { change, listen, remembered } from './store.client.ts'
import { without } from './stored.ts'

/** What groups have asked a reader to prepare: what the address of this page says, and what was opened before. */
export function Assignments({ strings: t, writing, catalogue, move, locale }: PrepProps) {
  const [opened, setOpened] = useState(() => readAddress(catalogue))
  const [said, setSaid] = useState('')
  const [{ assignments, isKept }, setRemembered] = useState(remembered)
  const [{ progress }, setProgress] = useState(kept)
  const top = useRef<HTMLDivElement>(null)

  useEffect(() => listen(() => setRemembered(remembered())), [])
  useEffect(() => listenToProgress(setProgress), [])
  // The page may have slept over midnight.
  useEffect(() => onReturn(() => setRemembered(remembered())), [])
  useEffect(() => {
    if (opened) keepOpened(opened, catalogue)
  }, [opened, catalogue])
  useEffect(() => {
    const again = () => {
      const reading = readAddress(catalogue)
      if (!reading) return
      setSaid('')
      setOpened(reading)
      top.current?.focus()
    }
    addEventListener('hashchange', again)
    return () => removeEventListener('hashchange', again)
  }, [catalogue])

  async function forget(link: string) {
    // A link that stood in the address would bring it back.
    history.replaceState(null, '', location.pathname)
    setOpened(undefined)
    if (assignments.length === 1) await writeEncounter('')
    await change((list) => without(list, link))
    setSaid(t.forgotten)
    top.current?.focus()
  }

  return (
    <div ref={top} tabIndex={-1} className="assignments">
      <p role="status">{said}</p>
      {opened && <Troubles reading={opened} catalogue={catalogue} strings={t} />}
      {assignments.map((one) => (
        <Assigned
          key={one.link}
          {...{ one, strings: t, writing, catalogue, progress, isKept, locale }}
          reading={readWith(catalogue, one.link)}
          isLast={assignments.length === 1}
          onForget={forget}
        />
      ))}
      {assignments.length > 0 && (
        <>
          <Encounter strings={t} writing={writing} progress={progress} />
          <p className="move on-screen">
            {t.move} <a href={move}>{t.moveLink}</a>
          </p>
        </>
      )}
    </div>
  )
}

/** What could not be read of a link, one sentence for each, and a way on. */
function Troubles({
  reading: { troubles, assignment },
  catalogue,
  strings: t,
}: {
  readonly reading: Reading
  readonly catalogue: Catalogue
  readonly strings: PrepStrings
}) {
  if (troubles.length === 0) return null
  const id = 'pack' in assignment.asks ? assignment.asks.pack : ''
  const pack = catalogue.packs.find((one) => one.id === id)?.title ?? ''
  return (
    <div role="alert" className="troubles">
      {troubles.map((trouble) => (
        <p key={trouble}>{fill(t[trouble], { pack })}</p>
      ))}
      {troubles.includes('nothing') && (
        <p className="actions">
          <a className="button" href={`#${writeLink(assignment)}`}>
            {fill(t.takeNearest, { pack })}
          </a>
        </p>
      )}
    </div>
  )
}
