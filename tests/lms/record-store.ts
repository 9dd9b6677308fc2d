type Said = {
  id: string
  verb: { id: string }
  timestamp: string
  object: { id: string }
  context: {
    registration: string
    contextActivities: { category: { id: string }[]; grouping?: unknown }
    extensions: Record<string, unknown>
  }
  result?: { duration?: string; completion?: boolean; success?: boolean; score?: { scaled: number } }
}

const category = 'https://w3id.org/xapi/cmi5/context/categories/'
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const endpoint = 'https://lrs.example/xapi/'

/** The query of a launch. */
export const query: Readonly<Record<string, string>> = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/fetch/7',
  actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'ann' } }),
  registration: 'b0b1c2d3-0000-4000-8000-000000000001',
  activityId: 'https://lms.example/au/1',
}

/**
 * A platform for cmi5 as strict as ADL’s: it refuses what comes before the preferences were asked for, what has no
 * registration or category, a pass below the mastery, a second of anything, and whatever follows the end.
 */
export function platformCmi5({
  launchMode = 'Normal',
  masteryScore = 0.6 as number | null,
  launchParameters = undefined as string | undefined,
} = {}) {
  const documents = new Map<string, unknown>()
  const statements: Said[] = []
  const refused: string[] = []
  const sent: { url: string; keepalive: boolean }[] = []
  let tokens = 0
  let asked = false
  let session = 0
  const inSession: string[] = []
  const broken = { status: 0, network: false }
  const contextTemplate = {
    contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
  }

  /** What is wrong with a statement; nothing if it is all right. */
  function fault(one: Said): string {
    const verb = one.verb.id.split('/').at(-1) ?? ''
    const categories = one.context.contextActivities.category.map(({ id }) => id.replace(category, ''))
    const ever = statements.map((other) => other.verb.id.split('/').at(-1))
    if (!asked) return 'before the preferences'
    if (inSession.includes('terminated')) return 'after the end'
    if (verb === 'initialized' ? inSession.length > 0 : !inSession.includes('initialized')) return 'out of order'
    if (inSession.includes(verb)) return `a second ${verb}`
    if (['completed', 'passed'].includes(verb) && ever.includes(verb)) return `a second ${verb} of the registration`
    if (inSession.includes('passed') && verb === 'failed') return 'failed after passed'
    if (inSession.includes('failed') && verb === 'passed') return 'passed after failed'
    if (one.context.registration !== query['registration'] || one.object.id !== query['activityId']) return 'of another'
    if (!one.context.extensions['https://w3id.org/xapi/cmi5/context/extensions/sessionid'])
      return 'without the template'
    if (!categories.includes('cmi5')) return 'without its category'
    const moves = ['completed', 'passed', 'failed'].includes(verb)
    if (moves !== categories.includes('moveon')) return 'wrong category'
    if (!/Z$/.test(one.timestamp)) return 'no UTC'
    if (moves && (launchMode !== 'Normal' || !one.result?.duration)) return 'not in this mode, or without a duration'
    const judged = verb === 'passed' || verb === 'failed'
    if (judged !== (one.result?.score !== undefined)) return 'a score where there is none'
    if (judged && masteryScore !== null) {
      if (one.context.extensions[mastery] !== masteryScore) return 'without the mastery'
      if ((verb === 'passed') !== (one.result?.score?.scaled ?? 0) >= masteryScore) return `${verb} against the mastery`
    }
    return ''
  }

  async function fetch(input: unknown, init: RequestInit = {}): Promise<Response> {
    const url = new URL(String(input))
    const method = init.method ?? 'GET'
    sent.push({ url: url.href, keepalive: init.keepalive === true })
    if (broken.network) throw new TypeError('Failed to fetch')
    if (url.href === query['fetch']) {
      if (method !== 'POST' || tokens > session) return Response.json({ 'error-code': '1', 'error-text': 'used' })
      tokens++
      return Response.json({ 'auth-token': `token-${tokens}` })
    }
    const { authorization = '', 'x-experience-api-version': version = '' } = Object.fromEntries(
      new Headers(init.headers),
    )
    if (authorization !== `Basic token-${tokens}` || broken.status)
      return new Response('', { status: broken.status || 401 })
    if (!version.startsWith('1.0')) return new Response('', { status: 400 })
    const path = url.href.slice(endpoint.length).replace(/\?.*/, '')
    if (path === 'agents/profile') {
      asked = url.searchParams.get('profileId') === 'cmi5LearnerPreferences'
      return new Response('', { status: 404 })
    }
    if (path === 'statements') {
      for (const one of JSON.parse(String(init.body)) as Said[]) {
        const wrong = fault(one)
        if (wrong) {
          refused.push(`${one.verb.id.split('/').at(-1)}: ${wrong}`)
          return new Response(wrong, { status: 403 })
        }
        inSession.push(one.verb.id.split('/').at(-1) ?? '')
        statements.push(one)
      }
      return Response.json([])
    }
    const name = url.searchParams.get('stateId') ?? ''
    if (method === 'PUT') {
      if (name === 'LMS.LaunchData') return new Response('', { status: 403 })
      documents.set(name, JSON.parse(String(init.body)))
      return new Response(null, { status: 204 })
    }
    const launchData = {
      contextTemplate,
      launchMode,
      moveOn: 'CompletedAndPassed',
      returnURL: 'https://lms.example/back',
      masteryScore,
      ...(launchParameters !== undefined && { launchParameters }),
    }
    const found = name === 'LMS.LaunchData' ? launchData : documents.get(name)
    return found === undefined ? new Response('', { status: 404 }) : Response.json(found)
  }

  return {
    fetch: fetch as typeof globalThis.fetch,
    ...{ documents, statements, refused, sent, broken },
    verbs: () => statements.map((one) => one.verb.id.split('/').at(-1)),
    /** Another launch of the same registration. */
    again() {
      session = tokens
      asked = false
      inSession.length = 0
    },
  }
}
