import { furnishBox, type SearchStrings, type Surroundings } from './box.client.ts'
import { furnishDialog } from './dialog.client.ts'
import { finderAt } from './finder.client.ts'
import { element } from './results.client.ts'
import { hashOf, wordsIn } from './words.ts'

/**
 * What opening the search brings: its styles, its words and Pagefind, and whatever stands around the
 * field. One file, so that every page carries one address. It serves the dialog and the page.
 */
const button = document.querySelector<HTMLAnchorElement>('.search-open')
const { url = '', lost = '' } = button?.dataset ?? {}
const page = new URL(button?.href ?? '', location.href)
const { warm, find } = finderAt(new URL(url, location.href).href)
const furnished = new WeakSet<Element>()
let words: Promise<SearchStrings> | undefined

/** The strings of the page’s language lie beside the search page. What could not be fetched is asked for again. */
function strings(): Promise<SearchStrings> {
  words ??= fetch(new URL('strings.json', page))
    .then((response) => response.json())
    .catch((problem) => {
      words = undefined
      throw problem
    })
  return words
}

function furnish(root: HTMLElement | null): void {
  const field = root?.querySelector('input')
  if (!root || !field || furnished.has(root)) return
  furnished.add(root)
  const around = { strings, find, lost }
  if (root instanceof HTMLDialogElement) furnishDialog(root, field, around, page.href)
  else furnishPage(root, field, around)
  // Nobody waits for it yet: a failure is told when something is looked for.
  warm().catch(() => {})
}

/** On the search page the words stand in the address, so that a search can be kept and passed on. */
function furnishPage(root: HTMLElement, field: HTMLInputElement, around: Omit<Surroundings, 'onWords'>): void {
  const isItself = page.pathname === location.pathname
  const onWords = (now: string) => isItself && history.replaceState(null, '', hashOf(now) || location.pathname)
  const box = furnishBox(root, field, { ...around, onWords })
  const fromAddress = () => {
    const asked = wordsIn(location.hash)
    if (asked === '') return
    field.value = asked
    void box.look()
  }
  if (field.value === '') fromAddress()
  else void box.look()
  addEventListener('hashchange', fromAddress)
}

// By address: styles that a script imports would be fetched by every page.
const styles = new URL('./search.css', import.meta.url).href
document.head.append(element('link', { rel: 'stylesheet', href: styles }))
for (const root of document.querySelectorAll<HTMLElement>('.search, .search-box')) furnish(root)
// The dialog may be made later than this file is fetched.
document.addEventListener('focusin', ({ target }) => furnish((target as Element).closest<HTMLElement>('.search')))
