/** Wakes the search that stands on a page: when its field gets the focus, or when the address has words in it. */
const box = document.querySelector('.search-box')
const wake = () =>
  import('./furnish.client.ts').catch(() => {
    const status = box?.querySelector('[role=status]')
    const { lost = '' } = document.querySelector<HTMLElement>('.search-open')?.dataset ?? {}
    if (status) status.textContent = lost
  })

box?.addEventListener('focusin', () => void wake())
if (location.hash.startsWith('#q=')) void wake()
