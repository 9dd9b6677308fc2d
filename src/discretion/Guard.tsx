import { useEffect, useState } from 'react'
import type { Strings } from '#i18n/en.ts'
import { capitalised } from './names.ts'
import { pointedAt, saying } from './pointing.ts'

type Props = {
  /** What stands in the box now. */
  readonly text: string
  /** Texts with the people of the story on the page; they are asked for once. */
  readonly known?: () => readonly string[]
  readonly strings: Strings['discretion']
  /** The button is gone when it has been pressed: the focus needs another place, such as the box. */
  readonly onLeave?: () => void
}

// Somebody who is writing is not spoken to.
const pause = 1000

/**
 * Says below a box which of its words may give somebody away, and why that matters. Nothing is held back, and
 * nothing leaves the device. Its room opens with the letter that needs it and the words come after a pause, so
 * nothing moves under a finger that is on its way to a button.
 */
export function Guard({ text, known, strings: t, onLeave }: Props) {
  const [names] = useState(() => capitalised(known?.().join('\n') ?? ''))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(later)
  }, [text])

  const coming = saying(pointedAt(text, names, left), t)
  const pointed = pointedAt(settled, names, left)
  const said = coming && saying(pointed, t)

  function leave() {
    setLeft(new Set([...left, ...[...pointed.values()].flatMap((words) => [...words])]))
    onLeave?.()
  }

  return (
    <div className="guard">
      <div>
        <p role="status">{said}</p>
        <p className="is-absent">{coming}</p>
      </div>
      {coming && (
        <button type="button" className={`button button-quiet${said ? '' : ' is-absent'}`} onClick={leave}>
          {t.leave}
        </button>
      )}
    </div>
  )
}
