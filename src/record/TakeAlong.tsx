import { useEffect, useRef, useState } from 'react'
import { fill } from '#i18n/fill.ts'
import { exportFile, wordsAreStored } from '#progress/export.client.ts'
import { type Made, makeLink } from '#progress/moving.client.ts'
import { longestCode } from '#progress/moving.ts'
import { Qr } from '#qr/Qr.tsx'
import type { MovingProps } from './Moving.tsx'

/** Everything that has been done here as a file, a link and a code, and how the other device comes by it. */
export function TakeAlong({ strings: t, record, state: { progress, keeping, setAside } }: MovingProps) {
  const [withWritten, setWithWritten] = useState(false)
  const [made, setMade] = useState<Made>()
  const [said, setSaid] = useState('')
  const line = useRef<HTMLInputElement>(null)
  const isEmpty = Object.values(progress).every((room) => Object.keys(room).length === 0)

  useEffect(() => {
    let isStale = false
    const page = `${location.origin}${location.pathname}`
    void makeLink(progress, page, { withWritten }).then((one) => {
      if (!isStale) setMade(one)
    })
    return () => {
      isStale = true
    }
  }, [progress, withWritten])

  async function copy(link: string) {
    try {
      await navigator.clipboard.writeText(link)
      setSaid(t.copied)
    } catch {
      line.current?.select()
      setSaid(t.notCopied)
    }
  }

  if (isEmpty && keeping !== 'future' && setAside === 0) return <p>{t.nothing}</p>
  const link = made?.kind === 'link' ? made.link : undefined
  return (
    <>
      <ol>
        <li>{t.fetchIt}</li>
        <li>{fill(t.bringIt, { import: record.importTitle })}</li>
        <li>{t.joinBoth}</li>
      </ol>
      {wordsAreStored() && (
        <>
          <label className="option">
            <input
              type="checkbox"
              checked={withWritten}
              aria-describedby="move-words"
              onChange={({ target }) => {
                setWithWritten(target.checked)
                setSaid('')
              }}
            />
            <span>{t.withWritten}</span>
          </label>
          <p id="move-words">{t.writtenMeans}</p>
        </>
      )}
      {link !== undefined && (
        <p className="link">
          <label htmlFor="move-link">{t.link}</label>
          <input
            id="move-link"
            ref={line}
            type="text"
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
          />
        </p>
      )}
      <p className="actions">
        {link !== undefined && (
          <button type="button" className="button" onClick={() => void copy(link)}>
            {t.copy}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => exportFile({ withWritten })}>
          {t.file}
        </button>
      </p>
      <p role="status">{said || troubleWith(made, t)}</p>
      {link !== undefined && link.length <= longestCode && (
        <div className="code">
          <Qr text={link} label={t.code} />
        </div>
      )}
      {link !== undefined && link.length > longestCode && (
        <p>{fill(t.noCode, { n: link.length, most: longestCode })}</p>
      )}
      <p>{t.readable}</p>
      <p>{t.assignments}</p>
      {(keeping === 'future' || setAside > 0) && <p>{t.fileOnly}</p>}
    </>
  )
}

function troubleWith(made: Made | undefined, t: MovingProps['strings']): string {
  if (made === undefined) return t.wait
  if (made.kind === 'too-long') return t.tooLong
  return made.kind === 'cannot' ? t.cannot : ''
}
