import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  back,
  elapsed,
  endsAt,
  give,
  isOver,
  isRunning,
  line,
  minute,
  minutesLeft,
  most,
  next,
  pause,
  ready,
  type Session,
  start,
  total,
  untilChange,
} from './session.ts'
import { read, stale, write } from './stored.ts'

const phases = [
  { id: 'before', minutes: 4 },
  { id: 'call', minutes: 2 },
  { id: 'story', minutes: 6 },
  { id: 'hold', minutes: 25 },
]
const aDay = 24 * 60 * minute

type Deed = { name: 'start' | 'pause' | 'next' | 'back' | 'give'; wait: number; place: number; minutes: number }

const deeds = fc.array(
  fc.record<Deed>({
    name: fc.constantFrom('start', 'start', 'pause', 'next', 'back', 'give'),
    wait: fc.nat(20 * minute),
    place: fc.nat(phases.length - 1),
    minutes: fc.nat(40),
  }),
  { maxLength: 30 },
)

/** A clock after anything that a leader may have done, the moment, and for how long it has run in all. */
const lived = deeds.map((list) => {
  let session = ready(phases)
  let [now, ran] = [1_000_000, 0]
  for (const { name, wait, place, minutes } of list) {
    if (isRunning(session)) ran += wait
    now += wait
    session = name === 'give' ? give(session, place, minutes) : { start, pause, next, back }[name](session, now)
  }
  return { session, now, ran }
})

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)
const counted = (session: Session, now: number) => sum(session.phases.map((_, place) => elapsed(session, place, now)))

describe('the clock of an hour', () => {
  it('counts down in minutes that have begun, stands for one at none, and then counts what is over', () => {
    const session = start(ready(phases), 0)
    const shown = [0, 1, minute - 1, minute, 4 * minute - 1, 4 * minute, 5 * minute - 1, 5 * minute, 7 * minute]
    expect(shown.map((now) => minutesLeft(session, now))).toEqual([4, 4, 4, 3, 1, 0, 0, -1, -3])
  })

  it('never leaves a phase by itself, however long it takes', () => {
    fc.assert(
      fc.property(lived, fc.nat(100 * aDay), ({ session, now }, later) => {
        expect(endsAt(session, now + later) ?? now + later).toBeGreaterThanOrEqual(now + later)
        expect(pause(session, now + later).at).toBe(session.at)
      }),
    )
  })

  it('counts every moment in which it runs once, in one phase alone', () => {
    fc.assert(
      fc.property(lived, ({ session, now, ran }) => {
        expect(counted(session, now)).toBe(ran)
      }),
    )
  })

  it('takes no time away when the clock of the device is set back', () => {
    fc.assert(
      fc.property(lived, fc.nat(aDay), ({ session, now }, ago) => {
        for (const [place] of session.phases.entries())
          expect(elapsed(pause(session, now - ago), place, now - ago)).toBeGreaterThanOrEqual(session.spent[place] ?? 0)
      }),
    )
  })

  it('stands in no phase that is left out, and knows when nothing that it shows will change', () => {
    fc.assert(
      fc.property(lived, ({ session, now }) => {
        expect(isOver(session) || (session.phases[session.at]?.minutes ?? 0) > 0).toBe(true)
        const wait = untilChange(session, now)
        expect(wait === undefined).toBe(!isRunning(session))
        if (wait === undefined) return
        expect(minutesLeft(session, now + wait - 1)).toBe(minutesLeft(session, now))
        expect(minutesLeft(session, now + wait)).toBe(minutesLeft(session, now) - 1)
      }),
    )
  })

  it('comes back from the next phase to where it was', () => {
    fc.assert(
      fc.property(lived, fc.nat(aDay), ({ session, now }, later) => {
        if (!session.begun || isOver(session)) return
        const before = elapsed(session, session.at, now)
        const again = back(next(session, now), now + later)
        expect(again.at).toBe(session.at)
        expect(isRunning(again)).toBe(isRunning(session))
        expect(elapsed(again, again.at, now + later)).toBe(before)
      }),
    )
  })

  it('does nothing before it has begun, and goes nowhere when the hour is over', () => {
    const fresh = ready(phases)
    expect(next(fresh, 5)).toBe(fresh)
    expect(back(fresh, 5)).toBe(fresh)
    const over = phases.reduce((session) => next(session, minute), start(fresh, 0))
    expect([isOver(over), untilChange(over, 0), endsAt(over, 0)]).toEqual([true, undefined, undefined])
    expect(next(over, minute).at).toBe(over.at)
    expect(start(over, minute)).toBe(over)
  })

  it('says when the hour ends: what is left of this phase, and all that comes', () => {
    const session = next(start(ready(phases), 0), 3 * minute)
    expect(endsAt(session, 3 * minute)).toBe(3 * minute + total(phases.slice(1)) * minute)
    // Over its time a phase moves the end on with it.
    expect(endsAt(session, 30 * minute)).toBe(30 * minute + total(phases.slice(2)) * minute)
    expect(endsAt(pause(session, 4 * minute), 5 * minute)).toBeUndefined()
  })
})

describe('the minutes of a phase', () => {
  it('are whole, never below none, and the hour keeps a phase', () => {
    fc.assert(
      fc.property(lived, fc.nat(phases.length - 1), fc.integer({ min: -500, max: 500 }), ({ session }, place, by) => {
        const given = give(session, place, by)
        expect(given.phases.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 0 && minutes <= most)).toBe(
          true,
        )
        expect(total(given.phases)).toBeGreaterThan(0)
        if (session.begun) expect({ ...given, phases: 0 }).toEqual({ ...session, phases: 0 })
      }),
    )
  })

  it('leave a phase out when there are none: the clock begins with the one after it and passes over it', () => {
    const without = give(give(ready(phases), 0, 0), 2, 0)
    expect(without.at).toBe(1)
    const begun = next(start(without, 0), 1)
    expect(begun.at).toBe(3)
    expect(back(begun, 2).at).toBe(1)
    expect(back(back(begun, 2), 3).at).toBe(1)
  })

  it('cannot be taken from the phase that has begun, nor from the last that is left', () => {
    expect(give(start(ready(phases), 0), 0, 0).phases[0]?.minutes).toBe(1)
    const alone = phases.slice(1).reduce((session, _, i) => give(session, i + 1, 0), ready(phases))
    expect(total(give(alone, 0, 0).phases)).toBe(1)
  })
})

describe('the line of the hour', () => {
  it('is filled by its phases, one after the other, and no more of each has gone than there is', () => {
    fc.assert(
      fc.property(lived, ({ session, now }) => {
        let at = 0
        for (const { from, length, gone } of line(session, now)) {
          expect(from).toBeCloseTo(at, 6)
          expect(gone).toBeGreaterThanOrEqual(0)
          expect(gone).toBeLessThanOrEqual(length)
          at = from + length
        }
        expect(at).toBeCloseTo(100, 6)
      }),
    )
  })

  it('moves once a minute', () => {
    const session = start(ready(phases), 0)
    const gone = (now: number) => line(session, now)[0]?.gone
    expect(gone(minute - 1)).toBe(0)
    expect(gone(minute)).toBeGreaterThan(0)
    expect(gone(2 * minute - 1)).toBe(gone(minute))
  })
})

describe('a stored clock', () => {
  it('is found again as it was, at any moment of the same session', () => {
    fc.assert(
      fc.property(lived, fc.nat(stale), ({ session, now }, later) => {
        expect(read(write(session, now), phases, now + later)).toEqual(session)
      }),
    )
  })
})
