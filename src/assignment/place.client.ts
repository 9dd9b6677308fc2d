import { fill } from '#i18n/fill.ts'
import { stringsOf, toLocale } from '#i18n/text.ts'
import { pageUrl } from '#site/urls.ts'
import { placeIn } from './place.ts'
import { listen, remembered } from './store.client.ts'

// By address: styles that a script imports would be fetched by every page.
const styles = new URL('./place.css', import.meta.url).href

/** Says at the end of a page which part of an assignment it is, and what comes next. */
const line = document.createElement('p')
line.className = 'prep-place'
line.dataset['prepPlace'] = ''

function show(): void {
  const place = placeIn(remembered().assignments, location.pathname, location.hash)
  line.hidden = place === undefined
  if (!place) return
  if (!line.isConnected) stand()
  const locale = toLocale(document.documentElement.lang)
  const { prep: t } = stringsOf(locale)
  const { group, n, total, next } = place
  const where = link(fill(group ? t.place : t.placeNoGroup, { group, n, total }), pageUrl(locale, 'prep'))
  const then = document.createElement('span')
  then.append(...(next ? [`${t.next} `, link(next.title, next.url)] : [t.wasLast]))
  line.replaceChildren(where, then)
}

/** Where a reader looks for what comes next: before the line of the student path, or else below the text. */
function stand(): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }))
  const path = document.querySelector('[data-path-next]')
  const pager = document.querySelector('main .pager')
  if (path) path.before(line)
  else if (pager) pager.after(line)
  else document.querySelector('main')?.append(line)
}

const link = (textContent: string, href: string): HTMLElement =>
  Object.assign(document.createElement('a'), { textContent, href })

show()
listen(show)
addEventListener('hashchange', show)
