import { kept, listen, record } from './store.client.ts'

/**
 * Shows on a page what has been done: a lesson that was read and a question that was answered carry
 * the word for it, which the body brings along in the language of the page.
 */
listen((state) => {
  const { progress, keeping, setAside } = state
  const words = document.body.dataset
  mark('lessonMark', words['read'], progress.read)
  mark('questionMark', words['answered'], progress.answered)
  mark(
    'scenarioMark',
    words['played'],
    Object.fromEntries(Object.keys(progress.played).map((key) => [key.split('/')[0], 1])),
  )
  if (keeping !== 'saved' || setAside > 0 || document.querySelector('.notice'))
    void import('./notice.client.ts').then(({ showNotice }) => showNotice(state))
})

function mark(name: `${'lesson' | 'question' | 'scenario'}Mark`, word = '', done: object): void {
  const attribute = `data-${name.replace('Mark', '-mark')}`
  for (const place of document.querySelectorAll<HTMLElement>(`[${attribute}]`))
    place.textContent = Object.hasOwn(done, place.dataset[name] ?? '') ? word : ''
}

// A lesson counts as read when its end has been seen. In the same edition once is enough.
const end = document.querySelector<HTMLElement>('[data-end-of]')
const { endOf: lesson, edition } = end?.dataset ?? {}
if (end && lesson) {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    if (kept().progress.read[lesson]?.edition !== Number(edition))
      void record({ type: 'read', lesson, edition: Number(edition), at: Date.now() })
  })
  observer.observe(end)
}
