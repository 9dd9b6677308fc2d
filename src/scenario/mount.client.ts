import { type OpenRun, openRun, takenAlong } from './remember.client.ts'
import type { Links, Staging } from './staging.ts'

/**
 * Opens a door: the framework is fetched when the button comes near or gets the focus, and the story
 * with it. When the chair is taken, the room stands in the place of everything else in the article.
 */
function open(door: HTMLElement): void {
  const article = door.closest('article')
  const room = article?.querySelector<HTMLElement>('[data-room]')
  const says = door.querySelector('[role="status"]')
  const { scenario = '' } = article?.dataset ?? {}
  const { chair = '', url = '' } = door.dataset
  let parts: ReturnType<typeof fetchParts> | undefined

  function prepare() {
    parts ??= fetchParts(url)
    // A failed download is not kept: the next try fetches anew.
    parts.catch(() => {
      parts = undefined
    })
    return parts
  }

  async function take(open: OpenRun | undefined) {
    if (!article || !room || !says) return
    says.textContent = says.getAttribute('data-fetching')
    try {
      const [[{ openRoom }, staging], { Now }] = await Promise.all([prepare(), import('./player/Now.tsx')])
      article.toggleAttribute('data-taken', true)
      room.hidden = false
      openRoom(room, staging, linksIn(room), Now, open)
    } catch {
      says.textContent = says.getAttribute('data-lost')
    }
  }

  const middle = openRun(scenario, chair)
  for (const part of door.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = (part.dataset['when'] === 'middle') !== (middle !== undefined)
  const along = takenAlong(scenario, chair)
  const taken = door.querySelector<HTMLElement>('[data-along]')
  if (taken && along) {
    taken.hidden = false
    taken.lastElementChild?.append(along)
  }
  for (const button of door.querySelectorAll<HTMLButtonElement>('[data-take]')) {
    button.disabled = false
    button.addEventListener('click', () => void take(button.dataset['take'] === 'resume' ? middle : undefined))
    button.addEventListener('focus', () => void prepare().catch(() => {}))
    near.observe(button)
    prepares.set(button, prepare)
  }
}

async function fetchParts(url: string) {
  const [response, player] = await Promise.all([fetch(url), import('./player/open.tsx')])
  if (!response.ok) throw new Error(`${response.status}`)
  return [player, (await response.json()) as Staging] as const
}

/** The page’s own links into the rest of the site, which stand where the room will be. */
function linksIn(room: HTMLElement): Links {
  const href = (name: keyof Links) => room.querySelector<HTMLAnchorElement>(`[data-link="${name}"]`)?.href ?? ''
  return { all: href('all'), turnTo: href('turnTo'), references: href('references') }
}

const prepares = new WeakMap<Element, () => Promise<unknown>>()
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting)
        void prepares
          .get(target)?.()
          .catch(() => {})
  },
  { rootMargin: '300px' },
)

for (const door of document.querySelectorAll<HTMLElement>('[data-chair]')) open(door)

/** A book that is led to by a link is opened, also by browsers that do not do so by themselves. */
function openBook() {
  const target = document.getElementById(location.hash.slice(1))
  const book = target?.closest('details')
  if (!book || book.open) return
  book.open = true
  target?.scrollIntoView()
}
addEventListener('hashchange', openBook)
openBook()
