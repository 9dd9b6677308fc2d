import { expect, it } from 'vitest'
import type { ProgressEvent } from '#progress/event.ts'
import { apply } from '#progress/merge.ts'
import { emptyProgress } from '#progress/progress.ts'
import type { Part } from './assignment.ts'
import { minutesOf, stepsOf, stepToGoOn, toldOf } from './steps.ts'

const part = (id: string, kind: Part['kind'], minutes = 5): Part => ({ id, kind, title: id, url: `/${id}/`, minutes })
const parts = [
  part('neighbours', 'lesson', 6),
  part('telling-it~in-short', 'section', 4),
  part('first-thursday', 'scenario', 12),
  part('question/mine', 'question', 2),
  part('kit/the-hour', 'sheet', 5),
]
const after = (...events: ProgressEvent[]) => events.reduce(apply, emptyProgress)
const done = (progress: typeof emptyProgress, ticked: string[] = []) =>
  stepsOf(parts, progress, ticked).flatMap(({ part: { id }, isDone }) => (isDone ? [id] : []))

it('a lesson is done when it was read, a role-play when an ending was reached, a question when it was answered', () => {
  const events: ProgressEvent[] = [
    { type: 'read', lesson: 'neighbours', edition: 1, at: 1 },
    { type: 'played', scenario: 'first-thursday', chair: 'member', ending: 'quiet', edition: 1, at: 2 },
    { type: 'answered', question: 'mine', response: 'a', mark: null, at: 3 },
  ]
  expect(done(after(...events))).toEqual(['neighbours', 'first-thursday', 'question/mine'])
})

it('a role-play that is only begun is not done, nor one whose name begins like it', () => {
  const run = { chair: 'member', edition: 1, at: 1 }
  expect(done(after({ type: 'stepped', scenario: 'first-thursday', choices: ['a'], ...run }))).toEqual([])
  expect(done(after({ type: 'played', scenario: 'first-thursday-again', ending: 'e', ...run }))).toEqual([])
})

it('words of one’s own are an answer, until they are taken away', () => {
  const wrote = (text: string, at: number): ProgressEvent => ({ type: 'wrote', question: 'mine', text, at })
  expect(done(after(wrote('It was a Friday.', 1)))).toEqual(['question/mine'])
  expect(done(after(wrote('It was a Friday.', 1), wrote('', 2)))).toEqual([])
})

it('a section is read with its lesson', () => {
  expect(done(after({ type: 'read', lesson: 'telling-it', edition: 1, at: 1 }))).toEqual(['telling-it~in-short'])
})

it('a tick counts where nothing else can know, and nowhere else', () => {
  expect(done(emptyProgress, ['neighbours', 'first-thursday', 'telling-it~in-short', 'kit/the-hour'])).toEqual([
    'telling-it~in-short',
    'kit/the-hour',
  ])
  expect(stepsOf(parts, emptyProgress, []).map(({ byHand }) => byHand)).toEqual([false, true, false, false, true])
})

it('one goes on with the first part that is open; a role-play that may be left out comes last', () => {
  const read = after({ type: 'read', lesson: 'neighbours', edition: 1, at: 1 })
  const next = (ticked: string[], option?: 'plays-optional') =>
    stepToGoOn(stepsOf(parts, read, ticked, option && [option]))?.part.id
  expect(next([])).toBe('telling-it~in-short')
  expect(next(['telling-it~in-short'])).toBe('first-thursday')
  expect(next(['telling-it~in-short'], 'plays-optional')).toBe('question/mine')
  const whole = apply(read, { type: 'answered', question: 'mine', response: 'a', mark: null, at: 2 })
  const last = stepsOf(parts, whole, ['telling-it~in-short', 'kit/the-hour'], ['plays-optional'])
  expect(stepToGoOn(last)?.part.id).toBe('first-thursday')
})

it('minutes are those of the parts, and what is left are those of the open ones', () => {
  const read = after({ type: 'read', lesson: 'neighbours', edition: 1, at: 1 })
  expect(minutesOf(stepsOf(parts, read, ['kit/the-hour']))).toEqual({ all: 29, left: 18 })
  expect(stepToGoOn([])).toBeUndefined()
})

it('a card says nothing of a question for oneself, unless nothing else was asked', () => {
  const read = after({ type: 'read', lesson: 'neighbours', edition: 1, at: 1 })
  expect(toldOf(stepsOf(parts, read, ['kit/the-hour']))).toEqual({
    done: ['neighbours', 'kit/the-hour'],
    skipped: ['telling-it~in-short', 'first-thursday'],
  })
  expect(toldOf(stepsOf([part('question/mine', 'question')], emptyProgress, []))).toEqual({
    done: [],
    skipped: ['question/mine'],
  })
})
