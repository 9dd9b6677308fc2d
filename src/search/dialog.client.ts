import { furnishBox, type Surroundings } from './box.client.ts'
import { element } from './results.client.ts'
import { slashIsOn, turnSlash } from './slash.client.ts'
import { hashOf } from './words.ts'

/**
 * Puts around the field of the dialog what it lacks: what it finds, a way to close it, and a foot
 * with a link to the search page and the switch of the key.
 * @param page the address of the search page
 */
export function furnishDialog(
  dialog: HTMLDialogElement,
  field: HTMLInputElement,
  around: Omit<Surroundings, 'onWords'>,
  page: string,
): void {
  const close = element('button', { type: 'button', className: 'button button-quiet', hidden: true })
  const way = element('a')
  const slash = element('input', { type: 'checkbox', checked: slashIsOn() })
  const slashLabel = element('label', { className: 'search-slash' }, slash)
  const foot = element('p', { className: 'search-foot', hidden: true }, way, slashLabel)
  Object.assign(field, { autocomplete: 'off', enterKeyHint: 'search' })
  field.after(close)
  const box = furnishBox(dialog, field, { ...around, onWords: (words, places) => void showWay(words, places) })
  dialog.append(foot)

  /** The way on: the same search on a page of its own, or the list of all lessons, which stands there too. */
  async function showWay(words: string, places = 0): Promise<void> {
    const t = await around.strings().catch(() => undefined)
    // The search says by itself that it is lost, Escape closes, and the next letter asks again.
    if (!t) return
    way.href = page + (places > 0 ? hashOf(words) : '')
    way.textContent = places > 0 ? t.asPage : t.outline
    if (!foot.hidden) return
    close.textContent = t.close
    slashLabel.append(t.slash)
    foot.hidden = close.hidden = false
  }

  function shut(): void {
    dialog.close()
    // Where nothing had the focus before, the field would keep it until the next frame, and with it the next key.
    field.blur()
  }

  close.onclick = shut
  slash.onchange = () => turnSlash(slash.checked)
  dialog.closedBy = 'any'
  dialog.addEventListener('keydown', (event) => {
    // In a search field with words in it, Chromium would take the first Escape to empty it.
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    shut()
  })
  // What was looked for is there again when it is opened again, and the next letter takes its place.
  dialog.addEventListener('toggle', () => dialog.open && field.select())
  // A place on this very page: the dialog must not stay before it.
  dialog.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a')
    if (link && link.pathname === location.pathname) shut()
  })
  void box.look()
}
