import { expect, it } from 'vitest'
import { before, chairsOf, inRoom, patientChair } from './seating.ts'
import type { Person } from './staging.ts'

const person = (id: string, role: Person['role']): Person => ({ id, name: id, role, about: '' })
const cast = [person('amara', 'presenter'), person('jonas', 'member'), person('you', 'leader'), person('lin', 'member')]

it('Your chair comes first, the others keep their order, and it is free until it is taken', () => {
  expect(chairsOf(cast, before).map(({ id }) => id)).toEqual(['you', 'lin', 'amara', 'jonas'])
  expect(chairsOf(cast, before, false)[0]).toMatchObject({ id: 'you', yours: true, state: 'free' })
  expect(chairsOf(cast, before)[0]).toMatchObject({ yours: true, state: 'taken' })
})

it('Who speaks is marked; the presenter has moved back while the group holds the case, unless speaking', () => {
  const states = (speaking: string[]) =>
    Object.fromEntries(
      chairsOf(cast, { speaking: new Set(speaking), turned: new Set(['lin']), away: true }).map(({ id, state }) => [
        id,
        state,
      ]),
    )
  expect(states(['jonas'])).toEqual({ amara: 'back', jonas: 'speaking', you: 'taken', lin: 'taken' })
  expect(states(['amara'])['amara']).toBe('speaking')
})

it('The patient’s chair stands in the middle when the patient is very near, and at the edge when forgotten', () => {
  expect([0, 1, 4, 9].map(patientChair)).toEqual([4, 3, 0, 0])
})

it('Who looks away is turned, and only as long as that is told', () => {
  const moment = { ...before, turned: new Set(['lin']) }
  expect(
    chairsOf(cast, moment)
      .filter(({ turned }) => turned)
      .map(({ id }) => id),
  ).toEqual(['lin'])
  expect(chairsOf(cast, before).some(({ turned }) => turned)).toBe(false)
})

it('In a story of several rooms those are here who are in this one, and those who are in all of them', () => {
  const [amara, jonas, ...others] = cast.map((person, at) => ({ ...person, ...(at < 2 && { room: `room-${at}` }) }))
  expect(inRoom(cast, undefined)).toEqual(cast)
  expect(
    inRoom(
      [amara, jonas, ...others].flatMap((one) => one ?? []),
      'room-1',
    ),
  ).toEqual([jonas, ...others])
})
