const key = 'tac:slash'

/**
 * Whether the key / opens the search. A single letter must be possible to turn off: whoever steers
 * by voice, or rests a hand on the keys, would open things by accident (WCAG 2.1.4).
 */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(key) === null
  } catch {
    return false
  }
}

/** Turns the key on or off on this device; only “off” is stored. */
export function turnSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Storage is blocked: then the key does nothing anyway.
  }
}
