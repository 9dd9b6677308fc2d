import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import { howMuch, isRefused, keep, remove } from './keep.client.ts'

/** Shows on the record what is kept, follows it while it is being fetched, and lets the reader decide. */
const place = document.querySelector<HTMLElement>('[data-kept]')
const told = place?.querySelector<HTMLElement>('[role=status]')
const keepIt = place?.querySelector<HTMLButtonElement>('[data-keep]')
const removeIt = place?.querySelector<HTMLButtonElement>('[data-remove]')

// A package of a learning platform keeps nothing: it has no manifest, and its pages stay with the platform.
if (!document.querySelector('link[rel=manifest]')) place?.remove()
else if (place && told && keepIt && removeIt) {
  const { strings = '', dates } = place.dataset
  const t: Strings['offline'] = JSON.parse(strings)
  const number = (n: number, digits = 0) =>
    n.toLocaleString(dates, { minimumFractionDigits: digits, maximumFractionDigits: digits })

  const say = (sentence: string) => {
    if (told.textContent !== sentence) told.textContent = sentence
  }

  const show = async () => {
    if (!navigator.serviceWorker) return say(t.cannot)
    const much = isRefused() ? undefined : await howMuch().catch(() => undefined)
    const isWhole = much?.isUsed && much.kept === much.all
    keepIt.hidden = much !== undefined
    removeIt.hidden = much === undefined
    if (!much) return say(t.nothing)
    const { kept, all, bytes } = much
    say(fill(isWhole ? t.whole : t.part, { kept: number(kept), all: number(all), size: number(bytes / 1e6, 1) }))
    if (!isWhole) setTimeout(show, 1000)
  }

  keepIt.onclick = async () => {
    keepIt.disabled = true
    await keep().then(show, () => say(t.failed))
    keepIt.disabled = false
    removeIt.focus()
  }
  removeIt.onclick = async () => {
    await remove().then(show, () => say(t.failed))
    keepIt.focus()
  }
  void show()
}
