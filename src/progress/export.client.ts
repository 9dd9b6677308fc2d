import { progressKey } from './storage.ts'
import { kept } from './store.client.ts'
import { exportText } from './transfer.ts'
import { readStored } from './versions.ts'

/**
 * Gives the reader a file with everything: the record as this page knows it, also where it could not
 * be stored, and beside it each stored text that this edition cannot read. Nothing leaves the device.
 */
export function exportFile(): void {
  saveFile('take-a-chair.json', 'application/json', exportText(kept().progress, unread()))
}

/** Gives the reader a text as a file. It is made here and comes from nowhere. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
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
