import { type Catalogue, partsShown } from './assignment.ts'
import { marks } from './card.ts'
import { type Reading, readWith } from './link.ts'
import { change } from './store.client.ts'
import { withOpened } from './stored.ts'

/** What stands behind the `#` of this page, read; nothing where no link was opened. */
export function readAddress(catalogue: Catalogue): Reading | undefined {
  // What has no = in it points at a place in the page.
  return location.hash.includes('=') ? readWith(catalogue, location.hash) : undefined
}

/** Keeps an assignment whose link has been opened. One that asks for nothing is only offered, and is not kept. */
export function keepOpened({ assignment, troubles }: Reading, catalogue: Catalogue): void {
  if (troubles.includes('nothing')) return
  const opened = { assignment, parts: partsShown(assignment, catalogue), at: Date.now(), mark: drawMark() }
  void change((list) => withOpened(list, opened))
}

/** Four signs by lot. */
function drawMark(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((n) => marks[n % marks.length]).join('')
}
