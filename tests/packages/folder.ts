import { createReadStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import type { Unpacked } from './judge.ts'

/** A package as a platform keeps it: its files in a folder, and a server that opens files alone. */
export type Folder = {
  /** The folder's address, with a slash at its end. */
  readonly url: string
  /** What was asked for and is not there, or lies outside the folder. */
  readonly astray: string[]
  remove(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Lays files into a folder deep in others, with a space and a sign in its name, and serves it. */
export async function folderWith(files: Unpacked): Promise<Folder> {
  const root = mkdtempSync(join(tmpdir(), 'platform-'))
  const inside = 'file.php/14/our course & more/'
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, inside, path)), { recursive: true })
    writeFileSync(join(root, inside, path), bytes)
  }
  const astray: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname.slice(1))
    const isFile = statSync(join(root, path), { throwIfNoEntry: false })?.isFile()
    if (!path.startsWith(inside) || !isFile) {
      astray.push(path)
      return void response.writeHead(404).end()
    }
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' })
    createReadStream(join(root, path)).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  return {
    url: new URL(inside, `http://localhost:${port}/`).href,
    astray,
    async remove() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      rmSync(root, { recursive: true })
    },
  }
}
