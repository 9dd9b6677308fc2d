import { join, kept, listen } from '#progress/store.client.ts'
import { dayOf, type Facts, factsOf, joinFacts, noFacts, progressOfFacts } from './facts.ts'
import { frameName, type Launch, launchInFragment, launchInName } from './launch.ts'
import { type FromPage, fromShell, protocolVersion } from './protocol.ts'
import { reviewResult } from './review.ts'

/**
 * Tells the shell around this page what the learner has done, and takes up what the platform has kept. It speaks to
 * nobody but the origin that has given it the word of this launch, and says ids, marks and days.
 */
function talk({ nonce, origin }: Launch): void {
  const page = crypto.getRandomValues(new Uint32Array(4)).join('-')
  let n = 0
  let last = ''
  let heard = false

  type Words = { type: 'hello'; href: string } | { type: 'facts'; facts: Facts } | { type: 'gone' }
  const say = (words: Words) => {
    const message: FromPage = { v: protocolVersion, nonce, page, n: n++, ...words }
    parent.postMessage(message, origin)
  }

  function tellFacts(): void {
    const facts = joinFacts(factsOf(kept().progress), resultHere())
    const text = JSON.stringify(facts)
    if (text === last) return
    last = text
    say({ type: 'facts', facts })
  }

  addEventListener('message', ({ source, origin: from, data }) => {
    if (heard || source !== parent || from !== origin) return
    const message = fromShell(data, nonce, dayOf(Date.now()) + 1)
    if (!message) return
    // Once is enough: a page asks, and is told.
    heard = true
    void join(progressOfFacts(message.facts)).then(() => listen(tellFacts))
  })
  addEventListener('pagehide', () => say({ type: 'gone' }))
  const { href, hash, search } = location
  say({ type: 'hello', href: href.slice(0, href.length - hash.length - search.length) })
  if (origin !== location.origin) openOutside()
}

/** How the review on this page has gone, once all questions of the draw have an answer. */
function resultHere(): Facts {
  const [, module = ''] = /\/course\/([a-z0-9-]+)\/review\//.exec(location.pathname) ?? []
  const asked = [...document.querySelectorAll('[data-pool] [data-question][data-drawn]')].map(({ id }) => id)
  const percent = module && reviewResult(kept().progress, asked)
  return typeof percent === 'number' ? { ...noFacts, results: { [module]: [percent, dayOf(Date.now())] } } : noFacts
}

/** A host lets other sites frame lessons and role-plays alone: any other page gets a window of its own. */
function openOutside(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link?.href && !/\/(course|chairs)\//.test(link.pathname)) link.target = '_blank'
  })
}

const named = parent === self ? undefined : launchInName(window.name)
const launch = parent === self ? undefined : (named ?? launchInFragment(location.hash))
if (launch) {
  // For the pages that follow; and the address is given back as it was.
  window.name = frameName(launch)
  if (launchInFragment(location.hash)) history.replaceState(history.state, '', location.pathname + location.search)
  // Whose record this is was decided by the name that the frame had. Without one it is the reader’s own, of which nobody
  // around the page is told: the page begins again, with a record of this launch alone.
  if (named) talk(launch)
  else location.reload()
}
