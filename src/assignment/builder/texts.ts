import { fill } from '#i18n/fill.ts'
import type { Assignment, Meeting, Part } from '../assignment.ts'
import { whenOf } from '../when.ts'
import { minutesIn } from './draft.ts'

/** What there is to say of an assignment in a mail or on a page. */
export type Told = {
  readonly assignment: Assignment
  readonly parts: readonly Part[]
  /** The link that holds all of it. */
  readonly url: string
  /** Where this site is, such as `https://host.example`. */
  readonly origin: string
  /** The language in which dates are written. */
  readonly locale: string
}

/** What a mail and a list say around the parts. */
export type TellingWords = Readonly<
  Record<
    | 'mailMeet'
    | 'mailDo'
    | 'mailPart'
    | 'mailPlays'
    | 'mailOpen'
    | 'mailPrivate'
    | 'mailCard'
    | 'htmlMeet'
    | 'htmlOpen'
    | 'inZone'
    | 'partMinutes',
    string
  >
>

/** The date of a meeting by the clock on its wall, with the name of the zone where one is given. */
export function wallOf(meeting: Meeting, locale: string, t: Pick<TellingWords, 'inZone'>): string {
  const { here } = whenOf({ at: meeting.at }, 0, 'UTC', locale)
  return meeting.zone ? fill(t.inZone, { when: here, zone: meeting.zone }) : here
}

/** A mail to the group, as plain text. */
export function mailText({ assignment, parts, url, locale }: Told, t: TellingWords): string {
  const { meeting, message, options } = assignment
  const list = parts.map((part, at) => fill(t.mailPart, { n: at + 1, title: part.title, minutes: part.minutes }))
  const hasPlays = parts.some(({ kind }) => kind === 'scenario')
  return [
    message,
    meeting && fill(t.mailMeet, { when: wallOf(meeting, locale, t) }),
    [fill(t.mailDo, { minutes: minutesIn(parts) }), ...list].join('\n'),
    hasPlays && options.includes('plays-optional') && t.mailPlays,
    `${t.mailOpen}\n${url}`,
    [t.mailPrivate, ...(options.includes('no-card') ? [] : [t.mailCard])].join(' '),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The parts as HTML for a page of a learning platform. Whatever somebody has written stands in it as text. */
export function htmlList({ assignment, parts, url, origin, locale }: Told, t: TellingWords): string {
  const { meeting, group, message } = assignment
  const link = (href: string, text: string) => `<a href="${escaped(href)}">${escaped(text)}</a>`
  return [
    group && `<p><strong>${escaped(group)}</strong></p>`,
    meeting && `<p>${escaped(fill(t.htmlMeet, { when: wallOf(meeting, locale, t) }))}</p>`,
    message && `<p>${escaped(message)}</p>`,
    '<ol>',
    ...parts.map(
      (part) =>
        `  <li>${link(origin + part.url, part.title)} (${escaped(fill(t.partMinutes, { n: part.minutes }))})</li>`,
    ),
    '</ol>',
    `<p>${link(url, t.htmlOpen)}</p>`,
  ]
    .filter(Boolean)
    .join('\n')
}

const signs: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&${signs[sign]};`)
