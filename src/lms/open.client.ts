import { saveFile } from '#progress/export.client.ts'
import { exportText } from '#progress/transfer.ts'
import { adapterFor, newId } from './connect.client.ts'
import { type Facts, progressOfFacts, underKeys } from './facts.ts'
import { openFrame } from './frame.client.ts'
import { keeper } from './keeper.client.ts'
import { keyOf, tagOf } from './key.ts'
import type { Launch } from './launch.ts'
import { type LmsWords, saidOf } from './say.ts'
import { learn, moveTo, openAlone, openSession, type Session } from './session.ts'
import { onlyUnit, type Settings } from './settings.ts'
import { shareWithTabs } from './tabs.client.ts'

const find = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-lms=${name}]`)

/** Runs a package: connects with the platform, opens the lessons in a frame, and keeps what is done there. */
export async function openShell(settings: Settings): Promise<void> {
  const words: LmsWords = JSON.parse(document.querySelector('#lms-words')?.textContent ?? '{}')
  const [bar, said, exit, copy, outside, test] = [
    find('bar'),
    find('said'),
    find<HTMLButtonElement>('exit'),
    find('copy'),
    find<HTMLAnchorElement>('outside'),
    find<HTMLAnchorElement>('test'),
  ]
  if (!bar || !said || !exit || !copy || !outside || !test) return
  find('hosted')?.remove()
  const title = find('title')
  if (title) title.textContent = document.title = settings.title
  bar.hidden = false
  say('connecting', words.connecting)

  const adapter = await adapterFor(settings)
  const answer = await adapter.connect().catch(() => ({ ok: false, trouble: 'missing' }) as const)
  const connected = 'mode' in answer ? answer : undefined
  const trouble = 'ok' in answer && !answer.ok ? answer.trouble : 'missing'
  const own = connected?.unit ? onlyUnit(settings, connected.unit) : settings
  const session = connected ? openSession(own, connected) : openAlone(own, trouble)

  // What stands under a key here is known by its id: from the list in this page, and from what pages say.
  const ids: readonly string[] = JSON.parse(document.querySelector('#lms-ids')?.textContent ?? '[]')
  const names = new Map(ids.map((id) => [keyOf(id), id]))
  const named = (facts: Facts) => underKeys(facts, (key) => names.get(key))

  let silent = false
  /** Whether the learner wanted to leave and the last of it could not be saved. */
  let asked = false
  const kept = keeper(adapter, session, {
    now: () => Date.now(),
    later: (run, ms) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    tell: show,
  })
  const launch = launchFor(own, connected?.learner)
  const tabs = connected && shareWithTabs(launch.scope, (state) => kept.change(state))
  const inner = openFrame(own, launch, session.place, words.frame, {
    onPage: (place) => kept.change((now) => moveTo(now, place)),
    onFacts: (facts) => {
      for (const room of Object.values(facts)) for (const id of Object.keys(room)) names.set(keyOf(id), id)
      kept.change((now) => learn(now, facts))
    },
    onSilence: () => {
      silent = true
      show(kept.session())
    },
    known: () => {
      silent = false
      return { mode: kept.session().mode, facts: named(kept.session().facts) }
    },
  })
  outside.href = inner.start
  test.href = new URL(test.getAttribute('href') ?? '', location.href).href
  document.querySelector('main')?.append(inner.frame)
  show(session)
  inner.begin()

  exit.onclick = () => void leave()
  copy.onclick = () =>
    saveFile('take-a-chair.json', 'application/json', exportText(progressOfFacts(named(kept.session().facts))))
  test.onclick = (event) => {
    event.preventDefault()
    inner.show(test.href)
  }
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void kept.save())
  addEventListener('pagehide', () => kept.leave())

  async function leave(): Promise<void> {
    if (asked) return kept.leave()
    say('ready', words.exiting)
    await inner.settled()
    await kept.finish()
    const back = kept.session().ended ? adapter.wayBack?.() : undefined
    if (back) location.replace(back)
    if (kept.session().ended) return
    asked = true
    say('trouble', `${said?.textContent ?? ''} ${words.stillOpen}`)
  }

  function show(now: Session): void {
    const time = (at: number) => new Intl.DateTimeFormat(words.dates, { timeStyle: 'short' }).format(at)
    const { state, sentence, copy: offersCopy } = saidOf(now, { silent, time }, words)
    say(state, sentence)
    if (copy) copy.hidden = !offersCopy
    if (outside) outside.hidden = !silent
    tabs?.tell(now)
    if (!now.ended) return
    for (const one of [exit, test, outside]) if (one) one.hidden = true
    inner.close()
  }

  function say(state: string, sentence: string): void {
    document.documentElement.dataset['lmsState'] = state
    if (said && said.textContent !== sentence) said.textContent = sentence
  }
}

/**
 * The word of this launch, and whose record it is. Who the platform says it is stays here: pages get a few letters by
 * which the same learner is known again in this browser, and nobody else.
 */
function launchFor({ id }: Settings, learner: string | undefined): Launch {
  const nonce = newId()
  const whose = learner === undefined ? '0' : learner === '' ? nonce.slice(0, 8) : tagOf(`${id} ${learner}`)
  // It ends in a dot, so that no name is the beginning of another: what is erased goes with all that begins like it.
  return { nonce, origin: location.origin, scope: `${whose}.${id}.` }
}
