import type { Mdx } from '#source/mdx.ts'
import type { Problem } from '#source/problem.ts'
import { slugOf } from './headings.ts'
import { askedIn, type Library } from './library.ts'

const wordsAMinute = 180
const minutesAQuestion = 0.5
const mostMinutesOff = 1
const mostPartOff = 0.3

/**
 * Checks that lessons, pages and sections take the minutes they promise: words at 180 a minute and half a minute a
 * question. A promise may be one minute off, and in a short text no more than 30 % of what it takes.
 */
export function checkMinutes({ lessons, pages, quizzes, packs }: Library): Problem[] {
  const whole = [...lessons, ...pages].flatMap(({ mdx, data }) => {
    const says = data?.minutes && unkept(data.minutes, mdx.words, askedIn(mdx, quizzes).length)
    return says ? [{ file: mdx.file, line: mdx.frontmatter.lineOf(['minutes']), message: says }] : []
  })
  const sections = (packs?.data.sections ?? []).flatMap(({ part, minutes }, s) => {
    const [id, heading = ''] = part.split('~')
    const mdx = lessons.find((one) => one.id === id)?.mdx
    const found = mdx && inSection(mdx, quizzes, heading)
    const says = found && unkept(minutes, found.words, found.questions)
    return says && packs ? [{ file: packs.yaml.file, line: packs.yaml.lineOf(['sections', s]), message: says }] : []
  })
  return [...whole, ...sections]
}

/** What is wrong with a promise, if something is. */
function unkept(promised: number, words: number, questions: number): string | undefined {
  const minutes = words / wordsAMinute + questions * minutesAQuestion
  if (Math.abs(promised - minutes) <= Math.min(mostMinutesOff, minutes * mostPartOff)) return undefined
  const asked = questions > 0 ? ` and ${questions} question${questions === 1 ? '' : 's'}` : ''
  return `minutes: ${promised} is promised, but ${words} words${asked} take about ${minutes.toFixed(1)}. Change the text or the promise.`
}

/** What a reader reads and is asked between a heading and the next of its depth; undefined if it is not there. */
function inSection(mdx: Mdx, quizzes: Library['quizzes'], slug: string) {
  const at = mdx.headings.findIndex(({ text }) => slugOf(text) === slug)
  const first = mdx.headings[at]
  if (!first) return undefined
  const end = mdx.headings.slice(at + 1).find(({ depth }) => depth <= first.depth)?.line ?? Number.POSITIVE_INFINITY
  const isIn = ({ line }: { readonly line: number }) => line >= first.line && line < end
  const read = mdx.blocks.filter((block) => isIn(block) && block.component !== 'SpeakerNote')
  return {
    words: read.reduce((sum, { words }) => sum + words, 0),
    questions: askedIn(mdx, quizzes).filter(isIn).length,
  }
}
