import { sessionKey } from '#progress/beside.ts'
import type { Phase, Session } from './session.ts'
import { read, write } from './stored.ts'

export type Store = {
  readonly session: () => Session
  /** Does something to the clock, in all windows. */
  readonly change: (how: (session: Session, now: number) => Session) => void
  /** Whether a reload would find the clock again. */
  readonly isKept: () => boolean
}

/**
 * The clock that all windows of this browser share: kept in its local storage, and told to the other
 * windows by a channel, which also works where nothing can be stored.
 * @param phases as the course has them
 * @param tell is called when another window, or an eraser, has changed it
 */
export function openStore(phases: readonly Phase[], tell: () => void): Store {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(sessionKey) : undefined
  let kept = true
  let text: string | undefined
  text = stored()
  let session = read(text, phases, Date.now())

  function take(other: string | undefined): void {
    text = other
    session = read(other, phases, Date.now())
    tell()
  }

  function stored(): string | undefined {
    try {
      return localStorage.getItem(sessionKey) ?? undefined
    } catch {
      kept = false
      return text
    }
  }

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') take(data)
    // A window has opened. What this one knows may be nowhere else.
    else if (text !== undefined) channel.postMessage(text)
  })
  if (text === undefined) channel?.postMessage(null)
  // Erased in another window, key by key or all at once.
  addEventListener('storage', ({ key, newValue }) => {
    if (newValue === null && (key === sessionKey || key === null)) take(undefined)
  })
  // What happened while this page was put aside.
  addEventListener('pageshow', ({ persisted }) => persisted && kept && take(stored()))

  return {
    session: () => session,
    isKept: () => kept,
    change(how) {
      const now = Date.now()
      const changed = how(session, now)
      if (changed === session) return
      session = changed
      text = write(session, now)
      try {
        localStorage.setItem(sessionKey, text)
      } catch {
        kept = false
      }
      channel?.postMessage(text)
      tell()
    },
  }
}
