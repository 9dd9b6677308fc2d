import { expect, it } from 'vitest'
import { beginningOf } from './beginning.ts'

const sentence = (words: number) =>
  `${Array(words - 1)
    .fill('Word')
    .join(' ')} end.`

it('shows whole sentences, as many as fit in forty words', () => {
  expect(beginningOf(`${sentence(15)} ${sentence(25)} ${sentence(2)}`, 'en')).toBe(`${sentence(15)} ${sentence(25)}`)
  expect(beginningOf(`${sentence(15)} ${sentence(26)}`, 'en')).toBe(sentence(15))
})

it('shows the first sentence, however long it is', () => {
  expect(beginningOf(`${sentence(60)} ${sentence(3)}`, 'en')).toBe(sentence(60))
})

it('leaves nobody speaking', () => {
  const speech = `“${sentence(20)} ${sentence(15)}”`
  expect(beginningOf(`Quiet. ${speech} ${sentence(5)}`, 'en')).toBe(`Quiet. ${speech}`)
  expect(beginningOf(`Quiet. “${sentence(20)} ${sentence(25)}” Then not.`, 'en')).toBe('Quiet.')
  expect(beginningOf(`“${sentence(20)} ${sentence(25)}” Then not.`, 'en')).toBe(`“${sentence(20)} ${sentence(25)}”`)
})

it('does not end after the initial of a name', () => {
  expect(beginningOf(`${sentence(36)} With J. S. Norell ${sentence(20)}`, 'en')).toBe(sentence(36))
})
