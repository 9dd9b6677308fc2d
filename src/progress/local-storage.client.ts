import { emptyProgress, type Progress } from './progress.ts'
import type { Keeping, Kept, ProgressStorage } from './storage.ts'
import { readStored, writeStored } from './versions.ts'

const key = 'tac:progress'
const asideKey = 'tac:progress-set-aside'

/**
 * The record in this browser's local storage. Every change reads what is stored at that moment,
 * under a lock that all tabs share, so that two tabs never overwrite each other.
 * @param now the time in milliseconds, for the name of a damaged text that is set aside
 */
export function localStorageProgress(now: () => number): ProgressStorage {
  /** What could not be stored; kept for this visit. */
  let memory: Progress = emptyProgress
  let trouble: Exclude<Keeping, 'saved'> | undefined

  function read(): Kept {
    const storage = available()
    if (!storage) return { progress: memory, keeping: 'blocked', setAside: 0 }
    const stored = readStored(storage.getItem(key))
    const setAside = Object.keys(storage).filter((name) => name.startsWith(asideKey)).length
    if (stored.kind === 'future') return { progress: memory, keeping: 'future', setAside }
    if (trouble) return { progress: memory, keeping: trouble, setAside }
    return { progress: stored.kind === 'progress' ? stored.progress : emptyProgress, keeping: 'saved', setAside }
  }

  function change(make: (latest: Progress) => Progress): Kept {
    const { progress, keeping } = read()
    memory = make(progress)
    const storage = available()
    if (!storage || keeping === 'future') return read()
    try {
      setDamagedAside(storage, now())
      storage.setItem(key, writeStored(memory))
      trouble = undefined
    } catch {
      trouble = 'full'
    }
    return read()
  }

  return {
    read,
    update: (make) => locked(() => change(make)),
    erase: () =>
      locked(() => {
        memory = emptyProgress
        trouble = undefined
        const storage = available()
        for (const name of storage ? Object.keys(storage) : [])
          if (name === key || name.startsWith(asideKey)) storage?.removeItem(name)
        return read()
      }),
    onChange(tell) {
      const heard = ({ key: changed }: StorageEvent) => {
        if (changed === key || changed === null) tell()
      }
      addEventListener('storage', heard)
      return () => removeEventListener('storage', heard)
    },
  }
}

/** A damaged text is never written over: it moves to a key of its own, from where it can be exported. */
function setDamagedAside(storage: Storage, at: number): void {
  const text = storage.getItem(key)
  if (text !== null && readStored(text).kind === 'damaged') storage.setItem(`${asideKey}:${at}`, text)
}

/** Local storage, unless the browser blocks it: then the very access throws. */
function available(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** Runs something while no other tab of this site does; browsers without locks have to do without. */
async function locked<T>(run: () => T): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(key, run) : run()
}
