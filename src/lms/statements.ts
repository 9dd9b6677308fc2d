import { duration } from './formats.ts'

/** What a launch by cmi5 has in its address. */
export type Launched = {
  readonly endpoint: string
  readonly fetch: string
  /** As JSON, as it came: it goes back unchanged. */
  readonly actor: string
  readonly registration: string
  readonly activityId: string
}

/** What a launch is told by the store of the platform. */
export type LaunchData = {
  readonly contextTemplate: Readonly<Record<string, unknown>>
  readonly launchMode: string
  readonly launchParameters?: string
  readonly masteryScore?: number
  readonly returnURL?: string
}

type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated'

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const satisfies Record<Verb, string>

const categories = 'https://w3id.org/xapi/cmi5/context/categories'
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

/** The address of a launch: its query. Undefined if it is none. */
export function launchedIn(get: (name: string) => string | null): Launched | undefined {
  const [endpoint, fetch, actor, registration, activityId] = [
    ...['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map((name) => get(name) ?? ''),
  ] as [string, string, string, string, string]
  const isWeb = (address: string) => /^https?:\/\//.test(address)
  if (!isWeb(endpoint) || !isWeb(fetch) || !registration || !activityId || !isJson(actor)) return undefined
  return { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, fetch, actor, registration, activityId }
}

/** What the store says of the launch; undefined if it is nothing of the sort. */
export function launchDataIn(value: unknown): LaunchData | undefined {
  if (!isObject(value) || !isObject(value['contextTemplate'])) return undefined
  const { contextTemplate, launchMode, launchParameters, masteryScore, returnURL } = value
  return {
    contextTemplate: contextTemplate as Record<string, unknown>,
    launchMode: typeof launchMode === 'string' ? launchMode : 'Normal',
    ...(typeof launchParameters === 'string' && { launchParameters }),
    ...(typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 && { masteryScore }),
    ...(typeof returnURL === 'string' && /^https?:\/\//.test(returnURL) && { returnURL }),
  }
}

/** Under which id something is said, when (as ISO 8601 in UTC), and after how many ms. */
export type Said = { readonly id: string; readonly time: string; readonly after: number }

/**
 * One of the statements that cmi5 defines. The context is the template as it came, with the registration, and in
 * category cmi5; what may complete the course stands in category moveOn too.
 * @param scaled the result, for passed and failed
 */
export function statement(verb: Verb, launched: Launched, data: LaunchData, said: Said, scaled?: number) {
  const isJudgement = verb === 'passed' || verb === 'failed'
  const moves = verb === 'completed' || isJudgement
  const { contextActivities, extensions, ...template } = data.contextTemplate
  const given = isObject(contextActivities) ? contextActivities : {}
  const category = [
    ...(Array.isArray(given['category']) ? given['category'] : []),
    ...['cmi5', ...(moves ? ['moveon'] : [])].map((name) => ({ id: `${categories}/${name}` })),
  ]
  const mastery = isJudgement && data.masteryScore !== undefined && { [masteryExtension]: data.masteryScore }
  return {
    id: said.id,
    actor: JSON.parse(launched.actor) as unknown,
    verb: { id: verbs[verb], display: { 'en-US': verb } },
    object: { objectType: 'Activity', id: launched.activityId },
    timestamp: said.time,
    context: {
      ...template,
      registration: launched.registration,
      contextActivities: { ...given, category },
      ...((mastery || isObject(extensions)) && { extensions: { ...(extensions as object), ...mastery } }),
    },
    ...(verb !== 'initialized' && {
      result: {
        duration: duration(said.after),
        ...(verb === 'completed' && { completion: true }),
        ...(isJudgement && { success: verb === 'passed', score: { scaled } }),
      },
    }),
  }
}

export type Statement = ReturnType<typeof statement>

function isJson(text: string): boolean {
  try {
    return isObject(JSON.parse(text))
  } catch {
    return false
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
