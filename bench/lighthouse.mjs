/** Lighthouse on the kinds of pages. It is no dependency (176 MB): npx fetches it, and without a network it is skipped. */
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { chromiumOptions } from '../scripts/browser.mjs'
import { median } from './median.mjs'
import { inMs, times } from './table.mjs'

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {{ scores: Record<string, number>, lcp: number, tbt: number }} Judged */

const version = '13.5.0'

/** @type {Record<string, string>} */
const kinds = {
  'first page': 'en/',
  'course map': 'en/course/',
  lesson: 'en/course/what-it-is/the-frame/',
  'role-play': 'en/chairs/three-helpers/',
  'page for leaders': 'en/leaders/',
  sheet: 'en/leaders/kit/tally/',
  record: 'en/record/',
}

/** @param {{ ours: string, floor: string, rounds: number, say: (text: string) => void }} around @returns {Promise<Row[]>} */
export async function lighthouseRows({ ours, floor, rounds, say }) {
  if (spawnSync('npx', ['-y', `lighthouse@${version}`, '--version'], { stdio: 'ignore' }).status !== 0) {
    say(`Skipped: Lighthouse ${version} cannot be fetched.`)
    return []
  }
  /** @type {[Judged, Judged][]} */
  const turns = []
  for (let round = 0; round < rounds; round++)
    turns.push([await judged(`${ours}${kinds['lesson']}`), await judged(`${floor}lessons/the-frame/`)])
  const middle = (/** @type {0 | 1} */ at, /** @type {'lcp' | 'tbt'} */ what) =>
    median(turns.map((turn) => turn[at]?.[what] ?? Number.NaN))
  const [lcp, lcpOfFloor, tbt] = [middle(0, 'lcp'), middle(1, 'lcp'), middle(0, 'tbt')]
  /** @type {Row[]} */
  const scored = []
  for (const [kind, address] of Object.entries(kinds)) {
    const { scores } = await judged(ours + address)
    scored.push({
      what: `Lighthouse, ${kind}`,
      aim: '100 in all',
      seen: Object.entries(scores)
        .map(([category, score]) => `${category} ${score}`)
        .join(', '),
      met: Object.values(scores).every((score) => score === 100),
    })
  }
  return [
    {
      what: 'Lesson, largest paint, simulated by Lighthouse',
      aim: '1.05 × floor',
      seen: `${inMs(lcp)} (floor ${inMs(lcpOfFloor)})`,
      ratio: times(lcp, lcpOfFloor),
      met: lcp <= lcpOfFloor * 1.05,
    },
    { what: '… blocking time', aim: '0', seen: inMs(tbt), met: tbt < 1 },
    ...scored,
  ]
}

/** Not at once: the pages come from a server in this program. @param {string} url @returns {Promise<Judged>} */
async function judged(url) {
  const { executablePath } = chromiumOptions()
  const flags = '--headless --no-sandbox --disable-quic --disable-background-networking'
  const { stdout } = await promisify(execFile)(
    'npx',
    ['-y', `lighthouse@${version}`, url, '--quiet', '--output=json', `--chrome-flags=${flags}`],
    {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 180_000,
      env: { ...process.env, ...(executablePath ? { CHROME_PATH: executablePath } : {}) },
    },
  )
  const { categories, audits } = JSON.parse(stdout)
  /** @type {{ id: string, score: number | null }[]} */
  const all = Object.values(categories)
  // Categories of its own that are no score of a page, such as that for agents, are left out.
  const four = all.filter(({ id }) => ['performance', 'accessibility', 'best-practices', 'seo'].includes(id))
  return {
    scores: Object.fromEntries(four.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
  }
}
