import { given, session, wake } from './session.client.ts'

const parts = [...document.querySelectorAll<HTMLElement>('[data-notes]')]
const button = document.querySelector<HTMLButtonElement>('button[data-all]')
let all = false

wake(draw)

function draw(): void {
  const { begun, at } = session()
  for (const [place, part] of parts.entries()) {
    part.hidden = begun && !all && place !== at
    part.ariaCurrent = begun && place === at ? 'step' : null
  }
  if (button) button.ariaDisabled = begun ? null : 'true'
}

if (button) {
  button.disabled = false
  button.onclick = () => {
    all = !all && session().begun
    button.textContent = all ? given.t.showOne : given.t.showAll
    draw()
  }
}
