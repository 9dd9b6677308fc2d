/** Packed copies of files beside them, as servers send them: `page.html.br` and `page.html.gz`. */
import { readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Files of text. Pictures, fonts, zips and the parts of the search index are packed already. */
const packable = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.svg',
  '.xml',
  '.txt',
  '.webmanifest',
  '.mdx',
  '.wasm',
])

/** Below this many bytes a packed copy saves nothing. */
const least = 256

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/**
 * Packs the files of a folder as small as they get. The same files give the same bytes.
 * @param {string} folder
 * @returns {Promise<{ files: number, before: number, after: number }>} how many files, and their bytes before and with brotli
 */
export async function packFolder(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const paths = names
    .filter((name) => packable.has(extname(name)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size >= least)
  const counts = { files: paths.length, before: 0, after: 0 }
  const queue = paths.values()
  await Promise.all(Array.from({ length: 4 }, () => pack(queue, counts)))
  return counts
}

/**
 * @param {Iterator<string> & Iterable<string>} queue
 * @param {{ before: number, after: number }} counts
 */
async function pack(queue, counts) {
  for (const path of queue) {
    const bytes = await readFile(path)
    const small = await asBrotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    counts.before += bytes.length
    counts.after += small.length
    await writeFile(`${path}.br`, small)
    await writeFile(`${path}.gz`, await asGzip(bytes, { level: 9 }))
  }
}
