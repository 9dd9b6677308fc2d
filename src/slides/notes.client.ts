import { fill } from '#i18n/fill.ts'
import type { Meaning } from './keys.ts'
import { channelFrom, heard, keptIn, notesAt, notesIn } from './notes.ts'

type Deck = {
  readonly total: number
  readonly at: () => number
  readonly go: (slide: number) => void
}

let channel: BroadcastChannel | undefined

/**
 * Speaks with the window that has the notes. The two know each other by a name that this window has made up, so no
 * other window moves along; with the place in the history it lives through a reload.
 * @param asked whether somebody wants that window to open
 * @returns what tells it the slide that is shown
 */
export function present(deck: Deck, asked: boolean): (slide: number) => void {
  const name = channel?.name ?? keptIn(history.state) ?? channelFrom(crypto.getRandomValues(new Uint8Array(16)))
  const said = channel ?? new BroadcastChannel(name)
  function tell(slide: number): void {
    history.replaceState({ notes: name }, '')
    said.postMessage({ is: 'at', slide })
  }
  if (!channel)
    said.addEventListener('message', ({ data }) => {
      const words = heard(data, deck.total)
      if (words?.is === 'hello') tell(deck.at())
      if (words?.is === 'at') deck.go(words.slide)
    })
  channel = said
  if (asked) openNotes(name)
  tell(deck.at())
  return tell
}

function openNotes(name: string): void {
  const opened = open(notesAt(name), name, 'popup,width=760,height=820')
  const blocked = document.querySelector<HTMLElement>('[data-notes-blocked]')
  if (blocked) blocked.textContent = opened ? '' : (blocked.dataset['notesBlocked'] ?? '')
}

type OnKeys = (at: () => number, follow: (meaning: Meaning) => void) => void

/**
 * Makes of this window the one with the notes, if its address has the name for that: it shows the slide that the other
 * window shows, and moves both.
 */
export function notesWindow(slides: readonly HTMLElement[], onKeys: OnKeys): boolean {
  const name = notesIn(location.hash)
  if (name === undefined) return false
  const channel = new BroadcastChannel(name)
  const bar = document.querySelector<HTMLElement>('[data-notes-bar]')
  const place = document.querySelector<HTMLElement>('[data-notes-place]')
  const { notesPlace = '', notesFollowing = '', notesAlone = '' } = place?.dataset ?? {}
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
    if (place) place.textContent = next ? `${words} · ${fill(notesFollowing, { heading: next })}` : words
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
  return true
}
