import type { Strings } from '#i18n/en.ts'
import type { Graph } from './graph.ts'
import type { Phase, Role } from './tags.ts'

/** Somebody in the room. */
export type Person = { readonly id: string; readonly name: string; readonly role: Role; readonly about: string }

/** What the debrief says about a moment: seen, then thought, then asked. */
export type Note = {
  readonly noticed: string
  readonly view: string
  readonly question: string
  /** The ground rule or the task that it touches, in its own words. */
  readonly about: readonly { readonly label: string; readonly title: string; readonly text: string }[]
  readonly sources: readonly { readonly key: string; readonly short: string }[]
}

/** How an hour can end: what that made possible, what it cost, and what one might do another time. */
export type Ending = {
  readonly title: string
  readonly made_possible: string
  readonly cost: string
  readonly next_time: string
}

/** Everything that a role-play from one chair needs in the browser: one file, fetched when the chair is taken. */
export type Staging = {
  readonly edition: number
  /** The language of the interface, for plurals. */
  readonly lang: string
  readonly setting: string
  /** In the order in which they sit, clockwise. The learner is `you`. */
  readonly cast: readonly Person[]
  readonly graph: Graph
  readonly notes: Readonly<Record<string, Note>>
  readonly endings: Readonly<Record<string, Ending>>
  readonly aftercare: string
  readonly strings: Strings['scenario']
  readonly roles: Strings['chairs']
}

/** Where the room leads. The page hands these over, because it knows its own place and the file does not. */
export type Links = { readonly all: string; readonly turnTo: string; readonly references: string }

/** The parts of the hour that everyone passes, in their order. */
export const stages: readonly Phase[] = ['call', 'story', 'questions', 'hold', 'return', 'after']
