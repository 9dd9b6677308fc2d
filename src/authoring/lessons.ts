import type { Mdx } from '#source/mdx.ts'
import type { Problem } from '#source/problem.ts'
import { askedIn, type Library } from './library.ts'

const mostWordsInNote = 40

/** Checks what every lesson has: a note for teachers under each heading, two to four questions, and points to keep. */
export function checkLessons({ lessons, quizzes }: Library): Problem[] {
  return lessons
    .filter(({ mdx }) => mdx.problems.length === 0)
    .flatMap(({ id, mdx }) => [...checkNotes(mdx), ...checkKeyPoints(mdx), ...checkAsked(id, mdx, quizzes)])
}

/** Each part of a lesson is shown to a class by itself, so each heading has a note of its own, and nothing else has. */
function checkNotes({ file, blocks, elements }: Mdx): Problem[] {
  const notes = blocks.filter(({ component }, at) => component === 'SpeakerNote' && blocks[at - 1]?.heading)
  const bare = blocks.filter(({ heading }, at) => heading && blocks[at + 1]?.component !== 'SpeakerNote')
  const under = new Set(notes.map(({ line }) => line))
  const stray = elements.filter(({ name, block, line }) => name === 'SpeakerNote' && block && !under.has(line))
  return [
    ...bare.map(({ heading, line }) => ({
      file,
      line,
      message: `the heading “${heading}” has no <SpeakerNote> directly under it. Say there what a teacher could do with this part.`,
    })),
    ...stray.map(({ line }) => ({
      file,
      line,
      message: 'this <SpeakerNote> does not stand directly under a heading. Move it there, or take it out.',
    })),
    ...notes
      .filter(({ words }) => words === 0 || words > mostWordsInNote)
      .map(({ line, words }) => ({
        file,
        line,
        message: `this <SpeakerNote> has ${words} words; it has 1 to ${mostWordsInNote}. Say it in those.`,
      })),
  ]
}

function checkKeyPoints({ file, blocks, elements }: Mdx): Problem[] {
  // A note after the points has been named, and a lesson ends where its readers’ page ends.
  const last = blocks.filter(({ component }) => component !== 'SpeakerNote').at(-1)
  const end = last?.component === 'KeyPoints' ? last : undefined
  const all = elements.filter(({ name, block }) => name === 'KeyPoints' && block)
  if (all.length === 0)
    return [
      { file, line: last?.line, message: 'the lesson ends without <KeyPoints>. Add three or four points to keep.' },
    ]
  const counted = end && (end.points < 3 || end.points > 4)
  return [
    ...all
      .filter(({ line }) => line !== end?.line)
      .map(({ line }) => ({
        file,
        line,
        message:
          '<KeyPoints> stands once, as the end of a lesson, and something follows this one. Move it there, or take it out.',
      })),
    ...(counted
      ? [
          {
            file,
            line: end.line,
            message: `<KeyPoints> has ${end.points} points; it has three or four. Mend the list.`,
          },
        ]
      : []),
  ]
}

/** A lesson asks two to four things, the first of them in its first third. */
function checkAsked(id: string, mdx: Mdx, quizzes: Library['quizzes']): Problem[] {
  const asked = askedIn(mdx, quizzes)
  const say = (line: number | undefined, message: string): Problem[] => [{ file: mdx.file, line, message }]
  const found = `a lesson has two to four questions; "${id}" has ${asked.length}.`
  if (asked.length < 2) return say((asked[0] ?? mdx.blocks.at(-1))?.line, `${found} Ask something more.`)
  if (asked.length > 4) return say(asked[4]?.line, `${found} Move some to the review of its module.`)
  if ((asked[0]?.wordsBefore ?? 0) <= mdx.words / 3) return []
  return say(
    asked[0]?.line,
    'the first question comes late. One stands in the first third, so that a reader does something early.',
  )
}
