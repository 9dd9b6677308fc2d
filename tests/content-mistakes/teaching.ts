import { change, changed, type Edit, type Expected, type Mistake } from './planting.ts'

const lesson = 'content/en/modules/05-bringing-a-case/01-a-good-case.mdx'
const mistake = (title: string, from: string | RegExp, to: string, at: string, says: string) =>
  changed(title, lesson, from, to, at, says)

const note = (text: string) => `<SpeakerNote>\n\n${text}\n\n</SpeakerNote>\n\n`
const heading = '## Signs of a case\n\n'
const bare = 'the heading “Signs of a case” has no <SpeakerNote> directly under it. Say there what a teacher'
const stray = 'this <SpeakerNote> does not stand directly under a heading. Move it there, or take it out.'
const points = /<KeyPoints>[\s\S]*<\/KeyPoints>\n/
const list = (length: number) => `<KeyPoints>\n\n${'- One point.\n'.repeat(length)}\n</KeyPoints>\n`
const strayPoints = '<KeyPoints> stands once, as the end of a lesson, and something follows this one.'

/** Mistakes in what a lesson carries for teachers, and in what it leaves a reader with. */
const inNotes: readonly Mistake[] = [
  mistake(
    'a heading without a speaker’s note',
    /(?<=## Signs of a case\n\n)<SpeakerNote>[\s\S]*?<\/SpeakerNote>\n\n/,
    '',
    heading,
    bare,
  ),
  [
    'a speaker’s note below the first paragraph',
    [change(lesson, heading, `${heading}Bring a chair.\n\n`)],
    [
      [lesson, heading, bare],
      [lesson, '<SpeakerNote>\n\nAsk for one sign', stray],
    ],
  ],
  mistake(
    'two speaker’s notes under a heading',
    heading,
    `${heading}${note('Wait.')}`,
    '<SpeakerNote>\n\nAsk for one sign',
    stray,
  ),
  mistake(
    'a speaker’s note in a scene',
    '<Callout title="One at the back">\n\n',
    `<Callout title="One at the back">\n\n${note('Wait.')}`,
    '<SpeakerNote>\n\nWait.',
    stray,
  ),
  mistake(
    'a speaker’s note at the end, where a lesson once had its only one',
    /$/,
    `\n${note('Wait.').trimEnd()}\n`,
    '<SpeakerNote>\n\nWait.',
    stray,
  ),
  mistake(
    'a speaker’s note of 41 words',
    /(?<=## Signs of a case\n\n)<SpeakerNote>[\s\S]*?<\/SpeakerNote>\n\n/,
    note('word '.repeat(41).trim()),
    '<SpeakerNote>\n\nword',
    'this <SpeakerNote> has 41 words; it has 1 to 40.',
  ),
  mistake(
    'a speaker’s note without words',
    'Ask for one sign that people know from themselves, without the story that belongs to it. Bedtime is a good one to begin with.',
    '…',
    '<SpeakerNote>\n\n…',
    'this <SpeakerNote> has 0 words; it has 1 to 40.',
  ),
  mistake('no points to keep', points, 'It ends.\n', 'It ends.', 'the lesson ends without <KeyPoints>.'),
  mistake('points to keep, and then more text', /$/, '\nIt goes on.\n', '<KeyPoints>', strayPoints),
  mistake('points to keep twice', '## Signs of a case', `${list(3)}\n## Signs of a case`, '<KeyPoints>', strayPoints),
  mistake('two points to keep', points, list(2), '<KeyPoints>', '<KeyPoints> has 2 points; it has three or four.'),
  mistake('five points to keep', points, list(5), '<KeyPoints>', '<KeyPoints> has 5 points; it has three or four.'),
]

const [few, many] = ['04-three-mottos', '01-the-frame'].map((name) => `content/en/modules/03-what-it-is/${name}.mdx`)
const moved = ['three-mottos-which-line', 'three-mottos-your-line'].map((id) => `<Question id="${id}" />\n\n`)

/** Mistakes in how much a lesson asks, and in what it asks about. */
const inAsking: readonly Mistake[] = [
  [
    'questions that moved to another lesson, which has five of them now, and left one behind',
    [
      ...moved.map((question): Edit => change(few as string, question, '')),
      change(many as string, '<KeyPoints>', `${moved.join('')}<KeyPoints>`),
    ],
    [
      [
        many as string,
        'three-mottos-your-line',
        'a lesson has two to four questions; "the-frame" has 5. Move some to the review of its module.',
      ],
      [few as string, '<Question', 'a lesson has two to four questions; "three-mottos" has 1. Ask something more.'],
    ],
  ],
  [
    'an outcome that one question asks about',
    [change('content/en/quizzes/a-good-case.yaml', 'outcome: a-good-case-1', 'outcome: a-good-case-2')],
    [
      [
        'content/en/course.yaml',
        'id: a-good-case-1',
        'the outcome a-good-case-1 has 1 of two questions. Write another in a-good-case.yaml or bringing-a-case-review.yaml.',
      ],
    ],
  ],
  [
    'an outcome of which nothing but words is asked',
    [
      change(
        'content/en/quizzes/what-it-is-review.yaml',
        /(?<=id: what-it-is-review-seven-of-nine\n(.*\n)* {4}level: )understand/,
        'remember',
      ),
    ],
    [
      [
        'content/en/course.yaml',
        'id: ground-rules-1',
        'the outcome ground-rules-1 is only remembered. Ask for more in one of: ground-rules-expected, what-it-is-review-seven-of-nine.',
      ],
    ],
  ],
]

const page = 'content/en/pages/accessibility.mdx'
/** Another text for it, of so many words, with a promise. */
const promised = (minutes: number, words: number) =>
  `"\nminutes: ${minutes}\n---\n\n${'Two words. '.repeat(words / 2)}\n`

/** Mistakes in the minutes that a page promises. */
const inPageMinutes: readonly Mistake[] = [
  changed(
    'minutes that a page does not take',
    page,
    /"\n---[\s\S]*$/,
    promised(9, 1170),
    'minutes:',
    'minutes: 9 is promised, but 1170 words take about 6.5. Change the text or the promise.',
  ),
  changed(
    'half a minute too much, where that is half of a short page',
    page,
    /"\n---[\s\S]*$/,
    promised(1, 120),
    'minutes:',
    'minutes: 1 is promised, but 120 words take about 0.7.',
  ),
  [
    'a page on the student path that does not say its minutes',
    [change('content/en/pages/start.mdx', 'minutes: 3\n', '')],
    ['parts: [start,', 'online: [start,', '      - start'].map((at): Expected => {
      return [
        'content/en/packs.yaml',
        at,
        'the page "start" does not say how long it takes. Give it minutes: in its frontmatter.',
      ]
    }),
  ],
]

/** Mistakes in what every lesson owes its teachers and readers. */
export const inTeaching: readonly Mistake[] = [...inNotes, ...inAsking, ...inPageMinutes]
