import { en } from '../../src/i18n/en.ts'
import { checkOf, feedbackOf, fieldOf, questionsOn, respond } from './answering.ts'
import { moduleOf } from './content.ts'
import { expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

const ways = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker']

for (const { id: lesson } of moduleOf('the-hour').lessons) {
  test(`While ${lesson} is read and answered, nothing leaves the device, and only progress and theme stay on it`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript((names) => {
      const called: string[] = []
      Object.assign(window, { called })
      const counted = (name: string) => ({
        apply: () => called.push(name),
        construct: () => ({ n: called.push(name) }),
      })
      // Files of the site may be fetched, by their address alone; what that may be is looked at below.
      const fetchFile = window.fetch.bind(window)
      window.fetch = (url, { cache, ...more } = {}) => {
        if (typeof url === 'string' && Object.keys(more).length === 0) return fetchFile(url, cache ? { cache } : {})
        throw new Error(`${called.push('fetch')} requests with more than an address`)
      }
      for (const name of names) {
        const way = Reflect.get(window, name)
        if (way) Object.assign(window, { [name]: new Proxy(way, counted(name)) })
      }
      navigator.sendBeacon = new Proxy(navigator.sendBeacon, counted('sendBeacon'))
    }, ways)
    const requests: { method: string; url: string }[] = []
    page.on('request', (request) => requests.push({ method: request.method(), url: request.url() }))
    const address = new URL(`en/course/the-hour/${lesson}/`, baseURL).href
    const addresses = new Set<string>()
    page.on('framenavigated', (frame) => addresses.add(frame.url()))

    const response = await page.goto(address)
    expect(response?.headers()['content-security-policy']).toContain("form-action 'none'")
    for (const it of await questionsOn(page)) {
      await respond(it, rightResponse(it.question))
      if (['own-words', 'reflection'].includes(it.question.kind)) await fieldOf(it).fill('It was a Friday.')
      if (it.question.kind === 'reflection') continue
      await checkOf(it).click()
      await expect(feedbackOf(it)).toBeVisible()
      await it.on.getByRole('button', { name: en.quiz.again }).click()
    }
    await page.getByRole('combobox', { name: en.theme.label }).selectOption({ label: en.theme.dark })

    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']))
    // Every address with a query stands in the page as it was built: nothing that a reader did is in it.
    const html = (await response?.text()) ?? ''
    const built = ({ url }: { url: string }) => html.includes(`"${new URL(url).pathname}${new URL(url).search}"`)
    const known = requests.filter((request) => !built(request))
    expect(known.length).toBeLessThan(requests.length)
    expect(known.filter(({ url }) => !url.startsWith(baseURL ?? '?') || /[?#]/.test(url))).toEqual([])
    expect([...addresses, page.url()]).toEqual([address, address])
    expect(await page.context().cookies()).toEqual([])
    const left = await page.evaluate(async () => ({
      called: Reflect.get(window, 'called'),
      local: Object.keys(localStorage).toSorted(),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookie: document.cookie,
    }))
    const local = ['tac:progress', 'tac:theme']
    expect(left).toEqual({ called: [], local, session: [], databases: 0, caches: 0, cookie: '' })
  })
}
