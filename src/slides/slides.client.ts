import { meaningOf, type Press } from './keys.ts'
import { notesWindow } from './notes.client.ts'
import { channelFrom, heard, keptIn, notesAt, notesIn, type Said } from './notes.ts'
import { across, names, placeIn } from './place.ts'

/** Shows a lesson as slides: the page is scrolled to them, and its address says which one is shown. */
const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')]
const total = slides.length
const rtl = document.documentElement.dir === 'rtl'

/** What has the focus, for the keys. */
function focused(target: EventTarget | null): Press['on'] {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.isContentEditable || target.closest('input, select, textarea, dialog, [popover]')) return 'field'
  return target.closest('a, button, summary') ? 'button' : 'page'
}

/** Calls back with what a key means; the key does nothing else then. */
function onKeys(at: () => number, follow: (meaning: NonNullable<ReturnType<typeof meaningOf>>) => void): void {
  document.addEventListener('keydown', (event) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
    if (event.defaultPrevented || event.isComposing) return
    const press = { key: event.key, modified, on: focused(event.target) }
    const meaning = meaningOf(press, { at: at(), total, rtl })
    if (meaning === undefined) return
    event.preventDefault()
    follow(meaning)
  })
}

function show(): void {
  let at = placeIn(location.hash, total)
  let channel: BroadcastChannel | undefined

  const say = (said: Said) => channel?.postMessage(said)
  const state = () => ({ notes: channel?.name })

  function join(name: string): void {
    channel = new BroadcastChannel(name)
    channel.addEventListener('message', ({ data }) => {
      const said = heard(data, total)
      if (said?.is === 'hello') say({ is: 'at', slide: at })
      if (said?.is === 'at') go(said.slide)
    })
    history.replaceState(state(), '')
    say({ is: 'at', slide: at })
  }

  /** Goes to a slide, as a step that the browser’s own Back undoes. */
  function go(to: number): void {
    if (location.hash === `#${to}`) slides[to - 1]?.scrollIntoView()
    else location.hash = `#${to}`
    slides[to - 1]?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
  }

  /** The address has changed: by a key, a link, Back, or somebody’s hand. */
  function arrived(): void {
    if (location.hash !== '' && !names(location.hash, total)) {
      history.replaceState(state(), '', '#1')
      slides[0]?.scrollIntoView()
    } else history.replaceState(state(), '')
    at = placeIn(location.hash, total)
    say({ is: 'at', slide: at })
  }

  /** Somebody has scrolled: the address follows, without a step of its own. */
  function scrolled(): void {
    const tops = slides.map((slide) => slide.getBoundingClientRect().top)
    const to = across(tops, innerHeight / 2)
    if (to === at) return
    at = to
    history.replaceState(state(), '', `#${to}`)
    say({ is: 'at', slide: at })
  }

  onKeys(
    () => at,
    (meaning) => {
      const slide = slides[at - 1]
      if (meaning === 'leave') slide?.querySelector<HTMLElement>('[data-plain]')?.click()
      else if (meaning === 'answers') {
        const answers = slide?.querySelector('details')
        if (answers) answers.open = !answers.open
      } else go(meaning.to)
    },
  )
  addEventListener('hashchange', arrived)
  addEventListener('scroll', scrolled, { passive: true })
  // A window that changes its size keeps its slide. On a phone it does so whenever somebody scrolls.
  const isWindow = matchMedia('(pointer: fine)')
  addEventListener('resize', () => {
    if (isWindow.matches && location.hash !== '') slides[at - 1]?.scrollIntoView()
  })

  document.querySelector('[data-open-notes]')?.addEventListener('click', () => {
    if (!channel) join(channelFrom(crypto.getRandomValues(new Uint8Array(16))))
    const name = channel?.name ?? ''
    const opened = open(notesAt(name), name, 'popup,width=760,height=820')
    const said = document.querySelector<HTMLElement>('[data-notes-blocked]')
    if (said) said.textContent = opened ? '' : (said.dataset['notesBlocked'] ?? '')
  })
  const kept = keptIn(history.state)
  if (kept) join(kept)
  arrived()
}

const notes = notesIn(location.hash)
if (notes === undefined) show()
else notesWindow({ slides, channel: notes, onKeys })
