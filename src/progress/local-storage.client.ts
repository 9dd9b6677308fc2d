import { merge } from './merge.ts'
import { ownKey } from './own-key.client.ts'
import { emptyProgress, type Progress } from './progress.ts'
import { asideKey, type Keeping, type Kept, type ProgressStorage, progressKey } from './storage.ts'
import { readStored, type Stored, writeStored } from './versions.ts'

/**
 * The record in this browser's local storage. A change is held in memory first and then joined with
 * what is stored at that moment, under a lock that all tabs share. Memory is kept: it stands in for
 * storage where nothing can be stored, and puts back what a tab without the lock writes over.
 * @param now the time in milliseconds, for the name of a damaged text that is set aside
 */
export function localStorageProgress(now: () => number): ProgressStorage {
  /** What this page has added. */
  let added: Progress = emptyProgress
  let full = false
  /** The page is being left: nothing of it will have a turn under the lock any more. */
  let leaving = false

  function read(): Kept {
    const storage = available()
    const stored = readStored(storage?.getItem(ownKey))
    return {
      progress: merge(stored.progress, added),
      keeping: keepingOf(storage, stored.kind),
      setAside: namesLike(own(asideKey), storage).length,
    }
  }

  function keepingOf(storage: Storage | undefined, kind: Stored['kind']): Keeping {
    if (!storage) return 'blocked'
    if (kind === 'future') return kind
    if (full) return 'full'
    return kind === 'damaged' ? kind : 'saved'
  }

  function keep(): Kept {
    const storage = available()
    const text = storage?.getItem(ownKey)
    const stored = readStored(text)
    if (storage && stored.kind !== 'future') {
      try {
        const whole = writeStored(merge(stored.progress, added))
        if (stored.kind === 'damaged') setAside(storage, text ?? '', now())
        if (text !== whole) storage.setItem(ownKey, whole)
        full = false
      } catch {
        full = true
      }
    }
    return read()
  }

  return {
    read,
    update(change) {
      added = change(added)
      return leaving ? Promise.resolve(keep()) : locked(keep)
    },
    erase: (name) =>
      locked(() => {
        const storage = available()
        for (const one of namesLike(own(name), storage)) storage?.removeItem(one)
        if (name !== progressKey) return full ? keep() : read()
        added = emptyProgress
        full = false
        return read()
      }),
    onChange(tell) {
      addEventListener('storage', ({ key, newValue }) => {
        // Erased elsewhere is erased here. Anything else may have been written without what this page has added.
        if (newValue === null && (key ?? ownKey) === ownKey) added = emptyProgress
        else if (added !== emptyProgress) void locked(keep)
        tell()
      })
      // A page that is left may be gone before its turn comes. What it has handed over it need not remember.
      addEventListener('pagehide', () => {
        leaving = true
        if (added !== emptyProgress && keep().keeping === 'saved') added = emptyProgress
      })
      addEventListener('pageshow', () => {
        leaving = false
        tell()
      })
    },
  }
}

/** A damaged text is never written over: it moves to a name of its own, from where it can be exported. */
function setAside(storage: Storage, text: string, at: number): void {
  const name = `${own(asideKey)}:${at}`
  if (storage.getItem(name) === null) storage.setItem(name, text)
  else setAside(storage, text, at + 1)
}

/** A name of the record as it is here. */
const own = (name: string): string => name.replace(progressKey, ownKey)

const namesLike = (name: string, storage: Storage | undefined): string[] =>
  Object.keys(storage ?? {}).filter((one) => one.startsWith(name))

/** Local storage, unless the browser blocks it: then the very access throws. */
function available(): Storage | undefined {
  try {
    localStorage.getItem(ownKey)
    return localStorage
  } catch {
    return undefined
  }
}

/** Runs something while no other tab of this site does; browsers without locks have to do without. */
async function locked(run: () => Kept): Promise<Kept> {
  try {
    return await navigator.locks.request(ownKey, run)
  } catch {
    return run()
  }
}
