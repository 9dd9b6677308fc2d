import { type Face, faceOf, type Given, saidOf } from './face.ts'
import { back, give, isOver, isRunning, next, pause, ready, type Session, start, untilChange } from './session.ts'
import { openStore, type Store } from './store.client.ts'

type Deed = (session: Session, now: number) => Session

/** What the page was built with. */
export const given: Given = JSON.parse(document.querySelector('[data-session]')?.textContent ?? '{}')

const oneMore = (by: number) => (session: Session) =>
  give(session, session.at, Math.max(1, (session.phases[session.at]?.minutes ?? 0) + by))

/** What can be done to the clock, by the names on the buttons. */
const deeds: Readonly<Record<string, Deed>> = {
  run: (session, now) =>
    isOver(session) ? ready(session.phases) : isRunning(session) ? pause(session, now) : start(session, now),
  next,
  back,
  less: oneMore(-1),
  more: oneMore(1),
  anew: ({ phases }) => ready(phases),
  defaults: () => ready(given.phases),
}

/** What cannot be done now. Its button stays where it is, and in the order of the keys. */
function idle(name: string, session: Session): boolean {
  if (name === 'next') return !session.begun || isOver(session)
  if (name === 'back') return !session.begun || back(session, 0) === session
  if (name === 'less' || name === 'more') return isOver(session)
  if (name === 'anew') return !session.begun || isRunning(session)
  return name === 'defaults' && session.begun
}

let store: Store
let timer: ReturnType<typeof setTimeout> | undefined
let show: (session: Session, now: number) => void

/** The clock that this page shares with all others. */
export const session = (): Session => store.session()

/** Does something to it, if that can be done now. */
export function act(deed: string | Deed): void {
  if (typeof deed === 'function') store.change(deed)
  else if (!idle(deed, session())) store.change(deeds[deed] ?? ((same) => same))
}

/** Wakes a page of this room. What only this page shows is drawn by `also`, at every change. */
export function wake(also: (session: Session, now: number, isKept: boolean) => void): void {
  let known: number | undefined
  show = (now, at) => {
    write(faceOf(now, at, given))
    for (const button of buttons()) button.ariaDisabled = idle(button.dataset['do'] ?? '', now) ? 'true' : null
    // Said when a phase begins, and not when a page finds the clock in the middle of one.
    const phase = now.begun ? now.at : -1
    if (known !== undefined && phase !== known) say(phase < 0 ? '' : saidOf(now, given))
    known = phase
    also(now, at, store.isKept())
  }
  store = openStore(given.phases, draw)
  for (const button of buttons()) {
    button.disabled = false
    button.onclick = () => act(button.dataset['do'] ?? '')
  }
  // Timers sleep with the device, and the screen is no longer kept awake.
  document.addEventListener('visibilitychange', draw)
  addEventListener('pageshow', draw)
  draw()
}

/** Draws the clock now, and again when a minute more has gone by. */
function draw(): void {
  const now = Date.now()
  show(session(), now)
  clearTimeout(timer)
  const wait = untilChange(session(), now)
  if (wait !== undefined) timer = setTimeout(draw, wait)
}

const buttons = () => document.querySelectorAll<HTMLButtonElement>('button[data-do]')

function write(face: Face): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-face]')) {
    const text = face[place.dataset['face'] as keyof Face]
    if (place.textContent !== text) place.textContent = text
  }
}

function say(text: string): void {
  const place = document.querySelector('[data-said]')
  if (place) place.textContent = text
}
