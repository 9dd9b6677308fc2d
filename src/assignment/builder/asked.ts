import { type Assignment, type Catalogue, longest, type Packs } from '../assignment.ts'
import { readWith, type Trouble } from '../link.ts'
import { isOnTheCalendar } from '../meeting.ts'
import { plainLine } from '../plain.ts'
import { whenOf } from '../when.ts'
import { askedBy, type Draft, draftAgain, own } from './draft.ts'

/**
 * The assignment that is asked for, as its link will hold it.
 * @returns nothing while no part has been chosen
 */
export function assignmentOf(draft: Draft, packs: Packs): Assignment | undefined {
  const parts = askedBy(draft, packs)
  if (parts.length === 0) return undefined
  const { date, time, zone } = draft
  const at = time ? `${date}T${time}` : date
  // A choice that comes out as a pack is that pack: its link is shorter.
  const pack = draft.pack === own ? Object.keys(packs).find((id) => packs[id]?.join() === parts.join()) : draft.pack
  return {
    asks: pack === undefined ? { parts } : { pack },
    ...(date && isOnTheCalendar(at) && { meeting: { at, ...(time && zone && { zone }) } }),
    group: plainLine(draft.group, longest.group),
    message: plainLine(draft.message, longest.message),
    options: draft.options,
  }
}

/** What is doubtful about the date; the link is made all the same. */
export type DateWorry = 'timeAlone' | 'noSuchDate' | 'past'

/** Looks at the date with the eyes of somebody who has mistyped it. */
export function dateWorry({ date, time, zone }: Draft, now: number, ownZone: string): DateWorry | undefined {
  if (!date) return time ? 'timeAlone' : undefined
  const at = time ? `${date}T${time}` : date
  if (!isOnTheCalendar(at)) return 'noSuchDate'
  const meeting = { at, ...(time && zone && { zone }) }
  return whenOf(meeting, now, ownZone, 'en').isOver ? 'past' : undefined
}

/** What stands behind the `#` of the first link in a text, or the text itself. A bracket behind a link is none of it. */
export function fragmentIn(text: string): string {
  const [, fragment = text.trim()] = /#(\S*)/.exec(text) ?? []
  return fragment.replace(/[<>()[\]"'.,;]+$/, '')
}

/** What an old link gives. */
export type Again = {
  /** What it fills in; nothing, if it is no link at all. */
  readonly draft: Draft | undefined
  readonly troubles: readonly Trouble[]
  /** The pack that it comes down to, by its title. */
  readonly pack: string
}

/** Reads in an old link, or a text in which one stands. */
export function readAgain(text: string, catalogue: Catalogue, ownZone: string): Again {
  const { assignment, troubles } = readWith(catalogue, fragmentIn(text))
  const { asks, group, message, meeting } = assignment
  const isNone = troubles.includes('nothing') && !group && !message && !meeting
  return {
    draft: isNone ? undefined : draftAgain(assignment, ownZone),
    // Its date is not taken over, so a doubtful one does no harm.
    troubles: troubles.filter((trouble) => trouble !== 'date'),
    pack: catalogue.packs.find(({ id }) => 'pack' in asks && asks.pack === id)?.title ?? '',
  }
}
