import type { Strings } from '#i18n/en.ts'
import type { Found } from './finder.client.ts'
import { element, lineOf } from './results.client.ts'

export type SearchStrings = Strings['search']

/** What a box gets from where it stands. */
export type Surroundings = {
  strings(): Promise<SearchStrings>
  find(words: string): Promise<Found>
  /** What to say when strings cannot be fetched either. */
  lost: string
  /** Hears what is looked for, and then how many places were found. */
  onWords(words: string, places?: number): void
}

/**
 * Makes a field search: what it finds stands below it as a list of links, which Tab and the arrow
 * keys reach. Each letter looks anew; only the latest answer is shown.
 */
export function furnishBox(root: HTMLElement, field: HTMLInputElement, around: Surroundings) {
  const status = root.querySelector<HTMLElement>('[role=status]') ?? element('p')
  const list = element('ol', { className: 'search-places', role: 'list' })
  const more = element('button', { className: 'button button-quiet', type: 'button', hidden: true })
  root.append(list, more)
  let latest = 0

  async function look(): Promise<void> {
    const mine = ++latest
    const words = field.value.trim()
    around.onWords(words)
    if (words === '') return show([])
    try {
      const [t, found] = await Promise.all([around.strings(), around.find(words)])
      // Places are fetched for what is still looked for, not for each letter on the way to it.
      if (mine !== latest) return
      const lines = (await found.next()).map(lineOf)
      if (mine === latest) show(lines, t, found)
    } catch {
      if (mine !== latest) return
      show([])
      status.textContent = around.lost
    }
  }

  function show(lines: HTMLLIElement[], t?: SearchStrings, found?: Found): void {
    list.replaceChildren(...lines)
    more.hidden = true
    status.textContent = ''
    if (!t || !found) return
    more.textContent = t.more
    more.onclick = () => void showMore(t, found)
    count(t, found)
    around.onWords(field.value.trim(), lines.length)
  }

  async function showMore(t: SearchStrings, found: Found): Promise<void> {
    const mine = latest
    try {
      const lines = (await found.next()).map(lineOf)
      if (mine !== latest) return
      list.append(...lines)
      lines[0]?.querySelector('a')?.focus()
      count(t, found)
    } catch {
      status.textContent = around.lost
    }
  }

  function count(t: SearchStrings, found: Found): void {
    const n = String(list.childElementCount)
    const sentence = n === '0' ? t.none : found.more() ? t.foundFirst : t.found
    status.textContent = sentence.replace('{n}', n).replace('{words}', () => field.value.trim())
    more.hidden = !found.more()
  }

  root.addEventListener('keydown', (event) => {
    const stops = [field, ...list.querySelectorAll('a')]
    const at = stops.indexOf(event.target as HTMLAnchorElement)
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: event.target === field ? 1 : 0 }[event.key]
    const to = stops[at + (step ?? 0)]
    if (at < 0 || !step || !to) return
    event.preventDefault()
    to.focus()
  })
  field.addEventListener('input', () => void look())
  return { look }
}
