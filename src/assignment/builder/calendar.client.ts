import { here } from '#calendar/here.client.ts'
import { calendarText } from '#calendar/ics.ts'
import { saveFile } from '#progress/export.client.ts'
import type { Assignment, Meeting } from '../assignment.ts'
import { type InvitationWords, invitation } from '../invitation.ts'

/**
 * Gives the leader a calendar file with the meeting: the same entry that a member’s own page makes.
 * @param page the address of the page that reads the link, without `#`
 */
export function saveMeeting(
  assignment: Assignment & { readonly meeting: Meeting },
  page: string,
  words: InvitationWords,
): void {
  const { now, zone } = here()
  const event = invitation(assignment, { page, own: zone, words })
  saveFile('balint-group.ics', 'text/calendar', calendarText('-//Take a Chair//Assignment//EN', [event], now))
}
