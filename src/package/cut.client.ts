import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { type Choice, cut } from './cut.ts'
import { type Files, howToPack, inOrder } from './zip.ts'

/** Why no package came of it. */
export type Trouble = 'absent' | 'lost' | 'damaged'

/** What the published package is, and what is to become of it. */
export type Order = { readonly url: string; readonly choice: Choice; readonly published: string }

/**
 * Fetches the published package, cuts the choice out of it and packs that again.
 * @param tell hears how far it is, from 0 to 1
 */
export async function cutPackage(
  { url, choice, published }: Order,
  tell: (done: number) => void,
): Promise<Blob | Trouble> {
  const bytes = await fetched(url, (share) => tell(share * 0.5))
  if (typeof bytes === 'string') return bytes
  try {
    const files = cut(new Map(Object.entries(unzipSync(bytes))), choice, published)
    return await packed(files, (share) => tell(0.6 + share * 0.4))
  } catch {
    return 'damaged'
  }
}

async function fetched(url: string, tell: (share: number) => void): Promise<Uint8Array | Trouble> {
  try {
    const response = await fetch(url)
    if (!response.ok || !response.body) return response.status === 404 ? 'absent' : 'lost'
    const all = Number(response.headers.get('Content-Length'))
    const parts: BlobPart[] = []
    let length = 0
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value)
      length += part.value.length
      // A compressed answer can be longer than it said.
      if (all > 0) tell(Math.min(1, length / all))
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer())
  } catch {
    return 'lost'
  }
}

/** Packs file by file, and lets the page breathe in between, so that it can show how far it is. */
async function packed(files: Files, tell: (share: number) => void): Promise<Blob> {
  const parts: BlobPart[] = []
  const zip = new Zip((problem, data) => {
    if (problem) throw problem
    parts.push(new Uint8Array(data))
  })
  let shownAt = performance.now()
  for (const [n, [path, bytes]] of inOrder(files).entries()) {
    const { mtime, level } = howToPack(path)
    const entry = level === 0 ? new ZipPassThrough(path) : new ZipDeflate(path, { level })
    entry.mtime = mtime
    zip.add(entry)
    entry.push(bytes, true)
    if (performance.now() - shownAt < 50) continue
    tell(n / files.size)
    await new Promise((done) => setTimeout(done))
    shownAt = performance.now()
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}

/** Gives the reader a file that was made here. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  // A click does not wait for its download, and some browsers ask first where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
