import { type Cited, cite, type Style } from './cite.ts'
import { copy } from './copy.client.ts'

/** Today by this device, as 2027-03-04, which is how Swedes write it. */
const today = () => new Date().toLocaleDateString('sv-SE')

const root = document.querySelector<HTMLElement>('[data-cite]')
const said = root?.querySelector<HTMLElement>('[data-copied]')
const choice = root?.querySelector('select')
const data = root?.querySelector('script[type="application/json"]')?.textContent
if (root && said && choice && data) {
  const all: readonly Cited[] = JSON.parse(data)
  const chosen = () => all.find(({ id }) => id === choice.value)
  const shown = [...root.querySelectorAll<HTMLElement>('[data-style]')]

  function show(): void {
    const cited = chosen()
    for (const place of shown) if (cited) place.textContent = cite(place.dataset['style'] as Style, cited)
  }

  choice.addEventListener('change', show)
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy-style]'))
    button.addEventListener('click', () => {
      const style = button.dataset['copyStyle'] as Style
      const [cited, place] = [chosen(), shown.find(({ dataset }) => dataset['style'] === style)]
      if (cited && place) void copy(cite(style, cited, today()), place, said)
    })
  show()
}
