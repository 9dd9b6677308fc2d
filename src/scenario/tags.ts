import { type Fn, families } from '#contribution/contribution.ts'
import { listed, meant } from '#source/problem.ts'

export const stances = ['for-patient', 'for-doctor', 'for-both', 'about-group', 'about-self'] as const
export type Stance = (typeof stances)[number]

/** The parts of the hour; in the last one the leaders are alone. */
export const phases = ['call', 'story', 'questions', 'hold', 'return', 'after', 'leaders'] as const
export type Phase = (typeof phases)[number]

/** What the learner is asked at a line: what it does, whose feeling it is, or own words before the choices are shown. */
export const asks = ['tag', 'feeling', 'words'] as const
export type Ask = (typeof asks)[number]

export const watches = ['presenter', 'group', 'clock'] as const
export type Watch = (typeof watches)[number]

export const roles = ['presenter', 'member', 'leader', 'co-leader', 'observer'] as const
export type Role = (typeof roles)[number]

/** The tags of one line or choice, as far as they are what they should be. */
export type Tags = {
  id?: string
  who?: string
  role?: Role
  fn?: Fn
  stance?: Stance
  phase?: Phase
  watch?: Watch
  wait?: number
  why?: string
  ending?: string
  ask?: Ask
  away?: string
  room?: string
}

type On = 'line' | 'choice'
type Name = keyof Tags

/** Where a tag may stand, and its values: a closed list, a slug, seconds of silence, or the classes of all families. */
const known: Readonly<Record<Name, { on: readonly On[]; values: readonly string[] | 'slug' | 'seconds' | 'classes' }>> =
  {
    id: { on: ['line', 'choice'], values: 'slug' },
    who: { on: ['line'], values: 'slug' },
    role: { on: ['line'], values: roles },
    fn: { on: ['line', 'choice'], values: 'classes' },
    stance: { on: ['line', 'choice'], values: stances },
    phase: { on: ['line'], values: phases },
    watch: { on: ['line'], values: watches },
    wait: { on: ['choice'], values: 'seconds' },
    why: { on: ['line'], values: 'slug' },
    ending: { on: ['line'], values: 'slug' },
    ask: { on: ['line'], values: asks },
    away: { on: ['line'], values: 'slug' },
    room: { on: ['line'], values: 'slug' },
  }
/** Every tag that a line or a choice can have. */
export const tagNames = Object.keys(known) as Name[]
const required: Readonly<Record<On, readonly (keyof typeof advice)[]>> = { line: ['id', 'who'], choice: ['id', 'fn'] }

/**
 * Reads tags such as `id:op1` and `who:jonas`.
 * @returns what is sound in them, and a sentence for everything else
 */
export function readTags(written: readonly string[], on: On): { tags: Tags; problems: string[] } {
  const tags: Record<string, string | number> = {}
  const problems: string[] = []
  const seen = new Set<string>()
  for (const tag of written) {
    const [name = '', ...rest] = tag.split(':').map((part) => part.trim())
    const value = rest.join(':')
    const problem = seen.has(name) ? `#${name} stands twice. A tag stands once.` : wrong(name, value, on)
    seen.add(name)
    if (problem) problems.push(problem)
    else tags[name] = name === 'wait' ? Number(value) : value
  }
  for (const name of required[on]) if (!seen.has(name)) problems.push(`this ${on} has no #${name}. ${advice[name]}`)
  if (tags['who'] && tags['who'] !== 'narrator' && !seen.has('fn'))
    problems.push(`${tags['who']} speaks here, and the line has no #fn. ${advice.fn}`)
  if (on === 'choice' && (tags['fn'] === 'silence') !== seen.has('wait') && seen.has('fn'))
    problems.push(
      seen.has('wait')
        ? '#wait belongs to a silence. Make it #fn:silence, or take #wait out.'
        : 'a silence takes real time. Add #wait with 8 to 30 seconds.',
    )
  return { tags: tags as Tags, problems }
}

const advice = {
  id: 'Add one that nothing else in this file has.',
  who: 'Add somebody of the cast, you or narrator.',
  fn: 'Say what it does in the group, such as #fn:redirect.',
} as const

/** A sentence if the tag is unknown, stands in the wrong place or has no such value. */
function wrong(name: string, value: string, on: On): string | undefined {
  const tag = Object.hasOwn(known, name) ? known[name as Name] : undefined
  if (!tag) {
    const guess = meant(name, Object.keys(known))
    return `there is no tag #${name}. ${guess ? `Did you mean #${guess}?` : `There are ${Object.keys(known).join(', ')}.`}`
  }
  if (!tag.on.includes(on)) return `#${name} has no place on a ${on}. It stands on a ${tag.on.join(' or ')}.`
  if (tag.values === 'seconds')
    return /^\d+$/.test(value) && Number(value) >= 8 && Number(value) <= 30
      ? undefined
      : `#wait: expected 8 to 30 seconds, found "${value}".`
  if (tag.values === 'slug')
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? undefined
      : `#${name}: expected small letters, digits and hyphens, found "${value}".`
  const values: readonly string[] = tag.values === 'classes' ? Object.values(families).flat() : tag.values
  if (values.includes(value)) return undefined
  const guess = meant(value, values)
  return `#${name}: found "${value}". ${guess ? `Did you mean "${guess}"?` : `It is ${listed(values)}.`}`
}
