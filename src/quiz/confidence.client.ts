const key = 'tac:confidence'
const listeners = new Set<() => void>()

/** Whether the reader wants to be asked how sure they are. It is off until somebody turns it on. */
export function asksConfidence(): boolean {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}

/** Turns the question on or off, on all pages from now on; where nothing can be stored, nothing changes. */
export function turnConfidence(on: boolean): void {
  try {
    if (on) localStorage.setItem(key, 'on')
    else localStorage.removeItem(key)
  } catch {}
  for (const tell of listeners) tell()
}

/** Hears when it is turned. */
export function listenToConfidence(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
