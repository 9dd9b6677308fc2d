import { add, change, plan as course, type Mistake, remove, rename, unlink } from './planting.ts'

const folder = 'content/en/modules/04-the-hour'
const lesson = `${folder}/01-the-call.mdx`
const quiz = 'content/en/quizzes/the-call.yaml'
const asked = '<Question id="the-call-reasons" />'

/** Mistakes in a lesson: its frontmatter, its name, its length and its questions. */
export const inLessons: readonly Mistake[] = [
  [
    'a lesson without description',
    [change(lesson, /^description: .*\n/m, '')],
    [[lesson, 'title:', 'description: this is missing. Add it (a text).']],
  ],
  [
    'minutes as a word',
    [change(lesson, /^minutes: \d/m, 'minutes: five')],
    [[lesson, 'minutes:', 'minutes: expected a number, found "five".']],
  ],
  [
    'a key that a lesson does not have',
    [change(lesson, /^minutes: /m, 'author: Ruth\nminutes: ')],
    [[lesson, 'author:', 'the key "author" is not known here. Check its spelling or take it out.']],
  ],
  [
    'a key that was left empty',
    [change(lesson, /^terms: .*$/m, 'terms:')],
    [[lesson, 'terms:', 'terms: this is missing. Add it (a list).']],
  ],
  [
    'a fourth question for leaders',
    [change(lesson, /^prompts:$/m, 'prompts:\n  - "Who spoke first?"')],
    [[lesson, 'prompts:', 'prompts: there is too much here: at most 3 entries.']],
  ],
  [
    'a date in another form',
    [change(lesson, /^minutes: /m, 'checked: { by: "A reader", on: 3 May 2026 }\nminutes: ')],
    [[lesson, 'checked:', 'checked.on: expected a date, found "3 May 2026".']],
  ],
  [
    'another title than in course.yaml',
    [change(lesson, /^title: .*$/m, 'title: "The call"')],
    [[lesson, 'title:', 'title: this differs from course.yaml, which has "“Does anyone have a case?”".']],
  ],
  [
    'another outcome than in course.yaml',
    [change(lesson, 'text: "explain why', 'text: "explain, in your words, why')],
    [[lesson, 'id: the-call-2', 'outcomes.1: this differs from course.yaml']],
  ],
  [
    'minutes that the text does not take',
    [change(lesson, /^minutes: \d/m, 'minutes: 9'), change(course, /(?<=id: the-call\n.*\n +minutes: )\d/, '9')],
    [[lesson, 'minutes:', 'minutes: 9 is promised, but ']],
  ],
  [
    'a lesson that course.yaml does not have',
    [
      rename(lesson, `${folder}/01-the-cal.mdx`),
      unlink('lesson:the-call'),
      change('content/coverage.yaml', '[the-call#the-wait]', '[]'),
    ],
    [
      [
        `${folder}/01-the-cal.mdx`,
        undefined,
        'there is no lesson "the-cal" in module "the-hour" of course.yaml. Did you mean "the-call"?',
      ],
    ],
  ],
  [
    'a lesson in another place than in course.yaml',
    [rename(lesson, `${folder}/07-the-call.mdx`)],
    [[`${folder}/07-the-call.mdx`, undefined, 'course.yaml has this lesson in place 1; rename the file']],
  ],
  [
    'a question that is asked twice',
    [change(`${folder}/05-variants.mdx`, '<Question', `${asked}\n\n<Question`)],
    [[quiz, 'id: the-call-reasons', `the question "the-call-reasons" stands in 2 places (${lesson}:`]],
  ],
  [
    'a question that is asked nowhere',
    [change(lesson, `${asked}\n`, '')],
    [
      [
        quiz,
        'id: the-call-reasons',
        `no lesson and no review asks the question "the-call-reasons". Place it with ${asked}`,
      ],
    ],
  ],
  [
    'a lesson with one question',
    // Words in their places, so that it does not take fewer minutes as well.
    [change(lesson, /<Question id="the-call-(meeting|reasons)" \/>\n/g, 'Nobody says a word. '.repeat(8))],
    [
      [lesson, '<Question', 'a lesson has two to four questions; "the-call" has 1. Ask something more.'],
      [quiz, 'id: the-call-meeting', 'no lesson and no review asks the question "the-call-meeting".'],
      [quiz, 'id: the-call-reasons', 'no lesson and no review asks the question "the-call-reasons".'],
    ],
  ],
  [
    'a first question near the end',
    [
      change(lesson, /<Question id="the-call-[a-z-]+" \/>\n/g, ''),
      change(lesson, '<KeyPoints>', `<Quiz id="the-call" />\n\n<KeyPoints>`),
    ],
    [[lesson, '<Quiz', 'the first question comes late.']],
  ],
  [
    'MDX that cannot be read, and nothing that only follows from it',
    [change(lesson, '</Callout>', '')],
    [[lesson, '<Callout', 'This MDX cannot be read: Expected a closing tag for `<Callout>`']],
  ],
  [
    'a lesson without frontmatter',
    [change(lesson, /^---\n[\s\S]*?\n---\n\n/, '')],
    [[lesson, 'Thursday', 'expected a block of keys, found nothing.']],
  ],
  [
    'a module without module.yaml',
    [remove(`${folder}/module.yaml`)],
    [[`${folder}/module.yaml`, undefined, 'this file is missing. content/README.md shows what it holds.']],
  ],
  [
    'a module.yaml of another module',
    [change(`${folder}/module.yaml`, 'id: the-hour', 'id: leading')],
    [[`${folder}/module.yaml`, 'id:', 'id: expected "the-hour", the name of the folder, found "leading".']],
  ],
  [
    'a module in another place than in course.yaml',
    [rename(folder, 'content/en/modules/05-the-hour')],
    [['content/en/modules/05-the-hour', undefined, 'course.yaml has this module in place 4; rename the folder']],
  ],
  [
    'a module that course.yaml does not have',
    [rename(folder, 'content/en/modules/04-the-our'), unlink('module:the-hour')],
    [['content/en/modules/04-the-our', undefined, 'there is no module "the-our". Did you mean "the-hour"?']],
  ],
  [
    'a file at a place that nothing reads',
    [add(`${folder}/draft.mdx`, 'Perhaps.'), add('content/en/quizzes/the-call.yml', 'id: the-call')],
    [
      [`${folder}/draft.mdx`, undefined, 'nothing reads a file at this place. See content/README.md'],
      ['content/en/quizzes/the-call.yml', undefined, 'nothing reads a file at this place.'],
    ],
  ],
]
