import { expect, it } from 'vitest'
import { keys, questions, refusedKey, written } from '../../fixtures/questions.ts'
import { said } from '../../fixtures/said.build.ts'
import { type ReflectionQuestion, reflection } from './reflection.ts'

const question = questions.reflection

it('has nothing to check and nothing to say afterwards', () => {
  expect(reflection.isComplete()).toBe(false)
  expect(reflection.reasons()).toEqual([])
})

it('has no place for a key or an option in its type', () => {
  const smuggled: ReflectionQuestion[] = [
    // @ts-expect-error what somebody thinks has no right answer
    { ...question, correct: 'a' },
    // @ts-expect-error nor points
    { ...question, points: 1 },
    // @ts-expect-error nor options
    { ...question, options: [] },
  ]
  expect(smuggled).toHaveLength(3)
  expect('mark' in reflection).toBe(false)
})

it('is accepted in a quiz file with a stem and nothing else', () => {
  expect(said(written(question))).toEqual([])
  expect(said({ ...written(question), stem: '' })).toEqual(['stem: there is too little here: at least 1 character.'])
})

it.each([...keys, 'options', 'guess', 'rationale'])('is refused in a quiz file with “%s”', (key) => {
  expect(said({ ...written(question), [key]: [] })).toEqual([refusedKey(key)])
})
