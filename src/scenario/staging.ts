import type { Fn } from '#contribution/contribution.ts'
import type { Strings } from '#i18n/en.ts'
import type { WritingStrings } from '#quiz/strings.ts'
import type { Graph } from './graph.ts'
import type { Phase, Role } from './tags.ts'

/** Somebody in the room. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly about: string
  readonly room?: string | undefined
}

/** What the debrief says about a moment: seen, then thought, then asked. */
export type Note = {
  readonly noticed: string
  readonly view: string
  readonly question: string
  /** The ground rule or the task that it touches, in its own words. */
  readonly about: readonly { readonly label: string; readonly title: string; readonly text: string }[]
  readonly sources: readonly { readonly key: string; readonly short: string }[]
}

/** What goes on in people while a line is said. The patient’s two do not agree, because nobody knows. */
export type Voices = Readonly<Partial<Record<'presenter' | 'member' | 'leader', string | undefined>>> & {
  readonly patient?: readonly string[] | undefined
}

/** What a line does that the observer meets, and the classes with which it could be confused. */
export type Heard = { readonly note: string; readonly others?: readonly Fn[] | undefined }

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
  readonly title: string
  readonly setting: string
  /** In the order in which they sit, clockwise. The learner is `you`. */
  readonly cast: readonly Person[]
  readonly graph: Graph
  readonly notes: Readonly<Record<string, Note>>
  /** Why somebody would make a choice, by its id: the authors’ view. */
  readonly reasons: Readonly<Record<string, string>>
  /** By line id. */
  readonly voices: Readonly<Record<string, Voices>>
  /** By line id, for the observer. */
  readonly heard: Readonly<Record<string, Heard>>
  readonly endings: Readonly<Record<string, Ending>>
  readonly aftercare: string
  readonly strings: Strings['scenario']
  /** Of the boxes for own words. */
  readonly writing: WritingStrings
  readonly roles: Strings['chairs']
}

/** Where the room leads. The page hands these over, because it knows its own place and the file does not. */
export type Links = { readonly all: string; readonly turnTo: string; readonly references: string }

/** Whose a feeling can be, as far as anybody can tell. */
export const feelings = ['mine', 'doctor', 'patient', 'group', 'cannot-tell'] as const

/** Where one can have looked. */
export const watched = ['presenter', 'speaker', 'group', 'clock', 'elsewhere'] as const

/** The parts of the hour that everyone passes, in their order; after them, in some stories, the leaders are alone. */
const stages: readonly Phase[] = ['call', 'story', 'questions', 'hold', 'return', 'after']

/** The parts of the hour of one story. */
export function stagesOf({ lines }: Graph): readonly Phase[] {
  return Object.values(lines).some(({ phase }) => phase === 'leaders') ? [...stages, 'leaders'] : stages
}
