import { fill } from '#i18n/fill.ts'
import { endsAt, isOver, isRunning, minutesLeft, type Phase, type Session } from './session.ts'

/** The words that the clock needs, of the strings of this room. */
const wordKeys = [
  ...(['place', 'leftOne', 'leftOther', 'overOne', 'overOther', 'minutesOne', 'minutesOther', 'isOver'] as const),
  ...(['paused', 'ends', 'start', 'pause', 'goOn', 'anew', 'full', 'leaveFull', 'showAll', 'showOne', 'said'] as const),
] as const

export type Words = Readonly<Record<(typeof wordKeys)[number], string>>

/** What a page of this room hands to its script. */
export type Given = {
  readonly phases: readonly Phase[]
  readonly titles: readonly string[]
  readonly t: Words
  /** For hours and minutes of the day. */
  readonly locale: string
}

/** Of all strings those that the clock needs. */
export const wordsOf = (strings: Words): Words =>
  Object.fromEntries(wordKeys.map((key) => [key, strings[key]])) as unknown as Words

/** Everything that the clock shows, as text. */
export type Face = {
  readonly place: string
  readonly phase: string
  readonly n: string
  readonly unit: string
  readonly note: string
  /** What the button does that lets it run. */
  readonly run: string
}

/** The clock at a moment. */
export function faceOf(session: Session, now: number, { titles, t, locale }: Given): Face {
  const { at, phases, begun } = session
  if (isOver(session)) return { place: '', phase: t.isOver, n: '', unit: '', note: '', run: t.anew }
  const left = minutesLeft(session, now)
  const [one, other] = !begun
    ? [t.minutesOne, t.minutesOther]
    : left < 0
      ? [t.overOne, t.overOther]
      : [t.leftOne, t.leftOther]
  const ends = endsAt(session, now)
  const time = (ms: number) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(ms)
  return {
    place: fill(t.place, { n: at + 1, all: phases.length }),
    phase: titles[at] ?? '',
    n: String(Math.abs(left)),
    unit: isOne(Math.abs(left), locale) ? one : other,
    note: ends !== undefined ? fill(t.ends, { time: time(ends) }) : begun ? t.paused : '',
    run: isRunning(session) ? t.pause : begun ? t.goOn : t.start,
  }
}

/** What is said aloud when a phase begins: its name and how long it is to take. */
export function saidOf(session: Session, { titles, t, locale }: Given): string {
  const phase = session.phases[session.at]
  if (!phase) return `${t.isOver}.`
  const minutes = `${phase.minutes} ${isOne(phase.minutes, locale) ? t.minutesOne : t.minutesOther}`
  return fill(t.said, { phase: titles[session.at] ?? '', minutes })
}

const isOne = (n: number, locale: string): boolean => new Intl.PluralRules(locale).select(n) === 'one'
