/** Web servers of Debian with the configurations that `npm run hosting` writes: only port and folder are changed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What a server answered, its body as it came. */
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/** A running server. */
export type Running = {
  readonly port: number
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>
  stop(): Promise<void>
}

/** Where a part of the module for brotli lies in Debian. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
export const hasBrotli = existsSync(brotli)

/**
 * Starts nginx with the shipped configuration.
 * @param hosting the folder that `npm run hosting` has made
 * @param base the path below which the site lives
 * @param besides has it a default site of others, which answers to every name that is not ours?
 */
export async function startNginx(hosting: string, base = '/', besides = false): Promise<Running> {
  const { folder, root } = placed(hosting, base)
  const port = await freePort()
  const shipped = readFileSync(join(hosting, 'nginx.conf'), 'utf8')
  const site = changed(shipped, [
    ['listen 80;', `listen 127.0.0.1:${port} backlog=1024;`],
    ['  listen [::]:80;\n', ''],
    ['root /srv/take-a-chair;', `root ${root};`],
    ...(hasBrotli ? [['#brotli_static on;', 'brotli_static on;'] as const] : []),
  ])
  writeFileSync(join(folder, 'site.conf'), site)
  cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'))
  const others = besides ? `server { listen 127.0.0.1:${port} default_server; return 410; }` : ''
  const main = [
    ...(hasBrotli ? [`load_module ${brotli};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;`,
    'events { worker_connections 2048; }',
    `http { access_log off; include mime.types; client_body_temp_path ${folder}/body; include site.conf; ${others} }`,
  ]
  writeFileSync(join(folder, 'nginx.conf'), main.join('\n'))
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', join(folder, 'error.log')], { stdio: 'pipe' })
  return running(child, port, folder)
}

/** Starts Caddy with the shipped configuration. */
export async function startCaddy(hosting: string, base = '/'): Promise<Running> {
  const { folder, root } = placed(hosting, base)
  const port = await freePort()
  const site = changed(readFileSync(join(hosting, 'Caddyfile'), 'utf8'), [
    ['\n:80 {', `\nhttp://127.0.0.1:${port} {`],
    ['root * /srv/take-a-chair', `root * ${root}`],
  ])
  writeFileSync(join(folder, 'Caddyfile'), site)
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const child = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], { env })
  return running(child, port, folder)
}

/** The site where the configuration will look for it. */
function placed(hosting: string, base: string): { folder: string; root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'take-a-chair-server-'))
  const root = join(folder, 'root')
  mkdirSync(root)
  cpSync(join(hosting, 'site'), join(root, base), { recursive: true })
  return { folder, root }
}

/** A text in which each of some places is there, and is replaced. */
function changed(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`The configuration does not say "${from}".`)
    return now.replace(from, to)
  }, text)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

async function running(child: ChildProcess, port: number, folder: string): Promise<Running> {
  let said = ''
  child.stderr?.on('data', (data) => (said += data))
  child.stdout?.resume()
  const ask: Running['ask'] = (path, headers = {}, method = 'GET') =>
    new Promise((done, fail) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('error', fail)
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
        .on('error', fail)
        .end()
    })
  for (let tries = 0; ; tries++) {
    const answered = await ask('/').then(
      () => true,
      () => false,
    )
    if (answered) break
    if (child.exitCode !== null || tries > 100) throw new Error(`The server did not start: ${said.slice(-2000)}`)
    await wait(100)
  }
  const stop = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, ask, stop }
}
