import { describe, expect, it } from 'vitest'
import { readMdx } from '#source/mdx.ts'
import { checkLessons } from './lessons.ts'
import type { Library } from './library.ts'
import { checkMinutes } from './minutes.ts'

const words = (count: number) => 'word '.repeat(count).trim()

/** What a lesson of so many words promises, what its note says, and how many points and questions it has. */
function lessonWith({ note = 3, points = 3, questions = 2, minutes = 1, text = 60 }) {
  const asked = Array.from({ length: questions }, (_, at) => `<Question id="q-${at}" />\n\n`).join('')
  return readMdx(
    'lesson.mdx',
    `---\nminutes: ${minutes}\n---\n\n${asked}## One\n\n<SpeakerNote>\n\n${words(note)}\n\n</SpeakerNote>\n\n${words(text)}\n\n<KeyPoints>\n\n${'- word\n'.repeat(points)}\n</KeyPoints>\n`,
  )
}

/** A course of this lesson alone, as far as the checks look. */
function problemsIn(parts: Parameters<typeof lessonWith>[0], check = checkLessons): string[] {
  const lessons = [{ id: 'one', mdx: lessonWith(parts), data: { minutes: parts.minutes } }]
  return check({ lessons, pages: [], quizzes: [] } as unknown as Library).map(({ message }) => message)
}

describe('a lesson', () => {
  it.each([{ note: 1 }, { note: 40 }, { points: 4 }, { questions: 4 }])('may be as it is with %o', (parts) => {
    expect(problemsIn(parts)).toEqual([])
  })

  it.each([{ note: 0 }, { note: 41 }, { points: 2 }, { points: 5 }, { questions: 1 }, { questions: 5 }])(
    'has to be mended with %o',
    (parts) => {
      expect(problemsIn(parts)).toHaveLength(1)
    },
  )
})

describe('a promise of minutes', () => {
  // With two questions, 3 points and the heading, of which each is a word, 716 words make five minutes.
  const takes = (minutes: number) => ({ text: minutes * 180 - 180 - 4, questions: 2 })

  it.each([
    [10, 9],
    [10, 11],
    [5, 4],
    [5, 6],
    [3, 3],
    [2, 2],
  ])('for a text that takes %d minutes may be %d', (minutes, promised) => {
    expect(problemsIn({ ...takes(minutes), minutes: promised }, checkMinutes)).toEqual([])
  })

  it.each([
    [10, 8],
    [10, 12],
    [5, 3],
    [5, 7],
    [3, 2],
    [3, 4],
    [2, 3],
  ])('for a text that takes %d minutes may not be %d', (minutes, promised) => {
    expect(problemsIn({ ...takes(minutes), minutes: promised }, checkMinutes)).toEqual([
      expect.stringContaining(`take about ${minutes}.0.`),
    ])
  })
})
