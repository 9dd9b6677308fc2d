import { change, type Mistake, planRolePlay, write } from './planting.ts'

const list = 'content/published-ids.json'
const [plan, quiz, story] = [
  'content/en/course.yaml',
  'content/en/quizzes/the-call.yaml',
  'content/en/scenarios/bed-twelve/story.ink',
] as const

const published = (ids: Readonly<Record<string, readonly string[]>>) =>
  write(list, JSON.stringify({ edition: 1, editions: [], ids, addresses: [] }, null, 1))

/** Mistakes against what has been published, which need no release to be planted. */
export const inPublished: readonly Mistake[] = [
  [
    'a lesson, a question and a line that were published and are gone, each at its file, and none that is there',
    [
      published({
        [plan]: ['lesson the-call', 'lesson the-missed-call'],
        [quiz]: ['question gone-question', 'question the-call-meeting'],
        [story]: ['line bed-twelve observer r1', 'line bed-twelve observer r999'],
      }),
    ],
    [
      [plan, undefined, '“lesson the-missed-call” was published and is gone. Records and links hang on it'],
      [quiz, undefined, '“question gone-question” was published and is gone.'],
      [story, undefined, '“line bed-twelve observer r999” was published and is gone.'],
    ],
  ],
  [
    'a lesson that was published and is gone, beside another mistake, for which a question is not called gone',
    [
      published({ [plan]: ['lesson the-call', 'lesson the-missed-call'], [quiz]: ['question gone-question'] }),
      planRolePlay('later'),
      change(plan, 'outcomes: [unforgettable-patient-1', 'outcomes: [unforgettable-patient-7'),
    ],
    [
      [plan, undefined, '“lesson the-missed-call” was published and is gone.'],
      [plan, 'unforgettable-patient-7', 'there is no outcome "unforgettable-patient-7".'],
    ],
  ],
  [
    'a list of what has been published in which a key is missing',
    [write(list, '{\n "edition": 1,\n "editions": [],\n "ids": {}\n}')],
    [[list, '{', 'addresses: this is missing.']],
  ],
]
