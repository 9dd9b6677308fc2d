import type { Strings } from '#i18n/en.ts'
import { fill } from '#i18n/fill.ts'
import { type Session, stepsOf } from './session.ts'

/** What the shell says, in the language of its page; `dates` is how that language writes a time. */
export type LmsWords = Strings['lms'] & { readonly dates: string }

/** Where a launch is, as an attribute that others may look at. */
export type LmsState = 'connecting' | 'ready' | 'saved' | 'trouble' | 'ended'

/** What of a launch is not in the session. */
export type Around = {
  /** No page has spoken. */
  readonly silent: boolean
  /** The time of the last saving, as it is said. */
  readonly time: (at: number) => string
}

/** Where a launch is, the sentence for it, and whether there is something that could be lost. */
export function saidOf(session: Session, { silent, time }: Around, t: LmsWords) {
  const { trouble, notice, mode, savedAt, ended } = session
  const saved = savedAt === undefined ? '' : fill(t.saved, { time: time(savedAt) })
  const isPending = stepsOf(session).steps.length > 0
  const safe = savedAt === undefined ? t.nothingSafe : fill(t.safe, { time: time(savedAt) })
  if (ended) {
    const isWhole = trouble === undefined
    return {
      state: 'ended' as const,
      sentence: isWhole ? `${saved} ${t.mayClose}`.trim() : troubleAtEnd(),
      copy: !isWhole,
    }
  }
  if (silent) return { state: 'trouble' as const, sentence: `${t.silent} ${saved}`.trim(), copy: false }
  if (trouble) {
    const isGoing = trouble === 'refused' || trouble === 'expired' || trouble === 'offline'
    return { state: 'trouble' as const, sentence: isGoing ? `${t[trouble]} ${safe}` : t[trouble], copy: true }
  }
  const first = mode === 'normal' ? (notice ? t[notice] : '') : t[mode]
  const state = savedAt !== undefined && !isPending && mode === 'normal' ? ('saved' as const) : ('ready' as const)
  const then = mode === 'normal' ? saved || t.ready : ''
  return { state, sentence: `${first} ${then}`.trim(), copy: false }

  function troubleAtEnd(): string {
    return trouble === 'missing' ? t.mayClose : `${t.notAll} ${safe} ${t.mayClose}`
  }
}
