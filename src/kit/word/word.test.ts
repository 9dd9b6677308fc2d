import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterEach, expect, it, vi } from 'vitest'
import { wordOf } from './word.build.ts'

const sheet = {
  title: 'Tally sheet',
  lang: 'en',
  address: 'https://x.example/en/leaders/kit/tally/',
  html: '<h1>Tally sheet</h1><h2>How</h2><p>A <a href="/en/start/">link</a> and <a href="/en/">another</a>.<sup>1</sup></p><ol><li>One</li></ol><ol><li>First</li></ol><table><tbody><tr><td>Cell</td></tr></tbody></table>',
}
const xmlIn = (bytes: Uint8Array, file: string) => new TextDecoder().decode(unzipSync(bytes)[file])

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

it('gives the same bytes on another day, in another zone, and with other links before it', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-01-02T03:04:05Z'), toFake: ['Date'] })
  vi.stubEnv('TZ', 'Pacific/Kiritimati')
  const first = await wordOf(sheet)
  vi.setSystemTime(Date.parse('2031-07-08T09:10:11Z'))
  vi.stubEnv('TZ', 'America/Los_Angeles')
  await wordOf({ ...sheet, html: `<p><a href="/a/">a</a></p>${sheet.html}` })
  expect(Buffer.from(await wordOf(sheet)).equals(Buffer.from(first))).toBe(true)
})

it('has real headings, lists that count anew, a table, and links with whole addresses', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await wordOf(sheet)) })
  expect(messages).toEqual([])
  expect(value).toContain('<h1>Tally sheet</h1><h2>How</h2>')
  expect(value).toContain('<a href="https://x.example/en/start/">link</a>')
  expect(value).toContain('<sup>1</sup>')
  expect(value).toContain('<td><p>Cell</p></td>')
  const numbers = new Set(xmlIn(await wordOf(sheet), 'word/document.xml').match(/<w:numId w:val="\d+"/g))
  expect(numbers.size).toBe(2)
})

it('names its title, its authors and its language, and no hour', async () => {
  const bytes = await wordOf(sheet)
  const about = xmlIn(bytes, 'docProps/core.xml')
  expect(about).toContain('<dc:title>Tally sheet</dc:title>')
  expect(about).not.toMatch(/dcterms:(created|modified)|Un-named/)
  expect(xmlIn(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  expect(xmlIn(bytes, 'word/footer1.xml')).toContain('Tally sheet · Take a Chair')
})

it('stops at what the document would leave out', async () => {
  await expect(wordOf({ ...sheet, html: '<video src="a.mp4"></video>' })).rejects.toThrow('Tally sheet')
})
