import { change, type Edit, type Mistake, planLesson, write } from './planting.ts'

const packs = 'content/en/packs.yaml'
const mistake = (title: string, from: string, to: string, at: string, says: string): Mistake => [
  title,
  [change(packs, from, to)],
  [[packs, at, says]],
]

/** Writes a sheet of the kit, whether there is one or not. */
const sheet = (file: string, title: string, minutes: number): Edit =>
  write(
    `content/en/kit/${file}.mdx`,
    `---\ntitle: "${title}"\ndescription: "…"\nuse: "…"\npages: 1\nminutes: ${minutes}\n---\n\nRead it.\n`,
  )

/** Mistakes in lists of parts. */
const inLists: readonly Mistake[] = [
  mistake(
    'a part that is not planned',
    'three-mottos,',
    'three-motto,',
    'three-motto',
    'there is no part "three-motto" in course.yaml. Did you mean "three-mottos"?',
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
    'a sheet that has no minutes',
    'kit/debrief]',
    'kit/debriefs]',
    'kit/debriefs]',
    'there is no part "kit/debriefs" in sheets. Did you mean "kit/debrief"?',
  ),
  mistake(
    'a question that has no minutes',
    '- question/moving-back-your-plan\n',
    '- question/moving-back-your-plans\n',
    'question/moving-back-your-plans',
    'there is no part "question/moving-back-your-plans" in questions. Did you mean "question/moving-back-your-plan"?',
  ),
  mistake(
    'a module that a university cannot count',
    'module/leading',
    'module/leadings',
    'module/leadings',
    'there is no part "module/leadings" in course.yaml. Did you mean "module/leading"?',
  ),
  mistake(
    'a part that a pack has twice',
    '"student-cases~in-short", utterances,',
    '"student-cases~in-short", kit/the-hour, utterances,',
    'kit/the-hour, utterances,',
    '"kit/the-hour" stands twice in the pack "30".',
  ),
  mistake(
    'a lesson and a section of it in one pack',
    '"student-cases~in-short", utterances,',
    '"student-cases~in-short", utterances, student-cases,',
    'utterances, student-cases,',
    '"student-cases~in-short" and "student-cases" count the same minutes twice in the pack "30".',
  ),
  mistake(
    'a lesson beside its whole module',
    'module/what-it-is, module/the-hour,',
    'module/what-it-is, the-frame, module/the-hour,',
    'the-frame, module',
    '"the-frame" stands twice in the package "b".',
  ),
]

/** Mistakes in what has its title and minutes in packs.yaml. */
const inPieces: readonly Mistake[] = [
  mistake(
    'a section of a lesson that is not planned',
    'sections:\n',
    'sections:\n  - { part: "hurts~belongs-elsewhere", title: "…", minutes: 4 }\n',
    'part: "hurts~',
    'there is no lesson "hurts" in course.yaml.',
  ),
  mistake(
    'a section that takes longer than it says',
    'title: "What belongs elsewhere", minutes: 4',
    'title: "What belongs elsewhere", minutes: 3',
    '"What belongs elsewhere", minutes: 3',
    'minutes: 3 is promised, but 658 words and 1 question take about 4.2.',
  ),
  mistake(
    'a question that nobody asks',
    'questions:\n',
    'questions:\n  - { part: question/telling-it-you, title: "…", minutes: 2 }\n',
    'question/telling-it-you,',
    'there is no question "telling-it-you".',
  ),
  mistake(
    'a question by itself that compares with others',
    'questions:\n',
    'questions:\n  - { part: question/flight-your-sentence, title: "…", minutes: 2 }\n',
    'question/flight-your-sentence,',
    '"flight-your-sentence" is "own-words"; alone stands a "reflection".',
  ),
  mistake(
    'a question by itself that stands in no lesson',
    'questions:\n',
    'questions:\n  - { part: question/the-relationship-review-again, title: "…", minutes: 2 }\n',
    'question/the-relationship-review-again,',
    '"the-relationship-review-again" stands in the-relationship-review, which is no lesson.',
  ),
  [
    'a sheet that is not as it was planned',
    [sheet('01-the-hour', 'The hour', 6)],
    [
      [packs, 'part: kit/the-hour', 'title: content/en/kit/01-the-hour.mdx has "The hour". Make them the same.'],
      [packs, 'part: kit/the-hour', 'minutes: content/en/kit/01-the-hour.mdx has 6. Make them the same.'],
    ],
  ],
  [
    'a sheet that is planned and misspelt',
    [sheet('08-debrief', 'The leaders’ debrief, ten minutes', 4), change(packs, /kit\/debrief/g, 'kit/debriefs')],
    [[packs, 'part: kit/debriefs', 'there is no sheet "debriefs" in the kit. Did you mean "debrief"?']],
  ],
]

/** Mistakes in what packs and packages promise. */
const inSums: readonly Mistake[] = [
  mistake(
    'a pack that takes longer than its id says',
    'parts: ["neighbours~in-short", kit/the-hour, "student-cases~in-short", question',
    'parts: ["neighbours~in-short", kit/the-hour, "student-cases~in-short", ground-rules, question',
    'id: "15"',
    'the pack "15" takes 20 minutes, more than a tenth from the 15 in its id.',
  ),
  mistake(
    'a package that is not worth its credits',
    'credits: 0.5',
    'credits: 1',
    'credits: 1',
    'the package "b" takes 13 to 14.5 hours, and credits: 1 stands for 25 to 30 hours.',
  ),
  mistake(
    'a package without credits that asks for more than half a credit',
    'study: []',
    'study: [{ what: "A thesis", hours: [10, 12] }]',
    'credits: 0\n',
    'the package "a" takes 12.8 to 14.8 hours, and credits: 0 stands for less than 12.5 hours.',
  ),
  mistake(
    'a package that has the id of a pack',
    '- id: a\n',
    '- id: "15"\n',
    '- id: "15"\n    title: "Preparation',
    'the id "15" is taken.',
  ),
]

/** Mistakes in the ways that are put together from parts of the course. */
export const inPacks: readonly Mistake[] = [...inLists, ...inPieces, ...inSums]

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
    'a credit that is missing',
    /- \{ credit: B17, .*\n/,
    '',
    undefined,
    'the credit B17 is missing. Say where it is taught',
  ),
  inCoverage(
    'a credit that stands twice',
    /$/,
    '- { credit: B16, text: "Once more", at: [] }\n',
    'Once more',
    'the credit B16 stands twice.',
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
