import { useEffect, useRef } from 'react'
import type { Words } from '../phrases.ts'

type Props = { readonly strings: Words; readonly onLeave: () => void }

/** Escape asks whether to leave. Escape again, or Stay, and everything is as it was. */
export function LeaveDialog({ strings: t, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || dialog.current?.open) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', ask)
    return () => document.removeEventListener('keydown', ask)
  }, [])
  return (
    <dialog ref={dialog} className="leave" aria-labelledby="leave-ask">
      <h2 id="leave-ask">{t.leaveAsk}</h2>
      <p>{t.leaveText}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onLeave}>
          {t.leave}
        </button>
        <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
          {t.stay}
        </button>
      </p>
    </dialog>
  )
}
