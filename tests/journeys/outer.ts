import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { snippet } from '../../src/embed/snippet.ts'
import { unkept } from '../unkept.ts'

export { expect }

/** A page of somebody else that shows one of the course. */
export type Outer = {
  /** Opens it with the snippet for an address of the course; gives back the course’s frame. */
  open(page: Page, address: string): Promise<Frame>
  /** Everything that the frame has told the page so far. */
  told(page: Page): Promise<unknown[]>
}

/** Notes what a page is told, before anything can tell it. */
const listening = '<script>told = []; addEventListener("message", (event) => told.push(event.data))</script>'

/**
 * Playwright’s test with a page on another site around the course. As journey.ts does, it looks that nothing is asked
 * of other hosts and that no page complains.
 */
export const test = base.extend<{ outer: Outer; mayComplain: boolean }>({
  mayComplain: [false, { option: true }],
  context: async ({ context }, use) => use(await unkept(context)),
  outer: async ({ context, baseURL, mayComplain }, use) => {
    let body = ''
    const server = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body),
    )
    // The course is on localhost: for a browser this is another site.
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const faults: string[] = []
    const homes = [new URL(baseURL ?? '').origin, outside]
    context.on('request', (request) => {
      if (!homes.includes(new URL(request.url()).origin)) faults.push(`a request to ${request.url()}`)
    })
    context.on('weberror', (error) => faults.push(error.error().message))
    context.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await use({
      open: async (page, address) => {
        const link = new URL(address, baseURL).href
        body = `<!doctype html><html lang="en"><title>Our handbook</title><link rel="icon" href="data:,"><main><h1>Our handbook</h1>${listening}${snippet({ address: link, title: 'Part of a course' })}</main>`
        await page.goto(outside)
        const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
        if (!frame) throw new Error('There is no frame on the outer page.')
        return frame
      },
      told: (page) => page.evaluate(() => Reflect.get(window, 'told') as unknown[]),
    })
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    if (!mayComplain) expect(faults, 'what the pages complain of, and requests to other hosts').toEqual([])
  },
})
