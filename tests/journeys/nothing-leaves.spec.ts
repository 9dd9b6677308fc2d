import { en } from '../../src/i18n/en.ts'
import { checkOf, questionsOn, respond } from './answering.ts'
import { expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

const ways = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker']

for (const lesson of ['the-call', 'return-and-end']) {
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
      await checkOf(it).click()
      await expect(it.on.locator('[data-feedback]')).toBeVisible()
      await it.on.getByRole('button', { name: en.quiz.again }).click()
    }
    await page.getByRole('combobox', { name: en.theme.label }).selectOption({ label: en.theme.dark })

    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']))
    // The one address with a query stands in the page as it was built: nothing that a reader did is in it.
    const [strings = ''] = await page
      .locator('[data-strings]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['strings']))
    expect(await response?.text()).toContain(`data-strings="${strings}"`)
    const known = requests.filter(({ url }) => url !== new URL(strings, baseURL).href)
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
