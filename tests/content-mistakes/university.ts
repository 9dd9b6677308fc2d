import { readFileSync } from 'node:fs'
import { add, change, changed, type Mistake, remove, repository } from './planting.ts'

const [changes, accessibility, platforms] = ['changes', 'accessibility', 'platforms'].map(
  (name) => `content/en/${name}.yaml`,
) as [string, string, string]
const lesson = 'content/en/modules/04-the-hour/01-the-call.mdx'
const page = 'content/en/pages/universities/platforms.mdx'

/** The edition that is there, and the day of the newest one. */
const [edition, day] = [
  ['content/en/course.yaml', /^edition: (\d+)$/m] as const,
  [changes, /^ {2}date: (\S+)$/m] as const,
].map(([file, at]) => at.exec(readFileSync(`${repository}${file}`, 'utf8'))?.[1])

/** An edition before the first, so that there are two. */
const older = (date: string, edition = 1) => `\n- edition: ${edition}\n  date: ${date}\n  text: "…"\n  changes: []\n`

/** Mistakes in what universities are told: editions, criteria, platforms. */
export const inUniversity: readonly Mistake[] = [
  ['a list of changes that is missing', [remove(changes)], [[changes, undefined, 'this file is missing.']]],
  changed(
    'an edition of which nobody has said what it changes',
    changes,
    /^- edition: \d+$/m,
    '- edition: 99',
    'edition: 99',
    `edition: course.yaml has edition ${edition}, and the first entry here is of edition 99.`,
  ),
  [
    'an edition that stands twice',
    [add(changes, older('2026-01-01').trim())],
    [[changes, 'edition: 1\n  date: 2026-01-01', 'edition: 1 stands below 1. The newest comes first, each once.']],
  ],
  [
    'an edition that is older and comes later',
    [
      change('content/en/course.yaml', /^edition: \d+$/m, 'edition: 98'),
      change(changes, /^(?=- edition)/m, older('2000-01-01', 98).trimStart()),
    ],
    [[changes, `date: ${day}`, `date: ${day} is later than the edition after it.`]],
  ],
  changed(
    'a change in a lesson that does not exist',
    changes,
    /^ {2}changes:( \[\])?$/m,
    '  changes:\n    - { pages: [the-cal], what: "The wait." }',
    'the-cal',
    'there is no lesson, role-play, module or page "the-cal". Did you mean "the-call"?',
  ),
  changed(
    'a criterion that is missing',
    accessibility,
    /^ {2}- \{ criterion: "2.5.1".*\n/m,
    '',
    'criteria:',
    'the criterion 2.5.1 of WCAG 2.2 is missing. If nothing tests it, say so.',
  ),
  [
    'a criterion that is none, and above which another belongs',
    [
      change(
        accessibility,
        'criteria:\n  -',
        'criteria:\n  - { criterion: "1.1.9", name: "…", level: A, state: none, text: "…" }\n  -',
      ),
    ],
    [
      [accessibility, '"1.1.9"', '1.1.9 is no criterion of WCAG 2.2 at level A or AA.'],
      [accessibility, '"1.1.1"', '1.1.1 stands below 1.1.9. Keep their order.'],
    ],
  ],
  changed(
    'a criterion at another level',
    accessibility,
    '"2.5.1", name: "Pointer gestures", level: A,',
    '"2.5.1", name: "Pointer gestures", level: AA,',
    '"2.5.1"',
    'the criterion 2.5.1 has level A.',
  ),
  changed(
    'a criterion that is said to be tested, without its test',
    accessibility,
    'level: A, state: absent, text: "Nothing flashes."',
    'level: A, state: program, text: "Nothing flashes."',
    '"2.3.1"',
    'tests: they stand where something is tested by program, and nowhere else.',
  ),
  changed(
    'a trial by hand of what is no criterion',
    accessibility,
    'log: []',
    'log: [{ id: a, on: 2027-01-01, with: "a screen reader", criteria: ["4.1.1"], found: "…" }]',
    '4.1.1',
    '4.1.1 is no criterion of WCAG 2.2 at level A or AA.',
  ),
  changed(
    'a platform that stands twice',
    platforms,
    'id: blackboard',
    'id: canvas',
    'name: "Blackboard"',
    'the platform "canvas" stands twice.',
  ),
  changed(
    'a package that worked, and nobody says how',
    platforms,
    'name: "Canvas", edition: not-tried',
    'name: "Canvas", edition: worked',
    'name: "Canvas"',
    'text: say what was tried and what came of it.',
  ),
  [
    'a component of pages in a lesson',
    [change(lesson, '## The wait', '<PackageFiles />\n\n<Workload />\n\n## The wait')],
    [
      [lesson, '<PackageFiles', '<PackageFiles> belongs on pages that stand by themselves alone.'],
      [lesson, '<Workload', '<Workload> belongs on sheets of the kit and pages alone.'],
    ],
  ],
  [
    'a link to a sheet that the kit does not have',
    [add(page, '[a](sheet:taly)')],
    [[page, 'sheet:taly', 'there is no sheet "taly". Did you mean "tally"?']],
  ],
]
