import { change, type Mistake, planLesson } from './planting.ts'

const packs = 'content/en/packs.yaml'
const mistake = (title: string, from: string, to: string, at: string, says: string): Mistake => [
  title,
  [change(packs, from, to)],
  [[packs, at, says]],
]

/** Mistakes in the ways that are put together from parts of the course. */
export const inPacks: readonly Mistake[] = [
  mistake(
    'a part that is not planned',
    'three-mottos,',
    'three-motto,',
    'three-motto',
    'there is no part "three-motto" in course.yaml.',
  ),
  mistake(
    'a part that stands twice',
    'parts: [the-call,',
    'parts: [start, the-call,',
    'parts: [start, the-call,',
    '"start" stands twice on the path.',
  ),
  mistake(
    'a section that has no minutes',
    '"hurt-and-danger~belongs-elsewhere"]',
    '"hurt-and-danger~belongs"]',
    '"hurt-and-danger~belongs"]',
    'there is no part "hurt-and-danger~belongs" in sections.',
  ),
  mistake(
    'a section of a lesson that is not planned',
    'sections:\n',
    'sections:\n  - { part: "hurts~belongs-elsewhere", title: "…", minutes: 4 }\n',
    'part: "hurts~',
    'there is no lesson "hurts" in course.yaml.',
  ),
]

const coverage = 'content/coverage.yaml'
const inCoverage = (
  title: string,
  from: string | RegExp,
  to: string,
  at: string | undefined,
  says: string,
): Mistake => [title, [change(coverage, from, to)], [[coverage, at, says]]]

/** Mistakes in what the course promises to teach. */
export const inPromises: readonly Mistake[] = [
  inCoverage(
    'a point that is missing',
    /- \{ point: B17, .*\n/,
    '',
    undefined,
    'the point B17 is missing. Say where it is taught',
  ),
  inCoverage(
    'a point that stands twice',
    /$/,
    '- { point: B16, text: "Once more", at: [] }\n',
    'Once more',
    'the point B16 stands twice.',
  ),
  inCoverage(
    'a heading that is not there',
    '#the-wait',
    '#the-weight',
    'the-weight',
    'there is no heading "the-weight" in the-call.',
  ),
  inCoverage(
    'a lesson that is not planned',
    '[the-call#',
    '[the-cal#',
    'the-cal#',
    'there is no lesson or role-play "the-cal" in course.yaml.',
  ),
  [
    'a lesson that is not written',
    [planLesson('later'), change(coverage, '[the-call#the-wait]', '[the-call#the-wait, later#a]')],
    [[coverage, 'later#a', '"later" is not written yet.']],
  ],
  inCoverage(
    'a lesson without a heading',
    '[the-call#the-wait]',
    '[the-call]',
    '[the-call]',
    'name a heading of the lesson.',
  ),
]
