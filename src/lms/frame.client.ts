import { hear, silence } from './conversation.ts'
import { dayOf, type Facts } from './facts.ts'
import { fragmentOf, frameName, type Launch } from './launch.ts'
import { type FromShell, fromPage, type Mode, protocolVersion } from './protocol.ts'
import { isInside, type Settings } from './settings.ts'

/** What the frame tells the shell. */
type Ears = {
  readonly onPage: (place: string) => void
  readonly onFacts: (facts: Facts) => void
  /** No page has spoken, and there is nothing else to try. */
  readonly onSilence: () => void
  /** What a page is told when it greets. */
  readonly known: () => { readonly mode: Mode; readonly facts: Facts }
}

const patience = 10_000

/** The frame in which the pages of the course run, and the talk with them. */
export function openFrame(settings: Settings, launch: Launch, place: string, title: string, ears: Ears) {
  const frame = Object.assign(document.createElement('iframe'), {
    name: frameName(launch),
    title,
    className: 'lms-frame',
  })
  const root = settings.mode === 'thin' ? `${settings.host}/` : new URL('.', location.href).href
  const start = new URL(settings.start, root).href
  const { origin } = new URL(start)
  let talk = silence
  let timer: ReturnType<typeof setTimeout> | undefined

  function go(address: string): void {
    clearTimeout(timer)
    frame.src = address + fragmentOf(launch)
    // A page where somebody was may be gone in this edition: then there is the first one.
    timer = setTimeout(() => (address === start ? ears.onSilence() : go(start)), patience)
  }

  function listen({ source, origin: from, data }: MessageEvent): void {
    const isOurs = source !== null && source === frame.contentWindow && from === origin
    const next = hear(talk, isOurs ? fromPage(data, launch.nonce, dayOf(Date.now())) : undefined)
    talk = next.talk
    // To be seen from outside, where somebody looks for what is wrong.
    frame.dataset['ignored'] = String(talk.ignored)
    const { heard } = next
    if (heard?.type === 'facts') ears.onFacts(heard.facts)
    if (heard?.type !== 'hello') return
    clearTimeout(timer)
    if (heard.href.startsWith(root)) ears.onPage(heard.href.slice(root.length))
    const message: FromShell = { v: protocolVersion, nonce: launch.nonce, type: 'ready', ...ears.known() }
    frame.contentWindow?.postMessage(message, origin)
  }

  addEventListener('message', listen)
  return {
    frame,
    start,
    /** Opens the page where the learner was, or the first one. */
    begin: () => go(isInside(place) ? new URL(place, root).href : start),
    /** Shows a page that does not speak, such as the self-test. */
    show(address: string): void {
      clearTimeout(timer)
      frame.src = address
    },
    close(): void {
      clearTimeout(timer)
      removeEventListener('message', listen)
      frame.remove()
    },
  }
}
