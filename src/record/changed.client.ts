import { listen } from '#progress/store.client.ts'
import { isOlder } from './study.ts'

/** A lesson that was read before the edition that changed it last says so; one that nobody has read is simply new. */
listen(({ progress }) => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-changed]')) {
    const { changed = '', in: edition } = place.dataset
    place.hidden = !isOlder(progress, changed, Number(edition))
  }
})
