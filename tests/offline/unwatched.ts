import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumOptions } from '../../scripts/browser.mjs'
import { test as base } from './host.ts'

/**
 * A tab of a browser whose workers nobody watches. Playwright watches them all, and a worker that is watched never tells
 * Chromium that it has nothing to do (seen in 156): the one that waits behind it would never begin.
 */
export type Tab = {
  /** Opens an address and waits until the page has come. */
  goto(url: string): Promise<void>
  /** What an expression in the page comes to, once it has; undefined while the page is on its way. */
  read<T>(expression: string): Promise<T | undefined>
  /** Presses the button of this name that can be seen; was there one? */
  press(name: string): Promise<boolean>
  close(): Promise<void>
}

type Target = { readonly id: string; readonly webSocketDebuggerUrl: string }
type Reply = { readonly id?: number; readonly result?: { readonly result?: { readonly value?: unknown } } }

async function tabOf(address: string): Promise<Tab> {
  const target = (await (await fetch(`${address}/new?about:blank`, { method: 'PUT' })).json()) as Target
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await once(socket, 'open')
  const waiting = new Map<number, (reply: Reply) => void>()
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(data) as Reply
    if (reply.id) waiting.get(reply.id)?.(reply)
  }
  let last = 0
  const send = (method: string, params: object): Promise<Reply> =>
    new Promise((done) => {
      waiting.set(++last, done)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  const read = async <T>(expression: string): Promise<T | undefined> => {
    const options = { awaitPromise: true, returnByValue: true, userGesture: true }
    const { result } = await send('Runtime.evaluate', { expression, ...options })
    return result?.result?.value as T | undefined
  }
  return {
    read,
    goto: async (url) => {
      // What is left of the page before this one must not pass for the new one.
      await read('window.isLeft = true')
      await send('Page.navigate', { url })
      const isThere = () => read<boolean>('!window.isLeft && document.readyState === "complete"')
      while (!(await isThere())) await new Promise((done) => setTimeout(done, 50))
    },
    press: async (name) =>
      Boolean(
        await read(`(() => {
          const all = [...document.querySelectorAll('button')].filter((one) => one.checkVisibility())
          const found = all.find((one) => one.textContent.trim() === ${JSON.stringify(name)})
          found?.click()
          return Boolean(found)
        })()`),
      ),
    close: async () => {
      await fetch(`${address}/close/${target.id}`)
      socket.close()
    },
  }
}

/** Where a browser that has just been started can be spoken to. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = ''
  for await (const part of stderr ?? []) {
    said += part
    const [, host] = /ws:\/\/(\S+?)\/devtools/.exec(said) ?? []
    if (host) return `http://${host}/json`
  }
  throw new Error(`The browser has ended without saying where it listens: ${said}`)
}

/** The test with a host of its own, and with tabs of a browser of its own that nobody watches. */
export const test = base.extend<{ openTab: () => Promise<Tab> }>({
  openTab: async ({ locale }, use) => {
    const { executablePath = chromium.executablePath(), args } = chromiumOptions()
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    const options = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
    const browser = spawn(executablePath, [...args, ...options, `--lang=${locale ?? 'en-GB'}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const address = await addressOf(browser)
    await use(() => tabOf(address))
    browser.kill()
    await once(browser, 'exit')
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})
