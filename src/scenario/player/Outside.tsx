import { useEffect, useRef } from 'react'
import type { Words } from '../phrases.ts'
import type { Links } from '../staging.ts'

type Props = { readonly strings: Words; readonly links: Links; readonly onBack: () => void }

/** The quiet page after leaving: nothing is asked, and nothing is wanted. */
export function Outside({ strings: t, links, onBack }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="outside">
      <h2 ref={title} tabIndex={-1}>
        {t.outside}
      </h2>
      <p>{t.outsideText}</p>
      <p className="actions">
        <button type="button" className="button button-quiet" onClick={onBack}>
          {t.comeBack}
        </button>
        <a className="button button-quiet" href={links.all}>
          {t.all}
        </a>
      </p>
      <p>
        <a href={links.turnTo}>{t.turnTo}</a>
      </p>
    </div>
  )
}
