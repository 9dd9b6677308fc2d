import { begin } from './keep.client.ts'

const { connection } = navigator as { connection?: { saveData?: boolean } }

// Not in a frame, which has a learning platform around it; not where the device asks to save data: the reader finds it
// on the record.
if (document.querySelector('link[rel=manifest]') && self === top && navigator.serviceWorker && !connection?.saveData)
  begin()
