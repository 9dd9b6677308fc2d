import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { add, change, type Edit, type Expected, type Mistake } from './planting.ts'

const folder = 'content/en/kit'
const tally = `${folder}/07-tally.mdx`
const fishbowl = `${folder}/06-fishbowl.mdx`

const written = (title: string, paragraph: string, at: string, says: string): Mistake => [
  title,
  [add(tally, paragraph)],
  [[tally, at, says]],
]

/** Puts a sheet under another name. */
const renamed =
  (to: string): Edit =>
  (root) =>
    renameSync(join(root, tally), join(root, folder, to))

const missing: Expected = [tally, undefined, 'the sheet "tally" of the kit is missing.']

/** Mistakes in the sheets of the kit. */
export const inKit: readonly Mistake[] = [
  ['a sheet that is missing', [(root) => rmSync(join(root, tally))], [missing]],
  [
    'a sheet that the kit does not have',
    [renamed('07-taly.mdx')],
    [missing, [`${folder}/07-taly.mdx`, undefined, 'the kit has no sheet "taly". Did you mean "tally"?']],
  ],
  [
    'a sheet in another place',
    [renamed('08-tally.mdx')],
    [[`${folder}/08-tally.mdx`, undefined, 'the sheet "tally" has place 7: call the file 07-tally.mdx.']],
  ],
  [
    'a sheet that does not say how many pages it has',
    [change(tally, /^pages: .*$/m, '')],
    [[tally, 'title:', 'pages: this is missing.']],
  ],
  [
    'a title that is too long for a sheet',
    [change(tally, /^title: .*$/m, `title: "${'A long title '.repeat(4)}"`)],
    [[tally, 'title:', 'title: there is too much here: at most 45 characters.']],
  ],
  written(
    'a component of lessons on a sheet',
    '<Question id="the-call-reasons" />',
    '<Question',
    '<Question> belongs into lessons and pages alone.',
  ),
  [
    'a component of sheets in a page',
    [add('content/en/pages/about.mdx', 'Here: <Blank />')],
    [['content/en/pages/about.mdx', '<Blank', '<Blank> belongs on sheets of the kit alone.']],
  ],
  written(
    'a component that no sheet has',
    '<Bland />',
    '<Bland',
    'there is no component <Bland>. Did you mean <Blank>?',
  ),
  written(
    'lines to write on that are no number',
    '<Blank lines="four" />',
    '<Blank lines="four"',
    '<Blank>: lines has to be a number from 1 to 24, as in lines={4}.',
  ),
  written('too many lines to write on', '<Blank lines={40} />', 'lines={40}', 'lines has to be a number from 1 to 24'),
  written('a pack that does not exist', '<PackPrompts pack="45" />', 'pack="45"', 'there is no pack "45".'),
  [
    'a role-play for a fishbowl that is not planned',
    [change(fishbowl, /<Fishbowl scenario="[^"]*"/, '<Fishbowl scenario="four-helpers"')],
    [[fishbowl, '<Fishbowl scenario="four', 'there is no role-play "four-helpers".']],
  ],
  [
    'a chair that a role-play does not have',
    [
      change(
        fishbowl,
        /<FishbowlKey scenario="([^"]*)" chair="[^"]*"/,
        '<FishbowlKey scenario="bed-twelve" chair="leader"',
      ),
    ],
    [
      [
        fishbowl,
        '<FishbowlKey',
        '<FishbowlKey>: the role-play "bed-twelve" has no chair "leader". It is written for: observer.',
      ],
    ],
  ],
  written(
    'a small heading below none',
    '#### Too small',
    '#### Too small',
    'the heading “Too small” has to begin with ##, or with ### below one with ##',
  ),
]
