/**
 * Opens the search: with its button, with / and with Ctrl+K or ⌘K. This much is on every page; the
 * rest comes when the search is opened first. Only the field is made at once, so that it has the
 * focus, and a phone its keyboard, before anything has arrived.
 */
const button = document.querySelector<HTMLAnchorElement>('.search-open')
let dialog: HTMLDialogElement | undefined

function open(event: Event): void {
  event.preventDefault()
  dialog ??= made()
  dialog.showModal()
  import('./furnish.client.ts').catch(() => {
    if (dialog?.lastChild) dialog.lastChild.textContent = button?.dataset['lost'] ?? ''
  })
}

function made(): HTMLDialogElement {
  const made = document.createElement('dialog')
  made.className = 'search'
  made.innerHTML = '<p><input type=search><p role=status>'
  for (const part of [made, made.querySelector('input')]) if (part) part.ariaLabel = button?.textContent ?? ''
  return document.body.appendChild(made)
}

if (button) {
  button.role = 'button'
  button.onclick = open
  document.onkeydown = (event) => {
    if (asks(event, event.target as Element)) open(event)
  }
}

function asks({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element): boolean {
  if (key === ' ') return target === button
  if (target.matches(':read-write')) return false
  return key === '/' ? slashOpens() : key === 'k' && (ctrlKey || metaKey)
}

/** Unless the reader has turned it off, or the browser keeps nothing: then it could not be turned off. */
function slashOpens(): boolean {
  try {
    return !localStorage['tac:slash']
  } catch {
    return false
  }
}
