import { fill } from '#i18n/fill.ts'
import { listen } from '#progress/store.client.ts'
import { calibrationOf } from './calibration.ts'
import { asksConfidence, turnConfidence } from './confidence.client.ts'
import { drawn, drawOf, firstDraw, nextDraw } from './pool.ts'

const pool = document.querySelector('[data-pool]')
const questions = [...(pool?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
const ids = questions.map(({ id }) => id)
const another = document.querySelector<HTMLAnchorElement>('[data-next-draw]')

/** Shows the questions of a draw in its order; those that were answered stay as they are. */
function show(draw: string): HTMLElement[] {
  const ten = drawn(ids, draw).flatMap((id) => questions.filter((question) => question.id === id))
  for (const question of questions) question.toggleAttribute('data-drawn', ten.includes(question))
  pool?.prepend(...ten)
  if (another) another.hash = `draw=${nextDraw(draw)}`
  return ten
}

const asked = drawOf(location.hash)
if (asked && asked !== firstDraw) show(asked)

addEventListener('hashchange', () => {
  const draw = location.hash === '' ? firstDraw : drawOf(location.hash)
  if (!draw) return
  const [first] = show(draw)
  const label = first?.querySelector('h2')
  label?.setAttribute('tabindex', '-1')
  label?.focus()
})

const box = document.querySelector<HTMLInputElement>('[data-ask-sure]')
if (box) {
  box.checked = asksConfidence()
  box.onchange = () => turnConfidence(box.checked)
}

const line = document.querySelector<HTMLElement>('[data-calibration]')
listen(({ progress }) => {
  const calibration = calibrationOf(progress, ids)
  const sentence = calibration && line ? fill(line.dataset['calibration'] ?? '', calibration) : ''
  if (line && line.textContent !== sentence) line.textContent = sentence
})
