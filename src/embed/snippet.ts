import { heightType } from './message.ts'

/** What somebody wants to show on a page of their own. */
export type Embedded = {
  /** Absolute, as https://…; with `#` and its id at the end it is one question. */
  readonly address: string
  /** What the frame is called for those who hear it. */
  readonly title: string
  /** In CSS pixels: before the page has told its own height, and where scripts are taken out of pages. */
  readonly height?: number
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** The frame alone, for platforms that take scripts out. */
export function frameOf({ address, title, height = 800 }: Embedded): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${Math.round(height)}" loading="lazy" style="border:0"></iframe>`
}

/**
 * The HTML that shows a page of the course in another page: the frame, and a script that makes each frame of this
 * origin as high as its page says. Put in several times it does the same as once.
 */
export function snippet(embedded: Embedded): string {
  const origin = /^https?:\/\/[^/?#\s]+/.exec(embedded.address)?.[0]
  if (origin === undefined) throw new Error(`"${embedded.address}" is no absolute address.`)
  return `${frameOf(embedded)}
<script>
addEventListener('message', function (event) {
  var data = event.data
  if (event.origin !== ${JSON.stringify(origin).replaceAll('<', '\\u003c')} || !data) return
  if (data.v !== 1 || data.type !== '${heightType}' || !(data.height > 0 && data.height < 50000)) return
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = Math.ceil(data.height)
  })
})
</script>
`
}
