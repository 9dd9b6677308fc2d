import { stringsOf } from '#i18n/text.ts'
import { say } from './kept.ts'

let notice: HTMLElement | undefined

// By address: styles that a script imports would be fetched by every page.
const styles = new URL('./new-edition.css', import.meta.url).href

/** Says that a new edition has been fetched. It is used once the reader says so, or has closed all pages of the old one. */
export function announce(registration: ServiceWorkerRegistration): void {
  const { offline: t } = stringsOf(document.documentElement.lang)
  notice ??= made()
  const load = button('button', t.load, () => {
    navigator.serviceWorker.oncontrollerchange = () => location.reload()
    registration.waiting?.postMessage(say.takeOver)
  })
  const later = button('button button-quiet', t.later, hide)
  const actions = Object.assign(document.createElement('p'), { className: 'actions' })
  actions.append(load, later)
  const sentence = Object.assign(document.createElement('p'), { textContent: t.ready })
  notice.hidden = false
  notice.replaceChildren(sentence, actions)
  // Said in another tab: this page stays as it is, and there is nothing left to say.
  registration.waiting?.addEventListener('statechange', hide)
}

function hide(): void {
  if (notice) notice.hidden = true
}

function made(): HTMLElement {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }))
  const made = Object.assign(document.createElement('div'), { className: 'new-edition', role: 'status' })
  return document.body.appendChild(made)
}

function button(className: string, textContent: string, onclick: () => void): HTMLElement {
  return Object.assign(document.createElement('button'), { type: 'button', className, textContent, onclick })
}
