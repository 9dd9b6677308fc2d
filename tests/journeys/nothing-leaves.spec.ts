import { en } from '../../src/i18n/en.ts'
import { checkOf, questionsOn, respond } from './answering.ts'
import { expect, test } from './journey.ts'
import { rightResponse } from './responses.ts'

const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker']

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
    expect(requests.filter(({ url }) => !url.startsWith(baseURL ?? '?') || /[?#]/.test(url))).toEqual([])
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
