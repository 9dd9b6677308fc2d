import { screenLock } from './awake.client.ts'
import { act, given, session, wake } from './session.client.ts'
import { give, isRunning, line, minutesLeft, type Session, total } from './session.ts'

const clock = document.querySelector<HTMLElement>('[data-clock]')
const full = document.querySelector<HTMLButtonElement>('[data-full]')
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]

const say = (name: string, is: boolean) => document.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', !is)
const keepAwake = screenLock((refused) => say('sleeps', refused))

wake((now, at, isKept) => {
  keepAwake(isRunning(now))
  say('unkept', !isKept)
  clock?.classList.toggle('is-past', now.begun && minutesLeft(now, at) < 0)
  drawLine(now, at)
  for (const [place, row] of rows.entries()) {
    const minutes = String(now.phases[place]?.minutes)
    const input = row.querySelector('input')
    const number = row.querySelector('[data-n]')
    if (number) number.textContent = minutes
    if (input && input.value !== minutes) input.value = minutes
    row.ariaCurrent = now.begun && place === now.at ? 'step' : null
  }
  const sum = document.querySelector('[data-total]')
  if (sum) sum.textContent = String(total(now.phases))
})

function drawLine(now: Session, at: number): void {
  const stretches = line(now, at)
  for (const [place, group] of document.querySelectorAll('[data-stretch]').entries()) {
    const { from, length, gone } = stretches[place] ?? { from: 0, length: 0, gone: 0 }
    for (const [i, rect] of [...group.children].entries()) {
      rect.setAttribute('x', `${from}%`)
      rect.setAttribute('width', `${i === 0 ? length : gone}%`)
    }
  }
}

for (const [place, row] of rows.entries()) {
  const change = (minutes: number) => act((now) => give(now, place, minutes))
  const input = row.querySelector('input')
  if (input) {
    input.disabled = false
    input.onchange = () => {
      if (!Number.isNaN(input.valueAsNumber)) change(input.valueAsNumber)
      // What is no number, or more than is possible, gives way to what holds.
      input.value = String(session().phases[place]?.minutes)
    }
  }
  for (const button of row.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    button.disabled = false
    button.onclick = () => change((session().phases[place]?.minutes ?? 0) + Number(button.dataset['step']))
  }
}

if (full && clock && document.fullscreenEnabled) {
  full.disabled = false
  // Refused or not, the clock goes on in the page.
  full.onclick = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : clock.requestFullscreen()).catch(() => {})
  document.addEventListener('fullscreenchange', () => {
    full.textContent = document.fullscreenElement ? given.t.leaveFull : given.t.full
  })
}

// Signs only while the focus is in the clock (WCAG 2.1.4); these two keys also elsewhere, where nothing else can be read.
const keys: Readonly<Record<string, string>> = { '+': 'more', '-': 'less', '−': 'less' }
const inFull: Readonly<Record<string, string>> = { PageDown: 'next', PageUp: 'back' }

clock?.addEventListener('keydown', ({ key }) => keys[key] && act(keys[key]))
addEventListener('keydown', (event) => {
  const deed = document.fullscreenElement === clock ? inFull[event.key] : undefined
  if (!deed) return
  event.preventDefault()
  act(deed)
})

const notes = document.querySelector<HTMLAnchorElement>('a[data-notes]')
notes?.addEventListener('click', (event) => {
  // Where no window may be opened, the link opens a tab.
  const opened = window.open(notes.href, notes.target, 'popup,width=520,height=800')
  if (!opened) return
  event.preventDefault()
  opened.focus()
})
