import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Page, Request } from '@playwright/test'

/** Something that a page fetched, and what it weighs on the way, in kB of 1,024 bytes. */
export type Fetched = { readonly url: string; readonly type: string; readonly body: Buffer; readonly weight: number }

// The site does not change while it is tested, and brotli takes its time.
const known = new Map<string, Promise<Fetched>>()

/** Notes everything that a page asks for from now on. The function that it gives back waits until all has arrived. */
export function watchWeight(page: Page): () => Promise<Fetched[]> {
  const all: Promise<Fetched>[] = []
  page.on('request', (request) => {
    const one = known.get(request.url()) ?? fetched(request)
    known.set(request.url(), one)
    // What is still on its way when a test ends has no answer, and is asked again by the next.
    one.catch(() => known.delete(request.url()))
    all.push(one)
  })
  return () => Promise.all(all)
}

async function fetched(request: Request): Promise<Fetched> {
  const [url, type] = [request.url(), request.resourceType()]
  const body = await (await request.response())?.body()
  if (!body) throw new Error(`${url} was not answered.`)
  return { url, type, body, weight: weightOf(body, type) }
}

/** Fonts are compressed as they are; everything else a host sends compressed as well as it can. */
function weightOf(body: Buffer, type?: string): number {
  if (type === 'font') return body.length / 1024
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024
}

/** What several things weigh together; all of them, or those of one type. */
export function sum(all: readonly Fetched[], type?: string): number {
  return all.filter((one) => type === undefined || one.type === type).reduce((total, { weight }) => total + weight, 0)
}

/** The icon of a page, which browsers fetch and the browser of these tests does not. */
export async function iconOf(page: Page): Promise<number> {
  const href = await page.locator('link[rel=icon]').getAttribute('href')
  const response = await page.request.get(new URL(href ?? '', page.url()).href)
  return weightOf(await response.body())
}

/** The style sheets that a page waits for: those for the screen in its head, and that of a drawing before the drawing. */
export function blockingStyles(page: Page): Promise<string[]> {
  return page
    .locator('link[rel=stylesheet]')
    .evaluateAll((all) =>
      (all as HTMLLinkElement[]).filter(({ media }) => matchMedia(media || 'all').matches).map(({ href }) => href),
    )
}

/** The paths of the style sheets that the drawings in a text bring along. */
export function drawingStyles(page: Page): Promise<string[]> {
  return page
    .locator('article link[rel=stylesheet]')
    .evaluateAll((all) => (all as HTMLLinkElement[]).map(({ href }) => new URL(href).pathname))
}

/** What a page fetched from the network rather than from the cache. */
export function fromNetwork(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((one) => (one as PerformanceResourceTiming).transferSize > 0)
      .map(({ name }) => name),
  )
}

/** Whether a script is part of the framework: React names its renderer and its elements even in a minified file. */
export const isFramework = (script: Buffer): boolean =>
  /rendererPackageName|react\.transitional\.element/.test(script.toString())

/** What React's renderer alone weighs in a build. It is found by content, because its file has no name of its own. */
export function rendererWeight(dir: string): number {
  const scripts = readdirSync(join(dir, '_astro'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(dir, '_astro', file)))
  const renderers = scripts.filter((script) => script.includes('rendererPackageName'))
  if (renderers.length !== 1)
    throw new Error(`${renderers.length} scripts of ${dir} hold React's renderer; there must be one.`)
  return weightOf(renderers[0] as Buffer)
}

/**
 * Keeps back what a page fetches some seconds after it can be used (src/layouts/at-rest.client.ts): it is no part of what
 * the page weighs, and only a slow run would count it.
 */
export async function withoutLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const soon = window.setTimeout.bind(window)
    const kept = (run: TimerHandler, ms?: number, ...rest: unknown[]) => (ms === 3000 ? 0 : soon(run, ms, ...rest))
    Object.assign(window, { setTimeout: kept })
  })
}
