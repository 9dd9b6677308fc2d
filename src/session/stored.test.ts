import { describe, expect, it } from 'vitest'
import { give, isRunning, minute, next, ready, start } from './session.ts'
import { read, stale, write } from './stored.ts'

const phases = [
  { id: 'call', minutes: 2 },
  { id: 'story', minutes: 6 },
  { id: 'hold', minutes: 25 },
]
const running = next(start(give(ready(phases), 2, 40), 0), minute)
const stored = write(running, minute)

describe('a clock that was stored', () => {
  it('on another day keeps its minutes and forgets its time', () => {
    const later = read(stored, phases, minute + stale + 1)
    expect([later.begun, later.at, isRunning(later)]).toEqual([false, 0, false])
    expect(later.phases).toEqual(running.phases)
    expect(read(stored, phases, minute - stale - 1).begun).toBe(false)
  })

  it('goes by the ids of its phases when the hour of the course has changed', () => {
    const changed = [{ id: 'silence', minutes: 3 }, ...phases.filter(({ id }) => id !== 'call')]
    const session = read(stored, changed, 2 * minute)
    expect([session.at, session.since]).toEqual([1, minute])
    expect(session.phases.map(({ minutes }) => minutes)).toEqual([3, 6, 40])
    expect(read(stored, [{ id: 'silence', minutes: 3 }], 2 * minute).begun).toBe(false)
  })

  it.each([
    ['nothing', undefined],
    ['no text of ours', '<p>'],
    ['a number', '7'],
    ['nothing in it', 'null'],
    ['another form', stored.replace('"version":1', '"version":2')],
    ['no minutes', stored.replace(/"minutes":\{[^}]*\}/, '"minutes":null')],
    ['a moment in words', stored.replace(/"since":\d+/, '"since":"noon"')],
    ['a hand on it that nobody can date', stored.replace(/"touched":\d+/, '"touched":null')],
  ])('that holds %s is taken for none', (_, text) => {
    expect(read(text, phases, 2 * minute)).toEqual(ready(phases))
  })

  it('with impossible minutes has possible ones', () => {
    const odd = stored
      .replace('"call":2', '"call":-5')
      .replace('"story":6', '"story":1e9')
      .replace('"hold":40', '"hold":"x"')
    expect(read(odd, phases, minute + stale + 1).phases.map(({ minutes }) => minutes)).toEqual([0, 180, 25])
  })
})
