import { stringsOf } from '#i18n/text.ts'
import { heightMessage } from './message.ts'

/**
 * What a page does in a frame on somebody else’s page, where embed.css has taken away what leads elsewhere: its name
 * leads to the page by itself, links open beside the page around it, and it tells its height, and nothing else.
 */
const root = document.documentElement
const { embed: t, progress } = stringsOf(root.lang)

// By address: styles that a script imports would be fetched by every page.
const styles = new URL('./framed.css', import.meta.url).href
document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }))

const brand = document.querySelector<HTMLAnchorElement>('.brand')
const name = brand?.lastChild
if (brand && name) {
  name.textContent = document.title
  brand.append(Object.assign(document.createElement('span'), { className: 'said', textContent: ` ${t.newTab}` }))
}

// Where nothing can be saved another sentence stands there already.
const saved = document.querySelector('[data-record]')?.previousSibling
if (saved?.textContent?.trim() === progress.saved) saved.textContent = `${t.stays} `

const pageOf = ({ href }: { readonly href: string }) => href.split('#')[0]
/** One question is shown and nothing else of its page. */
const isAlone = () => document.querySelector('.question:target') !== null

document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || !/^https?:$/.test(link.protocol) || link.hasAttribute('download')) return
    // Another page may not be framed here, and a question that stands alone would not stand alone any more.
    if (link === brand) link.href = location.href
    if (link === brand || isAlone() || pageOf(link) !== pageOf(location)) link.target = '_blank'
  },
  true,
)

let told = 0
new ResizeObserver(() => {
  const message = heightMessage(root.getBoundingClientRect().height)
  if (message.height === told) return
  told = message.height
  // Whoever frames the page may know it: a height is no secret.
  parent.postMessage(message, '*')
}).observe(root)
