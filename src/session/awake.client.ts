/**
 * Keeps the screen from going dark while it is wanted, where the browser allows it. The browser takes
 * the lock away when the page goes out of sight, so it has to be wanted anew when the page comes back.
 * @param tell is called with whether it has been refused
 * @returns a function that says whether it is wanted now, which may be said as often as one likes
 */
export function screenLock(tell: (refused: boolean) => void): (wanted: boolean) => void {
  let wanted = false
  let lock: WakeLockSentinel | undefined
  let asking = false

  async function ask(): Promise<void> {
    if (!wanted || asking || document.visibilityState !== 'visible' || (lock && !lock.released)) return
    asking = true
    try {
      lock = await navigator.wakeLock.request('screen')
      tell(false)
    } catch {
      // There is no such thing here, or the battery is low.
      tell(true)
    }
    asking = false
    if (!wanted) leave()
  }

  function leave(): void {
    void lock?.release()
    lock = undefined
  }

  return (now) => {
    wanted = now
    if (wanted) void ask()
    else leave()
  }
}
