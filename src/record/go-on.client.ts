import { listen } from '#progress/store.client.ts'
import { type Places, placeToGoOn } from './go-on.ts'

const line = document.querySelector<HTMLElement>('[data-go-on] span')
const link = line?.querySelector('a')
const places: Places = JSON.parse(document.querySelector('[data-places]')?.textContent ?? '{}')

listen(({ progress }) => {
  const place = placeToGoOn(progress, places)
  if (!line || !link) return
  line.hidden = place === undefined
  if (place) Object.assign(link, { href: place.href, textContent: place.title })
})
