import { readCompact, writeCompact } from './compact.ts'
import { idsIn, type KnownIds, noIds } from './known-ids.ts'
import { mostInside, readFragment, writeFragment } from './moving.ts'
import type { Progress } from './progress.ts'
import { readFile } from './transfer.ts'

/** A link for another device, or why there is none: too much for one, or a browser that cannot pack. */
export type Made = { readonly kind: 'link'; readonly link: string } | { readonly kind: 'too-long' | 'cannot' }

/**
 * What a link has brought, or why it brings nothing: none is there, it is no such link, it is damaged, of a later edition,
 * too long, this browser cannot unpack it, or the list of ids could not be fetched.
 */
export type Brought =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'none' | 'foreign' | 'damaged' | 'future' | 'too-long' | 'cannot' | 'lost' }

/**
 * The link that takes a record to another device.
 * @param page the address of the page that reads it, without `#`
 * @param withWritten whether the learner has asked for what they wrote in their own words
 */
export async function makeLink(
  progress: Progress,
  page: string,
  { withWritten = false, ids = listed } = {},
): Promise<Made> {
  const record = withWritten ? progress : { ...progress, written: {} }
  // Without the list the link is longer, and says the same.
  const text = writeCompact(record, await ids().catch(() => noIds))
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > mostInside) return { kind: 'too-long' }
  const packed = await through(bytes, () => new CompressionStream('deflate-raw'))
  if (packed === 'cannot' || packed === 'damaged') return { kind: 'cannot' }
  const fragment = packed === 'too-long' ? undefined : writeFragment(packed)
  return fragment === undefined ? { kind: 'too-long' } : { kind: 'link', link: `${page}#${fragment}` }
}

/**
 * Reads what stands behind the `#` of this page, which may be anything. Nothing is changed by it.
 * @param now in milliseconds
 */
export async function readLink(hash: string, now: number, ids = listed): Promise<Brought> {
  const fragment = readFragment(hash)
  if (fragment.kind !== 'packed') return fragment
  const bytes = await through(fragment.bytes, () => new DecompressionStream('deflate-raw'))
  // Nothing that was made here is as large; what is cut off of a bomb is no text of ours.
  if (bytes === 'too-long') return { kind: 'damaged' }
  if (bytes === 'cannot' || bytes === 'damaged') return { kind: bytes }
  const known = await ids().catch(() => undefined)
  if (!known) return { kind: 'lost' }
  const opened = readCompact(new TextDecoder().decode(bytes), known)
  return opened.kind === 'file' ? readFile(opened.file, now) : opened
}

/** Bytes through a stream that packs or unpacks them; it is stopped as soon as more comes out than there may be. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: () => ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
): Promise<Uint8Array<ArrayBuffer> | 'too-long' | 'cannot' | 'damaged'> {
  let pair: ReturnType<typeof stream>
  try {
    pair = stream()
  } catch {
    return 'cannot'
  }
  try {
    const out: Uint8Array<ArrayBuffer>[] = []
    let length = 0
    // Leaving the loop cancels the stream.
    for await (const chunk of chunksOf(new Blob([bytes]).stream().pipeThrough(pair))) {
      length += chunk.length
      if (length > mostInside) return 'too-long'
      out.push(chunk)
    }
    return new Uint8Array(await new Blob(out).arrayBuffer())
  } catch {
    return 'damaged'
  }
}

// Streams can be looped over in fewer browsers than can unpack.
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel().catch(() => {})
  }
}

const listFile = new URL('./moving-ids.txt', import.meta.url).href
let fetched: Promise<KnownIds> | undefined

/** The list of ids, fetched once; a try that failed is not remembered. */
function listed(): Promise<KnownIds> {
  fetched ??= fetchList().catch((error: unknown) => {
    fetched = undefined
    throw error
  })
  return fetched
}

async function fetchList(): Promise<KnownIds> {
  const response = await fetch(listFile, { cache: 'force-cache' })
  if (!response.ok) throw new Error('The list of ids could not be fetched.')
  return idsIn(await response.text())
}
