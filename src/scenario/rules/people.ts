import type { Problem } from '#source/problem.ts'
import type { Scenario } from '../schema.ts'
import { missing, present, type Say, type Tagged } from './tagged.ts'

/** Who is in the room, and what happened before: for each chair from which the story is told. */
export function checkPeople(all: readonly Tagged[], scenario: Scenario, say: Say): Problem[] {
  return [...checkCast(scenario, say), ...checkRooms(all, scenario, say), ...checkSetting(scenario, say)]
}

function checkRooms(all: readonly Tagged[], { cast }: Scenario, say: Say): Problem[] {
  const rooms = all.flatMap(({ tags }) => tags.room ?? [])
  return cast.flatMap(({ room }, i) => say(['cast', i, 'room'], room && missing('room', room, rooms, ' in the story')))
}

function checkCast({ cast, chairs }: Scenario, say: Say): Problem[] {
  const lonely = chairs.filter((chair) => !present(cast, chair).some(({ id }) => id === 'you'))
  const from = chairs.length > 1 ? ` from the chair "${lonely[0]}"` : ''
  return [
    ...say(['cast'], lonely.length > 0 ? `the learner is missing${from}. Add somebody with the id you.` : undefined),
    ...cast.flatMap(({ id, role, chairs: from }, i) => {
      const seats = from ?? chairs
      const again = cast.slice(0, i).some((one) => one.id === id && seats.some((chair) => present([one], chair)[0]))
      const yours = seats.filter((chair) => chairs.includes(chair))
      const unplanned = seats.find((chair) => !chairs.includes(chair))
      return [
        ...say(['cast', i, 'id'], again ? `"${id}" stands twice in the cast.` : undefined),
        ...say(
          ['cast', i, 'id'],
          id === 'narrator' ? 'the narrator is nobody in the room. Take this person out.' : undefined,
        ),
        ...say(
          ['cast', i, 'role'],
          id === 'you' && !yours.includes(role) ? `you have the chair ${yours.join(' or ')}, not ${role}.` : undefined,
        ),
        ...say(['cast', i, 'chairs'], unplanned && `there is no story from the chair "${unplanned}".`),
      ]
    }),
  ]
}

function checkSetting({ setting, chairs }: Scenario, say: Say): Problem[] {
  if (typeof setting === 'string') return []
  const without = chairs.find((chair) => !setting[chair])
  const unplanned = Object.keys(setting).find((chair) => !(chairs as string[]).includes(chair))
  return [
    ...say(['setting'], without && `there is no setting for the chair "${without}". Add it.`),
    ...say(['setting', unplanned ?? ''], unplanned && `there is no story from the chair "${unplanned}".`),
  ]
}
