import { fill } from '#i18n/fill.ts'
import type { Meaning } from './keys.ts'
import { heard } from './notes.ts'

type Slides = {
  readonly slides: readonly HTMLElement[]
  readonly channel: string
  readonly onKeys: (at: () => number, follow: (meaning: Meaning) => void) => void
}

/** Makes of this window the one with the notes: it shows the slide that the other window shows, and moves both. */
export function notesWindow({ slides, channel: name, onKeys }: Slides): void {
  const channel = new BroadcastChannel(name)
  const bar = document.querySelector<HTMLElement>('[data-notes-bar]')
  const place = document.querySelector<HTMLElement>('[data-notes-place]')
  const { notesPlace = '', notesThen = '', notesAlone = '' } = place?.dataset ?? {}
  let at = 1

  document.documentElement.dataset['notes'] = ''
  document.title = `${document.querySelector<HTMLElement>('[data-slides]')?.dataset['slides'] ?? ''}: ${document.title}`
  bar?.removeAttribute('hidden')
  for (const answers of document.querySelectorAll('details')) answers.open = true

  function show(slide: number): void {
    at = slide
    for (const [index, one] of slides.entries()) one.toggleAttribute('data-current', index === at - 1)
    const next = slides[at]?.dataset['slide']
    const words = fill(notesPlace, { n: at, total: slides.length })
    if (place) place.textContent = next ? `${words} ${fill(notesThen, { heading: next })}` : words
    scrollTo(0, 0)
  }

  function go(to: number): void {
    show(Math.min(Math.max(to, 1), slides.length))
    channel.postMessage({ is: 'at', slide: at })
  }

  channel.addEventListener('message', ({ data }) => {
    const said = heard(data, slides.length)
    if (said?.is === 'at') show(said.slide)
  })
  onKeys(
    () => at,
    (meaning) => typeof meaning === 'object' && go(meaning.to),
  )
  document.querySelector('[data-notes-before]')?.addEventListener('click', () => go(at - 1))
  document.querySelector('[data-notes-next]')?.addEventListener('click', () => go(at + 1))
  show(1)
  if (place) place.textContent = notesAlone
  channel.postMessage({ is: 'hello' })
}
