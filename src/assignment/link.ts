import { isZone } from '#calendar/day.ts'
import {
  type Assignment,
  type Catalogue,
  longest,
  type Meeting,
  nearestPack,
  type Option,
  options,
  type Packs,
  packsIn,
} from './assignment.ts'
import { fieldsIn } from './fields.ts'
import { isOnTheCalendar } from './meeting.ts'
import { plainLine } from './plain.ts'

/** What a link can be about, in this edition of the course. */
export type Known = {
  readonly packs: Packs
  readonly parts: ReadonlySet<string>
  /** Ids of earlier editions, and what each of them is called now. */
  readonly moved: Readonly<Record<string, string>>
}

/** What could not be read as it stands; for each there is a sentence. */
export type Trouble =
  /** Made by a later edition: there may be more in it than is understood. */
  | 'newer'
  /** Longer than any link that was ever made. */
  | 'too-long'
  /** No pack and no part of this course: the nearest pack is offered. */
  | 'nothing'
  /** Some of the parts are not in this course. */
  | 'parts'
  | 'date'
  | 'zone'

export type Reading = { readonly assignment: Assignment; readonly troubles: readonly Trouble[] }

/** The version of the format that is written; docs/assignment-links.md describes it. */
const version = 1

/** No link that was made here is longer; what is beyond is not looked at. In UTF-16 units. */
const longestLink = 8000

/**
 * Reads what stands behind the `#` of a link. It never fails: what cannot be used is left out and told. The order of
 * the parameters means nothing, of two with one name the first counts, and unknown ones are ignored.
 */
export function readLink(fragment: string, known: Known): Reading {
  const troubles: Trouble[] = []
  if (fragment.length > longestLink) troubles.push('too-long')
  // Some programs write the & of a link as they would in a page.
  const text = fragment.slice(0, longestLink).replace(/^#/, '').replaceAll('&amp;', '&')
  const given = fieldsIn(text)
  const value = (name: string) => given.get(name) ?? ''
  if (Number(value('v')) > version) troubles.push('newer')

  const { asks, ...told } = asksIn(value('k'), value('p'), known)
  troubles.push(...told.troubles)
  const meeting = meetingIn(value('d'), value('z'), troubles)
  const asked = value('o').split(',')
  return {
    assignment: {
      asks,
      ...(meeting && { meeting }),
      group: plainLine(value('g'), longest.group),
      message: plainLine(value('m'), longest.message),
      options: options.filter((option) => asked.includes(option)),
    },
    troubles,
  }
}

/** Reads a link with what the catalogue knows. */
export function readWith(catalogue: Catalogue, fragment: string): Reading {
  const { parts, moved } = catalogue
  return readLink(fragment, { packs: packsIn(catalogue), parts: new Set(Object.keys(parts)), moved })
}

function asksIn(
  pack: string,
  list: string,
  { packs, parts, moved }: Known,
): Pick<Assignment, 'asks'> & { troubles: Trouble[] } {
  if (Object.hasOwn(packs, pack)) return { asks: { pack }, troubles: [] }
  const now = (id: string) => (Object.hasOwn(moved, id) ? (moved[id] ?? id) : id)
  const asked = [...new Set(list.split(',').map((id) => now(id.trim())))].filter(Boolean)
  const found = asked.filter((id) => parts.has(id))
  if (found.length === 0) return { asks: { pack: nearestPack(asked, packs) }, troubles: ['nothing'] }
  return { asks: { parts: found }, troubles: found.length < asked.length ? ['parts'] : [] }
}

function meetingIn(at: string, zone: string, troubles: Trouble[]): Meeting | undefined {
  if (!at) return undefined
  if (!isOnTheCalendar(at)) {
    troubles.push('date')
    return undefined
  }
  if (!zone) return { at }
  if (isZone(zone)) return { at, zone }
  troubles.push('zone')
  return { at }
}

/** Writes what stands behind the `#`: always the same for the same assignment. */
export function writeLink({ asks, meeting, group, message, options: asked }: Assignment): string {
  const fields: readonly (readonly [string, string])[] = [
    ['v', String(version)],
    'pack' in asks ? ['k', asks.pack] : ['p', asks.parts.join(',')],
    ['d', meeting?.at ?? ''],
    ['z', meeting?.zone ?? ''],
    ['g', group],
    ['m', message],
    ['o', options.filter((option: Option) => asked.includes(option)).join(',')],
  ]
  return fields
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}=${escaped(text)}`)
    .join('&')
}

/** At most so many characters with the address before it: what a code for a camera holds on a small card. */
export const shortest = 200

/**
 * The link for a code on paper: without the message, and without the name of the group where the two are too long.
 * @param page the address of the page that reads the link, without `#`
 * @returns nothing, if so many parts have been chosen that it stays too long
 */
export function shortLink(page: string, assignment: Assignment): string | undefined {
  const without = { ...assignment, message: '' }
  const forms = [without, { ...without, group: '' }].map((one) => `${page}#${writeLink(one)}`)
  return forms.find((link) => link.length <= shortest)
}

/**
 * Programs that find links in a text end them at a bracket or a mark at the end of a sentence, so none stands bare; what
 * can be read by a person stays readable.
 */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\.$/, '%2E')
    .replaceAll('%20', '+')
    .replace(/%(2C|2F|3A)/g, decodeURIComponent)
}
