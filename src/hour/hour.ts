import type { Chair } from '#circle/circle.ts'
import type { Stage, StageId } from './schema.ts'

/** A stretch of the line: where it begins, how long it is and where its middle is, in per cent. */
export type Stretch = { from: number; length: number; middle: number }
export type Segment = Stretch & { id: StageId; number: number; presenter: Stage['presenter'] }
/** Stages that follow each other with the presenter's chair in the same place. */
export type Run = Stretch & { presenter: Stage['presenter']; longest: StageId }
export type HourLayout = {
  segments: Segment[]
  runs: Run[]
  /** One for every full minute, 0 at the start of the line. */
  ticks: { at: number; minute: number }[]
}

type Timed = Pick<Stage, 'id' | 'minutes' | 'presenter'>

const round = (n: number): number => Math.round(n * 100) / 100

/** The middle of a range of minutes. */
export const middleOf = ([min, max]: Timed['minutes']): number => (min + max) / 2

/**
 * Lays stages along a line, each as long as the middle of its minutes. Positions are per cent of the
 * width; `margin` per cent stay free at both ends for what comes before and after.
 */
export function layoutHour(stages: readonly Timed[], margin = 0): HourLayout {
  const total = stages.reduce((sum, stage) => sum + middleOf(stage.minutes), 0)
  const place = (minute: number) => round(margin + (minute / total) * (100 - 2 * margin))
  let minute = 0
  const segments = stages.map(({ id, minutes, presenter }, i): Segment => {
    const from = place(minute)
    minute += middleOf(minutes)
    return { id, number: i + 1, presenter, ...stretch(from, place(minute)) }
  })
  const ticks = Array.from({ length: Math.floor(total) + 1 }, (_, m) => ({ at: place(m), minute: m }))
  return { segments, runs: runsOf(segments), ticks }
}

/**
 * Who sits where in the little circle above a stage: eight chairs, the presenter's first, with the
 * one speaking who typically does. While the case is called for nobody is the presenter yet.
 */
export function chairsDuring({ id, presenter }: Pick<Stage, 'id' | 'presenter'>): Chair[] {
  const speaking: Record<StageId, number> = { call: 4, story: 0, questions: 2, hold: 5, return: 0, end: 4 }
  return Array.from({ length: 8 }, (_, i): Chair => {
    const role = i === 4 ? 'leader' : i === 0 && id !== 'call' ? 'presenter' : 'member'
    const isBack = i === 0 && presenter === 'out'
    return { id: `chair-${i}`, role, state: isBack ? 'back' : i === speaking[id] ? 'speaking' : 'taken' }
  })
}

function stretch(from: number, to: number): Stretch {
  return { from, length: round(to - from), middle: round((from + to) / 2) }
}

function runsOf(segments: readonly Segment[]): Run[] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    if (last?.[0]?.presenter === segment.presenter) last.push(segment)
    else groups.push([segment])
  }
  return groups.flatMap((group): Run[] => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const longest = group.reduce((best, segment) => (segment.length > best.length ? segment : best))
    return [{ presenter: first.presenter, longest: longest.id, ...stretch(first.from, last.from + last.length) }]
  })
}
