import type { Problem } from '#source/problem.ts'
import { askedIn, type Library } from './library.ts'

const wordsAMinute = 180
const minutesAQuestion = 0.5
const mostMinutesOff = 1
const mostPartOff = 0.3

/**
 * Checks that lessons and pages take the minutes they promise: words at 180 a minute and half a minute a question. A
 * promise may be one minute off, and in a short text no more than 30 % of what it takes.
 */
export function checkMinutes({ lessons, pages, quizzes }: Library): Problem[] {
  return [...lessons, ...pages].flatMap(({ mdx, data }) => {
    if (data?.minutes === undefined) return []
    const questions = askedIn(mdx, quizzes).length
    const minutes = mdx.words / wordsAMinute + questions * minutesAQuestion
    if (Math.abs(data.minutes - minutes) <= Math.min(mostMinutesOff, minutes * mostPartOff)) return []
    const asked = questions > 0 ? ` and ${questions} questions` : ''
    return [
      {
        file: mdx.file,
        line: mdx.frontmatter.lineOf(['minutes']),
        message: `minutes: ${data.minutes} is promised, but ${mdx.words} words${asked} take about ${minutes.toFixed(1)}. Change the text or the promise.`,
      },
    ]
  })
}
