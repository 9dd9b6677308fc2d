/** The standards that a package can speak. */
export type Runtime = 'scorm12' | 'scorm2004' | 'cmi5'

/** Something that can be done in a package. `path` is an address of the same kind as `start`. */
export type Unit = {
  readonly id: string
  readonly title: string
  readonly path: string
  readonly kind: 'lesson' | 'scenario' | 'review'
}

/** What the shell knows of the package that it is in. The writer of packages puts it there, as JSON. */
export type Settings = {
  readonly v: 1
  readonly runtime: Runtime
  /** `full`: the pages lie in the package. `thin`: they come from the host. */
  readonly mode: 'full' | 'thin'
  readonly id: string
  readonly title: string
  readonly lang: string
  readonly edition: number
  /** The first page: relative to the root of the package, or an https address on the host. */
  readonly start: string
  readonly host?: string | undefined
  readonly units: readonly Unit[]
  /** Ids of the units that must be done. */
  readonly needs: readonly string[]
  /** From which share on the result is a pass, unless the platform says another; null: nobody passes or fails. */
  readonly mastery: number | null
}

/** The settings in a text; undefined for the hosted page (`null`) and for whatever is not whole. */
export function readSettings(text: string): Settings | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value) || value['v'] !== 1) return undefined
  const { runtime, mode, id, title, lang, edition, start, host, units, needs, mastery } = value
  const isHost = typeof host === 'string' && /^https:\/\/[^\s/?#@]+$/.test(host)
  const isPlace = (path: unknown): path is string =>
    typeof path === 'string' && (mode === 'full' ? isInside(path) : isHost && path.startsWith(`${host}/`))
  const isUnit = (one: unknown): one is Unit =>
    isObject(one) &&
    isText(one['id']) &&
    isText(one['title']) &&
    isPlace(one['path']) &&
    ['lesson', 'scenario', 'review'].includes(String(one['kind']))
  const whole =
    ['scorm12', 'scorm2004', 'cmi5'].includes(String(runtime)) &&
    (mode === 'full' || (mode === 'thin' && isHost)) &&
    typeof id === 'string' &&
    /^[a-z0-9-]{1,80}$/.test(id) &&
    isText(title) &&
    isText(lang) &&
    Number.isSafeInteger(edition) &&
    isPlace(start) &&
    Array.isArray(units) &&
    units.every(isUnit) &&
    Array.isArray(needs) &&
    needs.every((need) => units.some((one: Unit) => one.id === need)) &&
    (mastery === null || (typeof mastery === 'number' && mastery >= 0 && mastery <= 1))
  return whole ? (value as unknown as Settings) : undefined
}

/** Whether an address stays within the package: relative, and never upwards. */
export function isInside(path: string): boolean {
  return /^[\w%.-]+(\/[\w%.-]+)*\/?$/.test(path) && !path.split('/').some((part) => /^(\.|%2e)+$/i.test(part))
}

/** The settings for one unit alone: what a platform launches by itself is done when that is done. */
export function onlyUnit(settings: Settings, id: string): Settings {
  const unit = settings.units.find((one) => one.id === id)
  return unit ? { ...settings, title: unit.title, start: unit.path, needs: [unit.id] } : settings
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
