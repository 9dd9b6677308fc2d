import { isZone } from './day.ts'

/** The time and the place of the learner: what whatever counts in days is given. */
export type Here = { readonly now: number; readonly zone: string }

/** What this device says of both. A zone that the browser itself does not know is taken for UTC. */
export function here(): Here {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return { now: Date.now(), zone: isZone(timeZone) ? timeZone : 'UTC' }
}

/** Calls back when the page comes to the front again, which may be on another day. */
export function onReturn(tell: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && tell()
  document.addEventListener('visibilitychange', seen)
  addEventListener('pageshow', seen)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('pageshow', seen)
  }
}
