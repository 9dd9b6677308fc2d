import { type Meaning, meaningOf, type Press } from './keys.ts'
import { across, names, placeIn } from './place.ts'

/** Shows a lesson as slides: the page is scrolled to them, and its address says which one is shown. */
const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')]
const total = slides.length
const rtl = document.dir === 'rtl'
/** What has to do with the second window is fetched when there is one. */
const windows = () => import('./notes.client.ts')

/** What has the focus, for the keys. */
function focused(target: EventTarget | null): Press['on'] {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.closest('input, select, textarea, dialog, [popover]')) return 'field'
  return target.closest('a, button, summary') ? 'button' : 'page'
}

/** Calls back with what a key means; the key does nothing else then. */
function onKeys(at: () => number, follow: (meaning: Meaning) => void): void {
  document.addEventListener('keydown', (event) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
    const press = { key: event.key, modified, on: focused(event.target) }
    const meaning = meaningOf(press, { at: at(), total, rtl })
    if (!meaning || event.defaultPrevented) return
    event.preventDefault()
    follow(meaning)
  })
}

function show(): void {
  let at = 1
  let height = document.documentElement.scrollHeight
  let tell = (_: number): void => {}

  function reached(slide: number): void {
    at = slide
    tell(at)
  }

  /** Goes to a slide, as a step that the browser’s own Back undoes. */
  function go(to: number): void {
    if (location.hash === `#${to}`) slides[to - 1]?.scrollIntoView()
    else location.hash = `#${to}`
    slides[to - 1]?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
  }

  /** The address is another one: by a key, a link, Back, or somebody’s hand. */
  function arrived(): void {
    if (location.hash && !names(location.hash, total)) {
      history.replaceState(history.state, '', '#1')
      slides[0]?.scrollIntoView()
    }
    reached(placeIn(location.hash, total))
  }

  /** Somebody has scrolled: the address follows, without a step of its own. */
  function scrolled(): void {
    const now = document.documentElement.scrollHeight
    if (now !== height) {
      // A font has come, or the window has another width: the slides have moved, and nobody has scrolled.
      height = now
      slides[at - 1]?.scrollIntoView()
      return
    }
    const tops = slides.map((slide) => slide.getBoundingClientRect().top)
    const to = across(tops, innerHeight / 2)
    if (to === at) return
    history.replaceState(history.state, '', `#${to}`)
    reached(to)
  }

  const withNotes = async (asked: boolean) => {
    tell = (await windows()).present({ total, at: () => at, go }, asked)
  }

  onKeys(
    () => at,
    (meaning) => {
      const slide = slides[at - 1]
      if (meaning === 'leave') slide?.querySelector<HTMLElement>('[data-plain]')?.click()
      else if (meaning === 'answers') slide?.querySelector('details')?.toggleAttribute('open')
      else go(meaning.to)
    },
  )
  addEventListener('hashchange', arrived)
  addEventListener('scroll', scrolled, { passive: true })
  // A window that changes its size keeps its slide. On a phone it does so whenever somebody scrolls.
  addEventListener('resize', () => {
    if (location.hash && matchMedia('(pointer: fine)').matches) slides[at - 1]?.scrollIntoView()
  })
  document.querySelector('[data-open-notes]')?.addEventListener('click', () => void withNotes(true))
  arrived()
  if (history.state?.notes) void withNotes(false)
}

if (location.hash.startsWith('#notes=')) void windows().then(({ notesWindow }) => notesWindow(slides, onKeys) || show())
else show()
