/**
 * Lets the course be fetched for reading without a network, once the page has been usable for some seconds. Not in a
 * frame, which has a learning platform around it; not where the device asks to save data or the reader has said no:
 * they find it on their record.
 */
const { connection } = navigator as { connection?: { saveData?: boolean } }

if (
  document.querySelector('link[rel=manifest]') &&
  self === top &&
  'serviceWorker' in navigator &&
  !connection?.saveData
)
  addEventListener('load', () => setTimeout(() => import('./keep.client.ts').then(({ begin }) => begin()), 3000))
