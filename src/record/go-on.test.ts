import { expect, it } from 'vitest'
import type { ProgressEvent } from '#progress/event.ts'
import { apply } from '#progress/merge.ts'
import { emptyProgress } from '#progress/progress.ts'
import { type Place, placeToGoOn } from './go-on.ts'

const place = (id: string, ...questions: string[]): Place => ({ id, title: id, href: `/${id}/`, questions })
const places = { lessons: [place('one', 'q1'), place('two', 'q2', 'q3'), place('three')], scenarios: [place('play')] }

const read = (lesson: string, at: number): ProgressEvent => ({ type: 'read', lesson, edition: 1, at })
const answered = (question: string, at: number): ProgressEvent => ({
  type: 'answered',
  question,
  response: 'a',
  mark: null,
  at,
})
const stepped = (at: number, ...choices: string[]): ProgressEvent => ({
  type: 'stepped',
  scenario: 'play',
  chair: 'leader',
  choices,
  edition: 1,
  at,
})
const played = (at: number): ProgressEvent => ({
  type: 'played',
  scenario: 'play',
  chair: 'leader',
  ending: 'e',
  edition: 1,
  at,
})

it.each<[string, ProgressEvent[], string | undefined]>([
  ['nowhere, when nothing has been begun', [], undefined],
  ['the lesson whose question was answered last', [answered('q3', 5), answered('q1', 4)], 'two'],
  ['the next lesson, when one has been read', [read('one', 5)], 'two'],
  ['the next that was not read, past those that were', [read('two', 4), read('one', 5)], 'three'],
  ['an earlier lesson that was left out, when the last has been read', [read('two', 4), read('three', 5)], 'one'],
  ['nowhere, when all has been read', [read('one', 1), read('two', 2), read('three', 3)], undefined],
  ['the role-play, when that was last', [read('one', 5), stepped(6, 'c1')], 'play'],
  ['the lesson, when the role-play was left earlier', [stepped(6, 'c1'), read('one', 7)], 'two'],
  ['the lesson, when the role-play was not begun', [read('one', 5), stepped(6)], 'two'],
  ['the lesson, when the role-play has been played to its end', [read('one', 5), stepped(6, 'c1'), played(7)], 'two'],
  ['nowhere that the course does not have', [read('gone', 5), answered('gone-1', 6)], undefined],
])('goes on to %s', (_where, events, id) => {
  expect(placeToGoOn(events.reduce(apply, emptyProgress), places)?.id).toBe(id)
})
