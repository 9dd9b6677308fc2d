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
/** How long somebody who leaves waits for a page that has not spoken yet, in ms. */
const lastWait = 3000

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
  /** Whether a page is on its way that has not said yet what was done. */
  let awaited = false
  let arrived = () => {}

  function go(address: string): void {
    clearTimeout(timer)
    awaited = true
    frame.src = address + fragmentOf(launch)
    // A page where somebody was may be gone in this edition: then there is the first one.
    timer = setTimeout(() => (address === start ? giveUp() : go(start)), patience)
  }

  function giveUp(): void {
    settle()
    ears.onSilence()
  }

  function settle(): void {
    awaited = false
    arrived()
  }

  function listen({ source, origin: from, data }: MessageEvent): void {
    const message = from === origin ? fromPage(data, launch.nonce, dayOf(Date.now())) : undefined
    // The last word of a page comes when it is gone already, and then has no window that it comes from.
    const isOurs = source === null ? message?.type === 'gone' : source === frame.contentWindow
    const next = hear(talk, isOurs ? message : undefined)
    talk = next.talk
    // To be seen from outside, where somebody looks for what is wrong.
    frame.dataset['ignored'] = String(talk.ignored)
    const { heard } = next
    if (heard?.type === 'gone') awaited = true
    if (heard?.type === 'facts') {
      ears.onFacts(heard.facts)
      settle()
    }
    if (heard?.type !== 'hello') return
    clearTimeout(timer)
    if (heard.href.startsWith(root)) ears.onPage(heard.href.slice(root.length))
    const answer: FromShell = { v: protocolVersion, nonce: launch.nonce, type: 'ready', ...ears.known() }
    frame.contentWindow?.postMessage(answer, origin)
  }

  addEventListener('message', listen)
  return {
    frame,
    start,
    /** Opens the page where the learner was, or the first one. */
    begin: () => go(isInside(place) ? new URL(place, root).href : start),
    /** Until the page that is there has said what was done in it; not for ever. */
    async settled(): Promise<void> {
      if (!awaited) return
      await new Promise<void>((done) => {
        arrived = done
        setTimeout(done, lastWait)
      })
    },
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
