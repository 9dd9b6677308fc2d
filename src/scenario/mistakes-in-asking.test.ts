import { expect, it } from 'vitest'
import {
  type Edit,
  folderWith,
  inScript,
  judged,
  type Mistake,
  noReasonFor,
  problemsIn,
} from './fixtures/planting.build.ts'

const yaml = (from: string | RegExp, to: string): Edit => ['scenario.yaml', from, to]
const ink = (from: string | RegExp, to: string): Edit => ['story.ink', from, to]

/** The sound story from another chair, with the voices that this chair needs and none of its own. */
const from = (chair: 'observer' | 'member' | 'presenter'): Edit[] => [
  yaml('chairs: [leader]', `chairs: [${chair}]`),
  yaml('name: You, role: leader', `name: You, role: ${chair}`),
  yaml(/presenter: "[^"]*"/g, chair === 'presenter' ? 'leader: "…"' : 'presenter: "…", leader: "…"'),
  ...(chair === 'member' ? [yaml(/, member: "[^"]*"/, '')] : []),
]
const everyReason: Edit = yaml(/reasons:\n( {2}c\d+: .*\n)+/, '')
const words = '#watch:presenter #ask:words'
const early = '#ask:words stands on the last line before some choices. Move it down to that line.'
const own = (person: string) => `this is the learner’s own chair, and the learner has no ${person} voice. Take it out.`
const d2 = '#id:d2 #who:sefi #fn:hypothesis'
const asked = (more = '') => yaml('panel: {}', `asked: { d2: { note: "…"${more} } }\npanel: {}`)

/** What the learner is asked, and what is told about others and never about the learner. */
const mistakes: readonly Mistake[] = [
  [
    'a choice that nobody has a reason for',
    [noReasonFor('c8')],
    [['story.ink', '#id:c8', 'there is no reason for "c8". Say under reasons in scenario.yaml why a sensible person']],
  ],
  [
    'a member’s choice without a reason',
    [...from('member'), noReasonFor('c6')],
    [['story.ink', '#id:c6', 'there is no reason for "c6".']],
  ],
  inScript('a leader who is never asked for own words', ` ${words}`, '', 'VAR safety', 'no line has #ask:words.'),
  [
    'a presenter who is never asked for own words',
    [...from('presenter'), ink(` ${words}`, '')],
    [['story.ink', 'VAR safety', 'no line has #ask:words. Put it on the last line before some choices']],
  ],
  inScript(
    'own words that are asked for before the last line',
    '#id:op3 #who:lin #fn:advice',
    '#id:op3 #who:lin #fn:advice #ask:words',
    '#id:op3',
    early,
  ),
  inScript('own words that are asked for at the end', '#ending:on-time', '#ending:on-time #ask:words', '#id:e1', early),
  inScript(
    'own words that are asked for where a branch tells more',
    '#fn:hypothesis\n}\n',
    '#fn:hypothesis #ask:words\n}\nIt is quiet. #id:d3 #who:narrator\n',
    '#id:d2',
    early,
  ),
  [
    'own words that an observer is asked for too early',
    [...from('observer'), ink('#id:op3 #who:lin #fn:advice', '#id:op3 #who:lin #fn:advice #ask:words')],
    [['story.ink', '#id:op3', early]],
  ],
  [
    'a leader’s voice in the leader’s story',
    [yaml('presenter: "I do not know."', 'presenter: "I do not know.", leader: "…"')],
    [['scenario.yaml', 'd2:', own('leader')]],
  ],
  [
    'a presenter’s voice in the presenter’s story',
    [...from('presenter'), yaml(/(?<= {2}b1: .*) \}/, ', presenter: "…" }')],
    [['scenario.yaml', 'b1:', own('presenter')]],
  ],
  [
    'a silent member in the member’s story, who could be the learner',
    [...from('member'), yaml(/(?<= {2}b1: .*) \}/, ', member: "…" }')],
    [['scenario.yaml', 'b1:', own('member')]],
  ],
  [
    'a line that is asked about, with nothing else that it could be',
    [...from('observer'), ink(d2, `${d2} #ask:tag`), asked()],
    [['scenario.yaml', 'asked:', 'others: "d2" is asked about. Add three to five classes']],
  ],
  [
    'a line with two others',
    [...from('observer'), ink(d2, `${d2} #ask:tag`), asked(', others: [image, advice]')],
    [['scenario.yaml', 'others:', 'asked.d2.others: there is too little here: at least 3 entries.']],
  ],
  [
    'a line that is looked for and asked about',
    [...from('observer'), ink(d2, `${d2} #watch:group #ask:tag`), asked(', others: [image, advice, teaching]')],
    [['story.ink', '#id:d2', '#watch and #ask:tag ask for two things at once. Give one of them to another line.']],
  ],
]

it.each(mistakes)('names %s', (...mistake) => {
  const { says, should } = judged(mistake)
  expect(says).toEqual(should.map((one) => ({ ...one, message: expect.stringContaining(one.message) })))
})

it.each([
  ['a member', from('member')],
  ['a presenter', from('presenter')],
  ['an observer', from('observer')],
  ['an observer who chooses without reasons', [...from('observer'), everyReason]],
  ['an observer who is not asked for own words', [...from('observer'), ink(` ${words}`, '')]],
  ['an observer to whom a line is told as an example', [...from('observer'), asked()]],
  [
    'an observer who is asked',
    [...from('observer'), ink(d2, `${d2} #ask:tag`), asked(', others: [image, advice, teaching]')],
  ],
  ['own words in each of two branches', [ink('#fn:image\n- else', '#fn:image #ask:words\n- else')]],
] as const)('finds nothing wrong with %s', (_title, edits) => {
  expect(problemsIn(folderWith(edits))).toEqual([])
})

it('does not call a reason unused whose choice cannot be read', () => {
  const { says } = judged(['', [ink(' #id:c8 #fn:rule]', '] #id:c8 #fn:rule')], []])
  expect(says.map(({ file }) => file)).toEqual(['story.ink'])
})
