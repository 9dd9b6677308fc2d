import { progressKey } from './storage.ts'
import { kept } from './store.client.ts'
import { exportText } from './transfer.ts'
import { readStored } from './versions.ts'

/**
 * Gives the reader a file with everything: the record as this page knows it, also where it could not
 * be stored, and beside it each stored text that this edition cannot read. Nothing leaves the device.
 */
export function exportFile(): void {
  const text = exportText(kept().progress, unread())
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: url, download: 'take-a-chair.json' }).click()
  // A click does not wait for its download, and some browsers ask first where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function unread(): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries<string>({ ...localStorage }).filter(
        ([name, text]) =>
          name.startsWith(progressKey) && (name !== progressKey || readStored(text).kind !== 'progress'),
      ),
    )
  } catch {
    return {}
  }
}
