import { stringsOf } from '#i18n/text.ts'
import type { Kept } from './storage.ts'

/**
 * Tells a learner, once and where it cannot be missed, that progress is not being kept, or that
 * something stored could not be read. Loaded only when there is something to tell.
 */
export function showNotice({ keeping, setAside }: Kept): void {
  const t = stringsOf(document.documentElement.lang).progress
  const sentence = keeping === 'saved' ? (setAside > 0 ? t.setAside : '') : t[keeping]
  const notice = document.querySelector('.notice') ?? document.body.appendChild(made())
  notice.replaceChildren()
  notice.toggleAttribute('hidden', sentence === '')
  const link = document.querySelector<HTMLAnchorElement>('[data-record]')?.href
  notice.append(sentence, ' ')
  if (link) notice.append(Object.assign(document.createElement('a'), { href: link, textContent: t.toRecord }))
}

function made(): HTMLElement {
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  return notice
}
