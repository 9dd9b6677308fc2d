import type { DayEvent, MomentEvent } from '#calendar/ics.ts'
import { fill } from '#i18n/fill.ts'
import type { Assignment, Meeting } from './assignment.ts'
import { writeLink } from './link.ts'
import { hasTime, momentOf } from './meeting.ts'

/** A calendar says so on this many days before. */
const remind = 2

/** What an entry in a calendar says. */
export type InvitationWords = {
  readonly event: string
  readonly eventFor: string
  readonly eventText: string
}

/**
 * The meeting of a group as an entry in a calendar, with a reminder. The same meeting of the same group is the same
 * entry, so that a calendar does not double it.
 * @param page the address of the page that reads the link, without `#`
 * @param own the zone of the reader
 */
export function invitation(
  assignment: Assignment & { readonly meeting: Meeting },
  { page, own, words: t }: { readonly page: string; readonly own: string; readonly words: InvitationWords },
): DayEvent | MomentEvent {
  const { meeting, group, message } = assignment
  const link = writeLink(assignment)
  const url = `${page}#${link}`
  const told = {
    uid: `${writeLink({ ...assignment, message: '', options: [] })}@take-a-chair`,
    title: group ? fill(t.eventFor, { group }) : t.event,
    text: [message, fill(t.eventText, { url })].filter(Boolean).join('\n'),
    ...{ url, remind },
  }
  return hasTime(meeting) ? { ...told, at: momentOf(meeting, own) } : { ...told, day: meeting.at }
}
