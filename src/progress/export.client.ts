import { ownKey } from './own-key.client.ts'
import { kept } from './store.client.ts'
import { exportText, holdsWords } from './transfer.ts'
import { readStored } from './versions.ts'

/**
 * Gives the reader a file with everything: the record as this page knows it, also where it could not
 * be stored, and beside it each stored text that this edition cannot read. Nothing leaves the device.
 * @param withWritten whether the reader has asked for their own words as well
 */
export function exportFile({ withWritten = false } = {}): void {
  saveFile('take-a-chair.json', 'application/json', exportText(kept().progress, unread(), { withWritten }))
}

/** Whether anything in the reader's own words is stored, be it in a text that cannot be read. */
export function wordsAreStored(): boolean {
  const { written } = kept().progress
  return Object.values(written).some(({ text }) => text !== '') || Object.values(unread()).some(holdsWords)
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
        ([name, text]) => name.startsWith(ownKey) && (name !== ownKey || readStored(text).kind !== 'progress'),
      ),
    )
  } catch {
    return {}
  }
}
