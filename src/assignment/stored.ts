import type { Assignment, Part } from './assignment.ts'
import { fieldsIn } from './fields.ts'
import { writeLink } from './link.ts'

/** An assignment as it is kept on the device: its link, and of its parts what other pages say of them. */
export type Kept = {
  /** What it asks for and when, written always the same: a link that says less is still the same assignment. */
  readonly id: string
  /** Everything, as `link.ts` writes and reads it. */
  readonly link: string
  readonly group: string
  /** The parts that the reader has ticked by hand. */
  readonly ticked: readonly string[]
  /** The four signs of its ready card, so that a card that is copied twice counts once. */
  readonly mark: string
  readonly parts: readonly Pick<Part, 'id' | 'title' | 'url'>[]
  /** When its link was opened last, in ms since 1970. */
  readonly at: number
}

/** The form that is written; older ones go on being read. */
const version = 1

/** So many are kept; of more, those that were opened last. */
const most = 20

/** What was found: nothing that a later edition has stored is ever written over. */
export type Found = { readonly kind: 'assignments' | 'future'; readonly assignments: readonly Kept[] }

/** Reads a stored text. Whatever is damaged in it is left out: the link brings it back. */
export function readAssignments(text: string | null | undefined): Found {
  const stored = parsed(text)
  if (isRecord(stored) && Number(stored['version']) > version) return { kind: 'future', assignments: [] }
  const list = isRecord(stored) && Array.isArray(stored['assignments']) ? stored['assignments'] : []
  return { kind: 'assignments', assignments: newestFirst(list.filter(isKept)) }
}

/** The text that is stored. */
export const writeAssignments = (assignments: readonly Kept[]): string => JSON.stringify({ version, assignments })

/** What is known of an assignment when its link is opened. */
export type Opened = {
  readonly assignment: Assignment
  readonly parts: readonly Part[]
  readonly at: number
  readonly mark: string
}

/**
 * The list with an assignment that has just been opened. If it is there already, what a shorter link leaves out stays,
 * and so do ticks and signs.
 */
export function withOpened(list: readonly Kept[], { assignment, parts, at, mark }: Opened): Kept[] {
  const { asks, meeting, group, message } = assignment
  const id = writeLink({ asks, ...(meeting && { meeting }), group: '', message: '', options: [] })
  const before = list.find((one) => one.id === id && (one.group === group || !group || !one.group))
  const told = fieldsIn(before?.link ?? '')
  const whole = {
    ...assignment,
    group: group || (before?.group ?? ''),
    message: message || (told.get('m') ?? ''),
  }
  const now: Kept = {
    ...{ id, link: writeLink(whole), group: whole.group, at },
    ...{ ticked: before?.ticked ?? [], mark: before?.mark ?? mark },
    parts: parts.map(({ id: part, title, url }) => ({ id: part, title, url })),
  }
  return newestFirst([now, ...list.filter((one) => one !== before)])
}

/** The list after a tick by hand was set or taken away. */
export function withTick(list: readonly Kept[], link: string, part: string, isSet: boolean): Kept[] {
  return list.map((one) => {
    if (one.link !== link) return one
    const others = one.ticked.filter((id) => id !== part)
    return { ...one, ticked: isSet ? [...others, part] : others }
  })
}

/** The list without an assignment. */
export const without = (list: readonly Kept[], link: string): Kept[] => list.filter((one) => one.link !== link)

const newestFirst = (list: readonly Kept[]): Kept[] => list.toSorted((a, b) => b.at - a.at).slice(0, most)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'

function isKept(value: unknown): value is Kept {
  if (!isRecord(value)) return false
  const { id, link, group, ticked, mark, parts, at } = value
  return (
    [id, link, group, mark].every(isText) &&
    Number.isSafeInteger(at) &&
    Array.isArray(ticked) &&
    ticked.every(isText) &&
    Array.isArray(parts) &&
    parts.every((part) => isRecord(part) && [part['id'], part['title'], part['url']].every(isText))
  )
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
