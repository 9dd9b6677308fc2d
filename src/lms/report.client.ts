import { type Calls, callsOf } from './call.ts'
import { web } from './connect.client.ts'
import { findApi } from './find.client.ts'
import { type Probe, probes, textOf, trial } from './report.ts'
import { scorm12Names } from './scorm12.client.ts'
import { scorm2004Names } from './scorm2004.client.ts'
import type { Settings } from './settings.ts'
import { launchedIn } from './statements.ts'
import { NotDone, recordStore } from './store.client.ts'

/** Tries what this course needs of a platform, puts everything back, and says how it went, line by line. */
export async function reportOn(settings: Settings): Promise<string> {
  const lines = [
    `Take a Chair, package "${settings.id}", edition ${settings.edition}, ${settings.runtime}, ${settings.mode}`,
    `${new Date().toISOString()} · ${navigator.userAgent}`,
    `In a frame: ${self !== top} · opened by a window: ${opener !== null} · ${location.protocol}`,
  ]
  if (settings.runtime === 'cmi5') return textOf([...lines, ...(await storeReport())])
  const is2004 = settings.runtime === 'scorm2004'
  const [names, probe] = is2004 ? [scorm2004Names, probes.scorm2004] : [scorm12Names, probes.scorm12]
  const both = (['API', 'API_1484_11'] as const).map(
    (name) => `${name}: ${findApi(window, name) ? 'found' : 'not found'}`,
  )
  const api = findApi(window, is2004 ? 'API_1484_11' : 'API')
  return textOf([...lines, both.join(' · '), ...(api ? scormReport(callsOf(api, names), probe) : [])])
}

function scormReport(lms: Calls, probe: Probe): string[] {
  // Usually the shell around this page has begun already; then the answer is a refusal, and its connection is used.
  const began = lms.initialize()
  const lines = [
    `Begin: ${began ? 'accepted' : `refused (${lms.error()}), going on with the connection that is there`}`,
  ]
  for (const name of probe.elements) {
    const value = lms.get(name)
    const error = lms.error()
    // Who somebody is does not belong in a report.
    const shown = value === '' ? 'empty' : probe.personal.includes(name) ? 'given' : JSON.stringify(value.slice(0, 80))
    lines.push(`${name}: ${shown}${error === '0' ? '' : ` (error ${error})`}`)
  }
  const before = lms.get(probe.state)
  for (const size of probe.sizes) {
    const text = trial(size)
    const taken = lms.set(probe.state, text)
    const error = lms.error()
    const back = lms.get(probe.state)
    const kept = back === text ? 'read back whole' : `read back ${back.length} characters`
    lines.push(`${size} characters: ${taken ? 'accepted' : `refused (error ${error})`}, ${kept}`)
  }
  lines.push(`Commit: ${lms.commit() ? 'accepted' : `refused (error ${lms.error()})`}`)
  const restored = lms.set(probe.state, before) || lms.get(probe.state) === before
  lines.push(`What was there before: ${restored && lms.commit() ? 'put back' : `NOT put back (error ${lms.error()})`}`)
  if (began) lines.push(`End: ${lms.finish() ? 'accepted' : `refused (error ${lms.error()})`}`)
  return lines
}

async function storeReport(): Promise<string[]> {
  const launched = [location, above()].flatMap((place) => {
    const query = new URLSearchParams(place?.search ?? '')
    return launchedIn((name) => query.get(name)) ?? []
  })[0]
  if (!launched) return ['Launch parameters: not found']
  const store = recordStore(launched, web())
  const lines = [`Launch parameters: found · store at ${new URL(launched.endpoint).origin}`]
  const step = async (what: string, run: () => Promise<string>) => {
    const answer = await run().catch(
      (error) => `failed (${error instanceof NotDone ? error.trouble : ''} ${error.message})`,
    )
    lines.push(`${what}: ${answer}`)
  }
  await step('Key of the launch', () => store.enter().then(() => 'given'))
  await step('LMS.LaunchData', async () => ((await store.document('LMS.LaunchData')) ? 'given' : 'missing'))
  await step('cmi5LearnerPreferences', async () => String((await store.preferences()).status))
  for (const size of probes.cmi5)
    await step(`${size} characters`, async () => {
      await store.keepDocument('take-a-chair-test', { text: trial(size) })
      const back = (await store.document('take-a-chair-test')) as { text?: string } | undefined
      return back?.text === trial(size) ? 'read back whole' : `read back ${back?.text?.length ?? 0} characters`
    })
  return lines
}

function above(): Location | undefined {
  try {
    return parent.location.search === '' ? undefined : parent.location
  } catch {
    return undefined
  }
}
