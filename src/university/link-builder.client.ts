import { fill } from '#i18n/fill.ts'
import { copy } from './copy.client.ts'
import { htmlList, type Permalink, plainList } from './permalink.ts'

const root = document.querySelector<HTMLElement>('[data-link-builder]')
if (root) begin(root)

/** Makes lists of what is chosen, and begins with what was chosen before this script came. */
function begin(root: HTMLElement): void {
  const find = <T extends Element = HTMLElement>(selector: string) => root.querySelector(selector) as T
  const picks = [...root.querySelectorAll<HTMLInputElement>('[data-title]')]
  const [list, html, count, said] = ['[data-chosen]', '[data-html]', '[data-count]', '[data-copied]'].map((one) =>
    find(one),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.actions button')]
  const { one = '', other = '', nothing = '', copyOf = '' } = root.dataset
  const language = new Intl.PluralRules(document.documentElement.lang)

  const chosen = (): Permalink[] =>
    picks
      .filter(({ checked }) => checked)
      .map((pick) => ({
        title: pick.dataset['title'] ?? '',
        href: pick.closest('li')?.querySelector('a')?.href ?? '',
        note: pick.dataset['note'],
      }))

  /** An address with a button of its own. */
  function item({ title, href }: Permalink): HTMLElement {
    const [entry, words, address, button] = (['li', 'span', 'code', 'button'] as const).map((name) =>
      document.createElement(name),
    ) as [HTMLLIElement, HTMLSpanElement, HTMLElement, HTMLButtonElement]
    words.textContent = title
    address.textContent = href
    button.textContent = root.dataset['copy'] ?? ''
    button.setAttribute('aria-label', fill(copyOf, { title }))
    Object.assign(button, { type: 'button', className: 'button button-quiet' })
    button.addEventListener('click', () => void copy(href, address, said))
    entry.append(words, address, button)
    return entry
  }

  function show(): void {
    const links = chosen()
    count.textContent =
      links.length === 0 ? nothing : fill(language.select(links.length) === 'one' ? one : other, { n: links.length })
    list.replaceChildren(...links.map(item))
    html.textContent = links.length === 0 ? '' : htmlList(links)
    for (const button of buttons) button.disabled = links.length === 0
  }

  root.addEventListener('change', show)
  find('[data-copy-plain]').addEventListener('click', () => void copy(plainList(chosen()), list, said))
  find('[data-copy-html]').addEventListener('click', () => void copy(htmlList(chosen()), html, said))
  find('[data-clear]').addEventListener('click', () => {
    for (const pick of picks) pick.checked = false
    show()
    picks[0]?.closest('details')?.querySelector('summary')?.focus()
  })
  show()
}
