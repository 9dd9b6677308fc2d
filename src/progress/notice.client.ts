import { stringsOf } from '#i18n/text.ts'
import { exportFile } from './export.client.ts'
import type { Kept } from './storage.ts'
import { mend } from './store.client.ts'

let said = ''

/**
 * Tells a learner, once and where it cannot be missed, that progress is not being kept, or that
 * something stored could not be read, and sets that aside. Loaded only when there is something to tell.
 */
export function showNotice({ keeping, setAside }: Kept): void {
  if (keeping === 'damaged') void mend()
  const { progress: t, search } = stringsOf(document.documentElement.lang)
  const isSaved = keeping === 'saved' || keeping === 'damaged'
  const broken = isSaved && (keeping === 'damaged' || setAside > 0)
  const sentence = broken ? t.setAside : isSaved ? '' : t[keeping]
  if (sentence === said) return
  said = sentence
  const notice = document.querySelector('.notice') ?? document.body.appendChild(made())
  notice.toggleAttribute('hidden', sentence === '')
  const record = document.querySelector<HTMLAnchorElement>('[data-record]')
  // The foot of the page must not go on saying the contrary.
  if (record?.previousSibling) record.previousSibling.textContent = `${isSaved ? t.saved : sentence} `
  const actions = element(
    'p',
    'actions',
    button('button', t.exportNow, () => exportFile()),
  )
  // Whoever follows a link leaves what only this page holds, so there is none where something would be lost.
  if (broken && record && record.pathname !== location.pathname)
    actions.append(Object.assign(element('a', '', t.toRecord), { href: record.href }))
  actions.append(button('button button-quiet', search.close, () => notice.setAttribute('hidden', '')))
  notice.replaceChildren(element('p', '', sentence), actions)
}

// By address: styles that a script imports would be fetched by every page.
const styles = new URL('./notice.css', import.meta.url).href

function made(): HTMLElement {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }))
  const notice = element('div', 'notice')
  notice.role = 'alert'
  return notice
}

function button(className: string, name: string, onclick: () => void): HTMLElement {
  return Object.assign(element('button', className, name), { type: 'button', onclick })
}

function element(tag: string, className: string, ...inside: (string | Node)[]): HTMLElement {
  const made = Object.assign(document.createElement(tag), { className })
  made.append(...inside)
  return made
}
