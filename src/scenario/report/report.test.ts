import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { bakeStory } from '../bake.build.ts'
import { smallInk } from '../fixtures/small-ink.build.ts'
import { dotOf } from './dot.ts'
import { mapOf } from './map.ts'
import { type Report, reportOn } from './report.ts'
import { percent, table } from './table.ts'
import { reportText, shortRow } from './text.ts'

const cast = [
  { id: 'you', name: 'You', role: 'leader', about: 'You lead.' },
  { id: 'amara', name: 'Amara', role: 'presenter', about: 'A doctor.' },
] as const
const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ')
const ending = { title: 'Ashamed', made_possible: '', cost: '', next_time: '' }
/** A note and an ending are as long as one minute of reading, so that each can be told from the others. */
const around = {
  ...{ setting: words(90), aftercare: words(45), heard: {}, endings: { open: ending } },
  notes: { 'silence-works': { noticed: words(60), view: words(60), question: words(60) } },
}
const frame = { bytes: 1024, mostBytes: 25 * 1024, mostStates: 3000, minutes: 12, t: en.scenario }

function reportOf(ink: string, open = ending): Report | undefined {
  const { script, graph } = bakeStory('report.ink', ink, 'small', 'leader')
  return graph && reportOn(script, graph, { ...around, cast, endings: { open } })
}

/** The small story with one more thing that is asked before its first choices. */
const asking = (tag: string) => smallInk.replace('#id:op2 #who:jonas', `#id:op2 ${tag} #who:jonas`)

const small = reportOf(smallInk)
if (!small) throw new Error('the small story cannot be measured.')

describe('the report on the small story', () => {
  it('counts decisions, and apart from them those that offer a repair', () => {
    expect([small.decisions.least, small.decisions.most]).toEqual([2, 3])
    expect(small.decisions.mean).toBeCloseTo(67 / 27, 12)
    expect([small.firm.least, small.firm.most]).toEqual([2, 2])
    expect(small.firm.mean).toBeCloseTo(58 / 27, 12)
  })

  it('counts minutes by the words told and offered, and by each silence in full', () => {
    // After the question (redirect): 26 words up to the first choice and with it, 18 in the next beat, 6 to the end.
    expect(small.reading.least).toBeCloseTo((26 + 18 + 6) / 180, 12)
    // After the silence, and one more: 26 words, 19 and 2, and half a minute of silence.
    expect(small.reading.most).toBeCloseTo((26 + 19 + 2) / 180 + 30 / 60, 12)
    expect(small.silent).toBeCloseTo((20 / 3 + 10 * roomsTaken()) / 60, 12)
  })

  it('adds what is read around the story, and what is asked on the way', () => {
    const beside = (report: Report | undefined) => (report ? report.played - report.reading.mean : Number.NaN)
    // Setting and aftercare, and three moments with a note of a minute.
    const read = 90 / 180 + 45 / 180 + 3
    expect(beside(small)).toBeCloseTo(read, 12)
    expect(beside(reportOf(asking('#ask:words')))).toBeCloseTo(read + 1 / 2, 12)
    expect(beside(reportOf(asking('#watch:group')))).toBeCloseTo(read + 1 / 6, 12)
    expect(beside(reportOf(smallInk, { ...ending, cost: words(180) }))).toBeCloseTo(read + chanceOf('open'), 12)
  })

  it('counts for an observer what is said about a line, and no note that is folded', () => {
    const { script, graph } = bakeStory('report.ink', smallInk, 'small', 'observer')
    const heard = { op1: { note: words(36) } }
    const report = graph && reportOn(script, graph, { ...around, heard, cast })
    expect(report && report.played - report.reading.mean).toBeCloseTo((90 + 45 + 36) / 180, 12)
  })

  it('gives the chance of each ending, the likeliest first, with its title', () => {
    expect(small.endings.map(({ slug, title }) => [slug, title])).toEqual([
      ['kept', 'kept'],
      ['open', 'Ashamed'],
      ['one-minute', 'one-minute'],
    ])
    expect(small.endings.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12)
  })

  it('gives the lowest and the highest of each quality', () => {
    expect(small.climate.map(({ name, least, most }) => `${name} ${least}-${most}`)).toEqual([
      ...['safety 1-2', 'curiosity 1-2', 'near_patient 1-3', 'near_doctor 0-2', 'held 0-2'],
    ])
  })

  it('names nothing as never reached, and no circle', () => {
    expect([small.unreached, small.circles, small.paths]).toEqual([[], [], 12n])
  })
})

const chanceOf = (ending: string) => small?.endings.find(({ slug }) => slug === ending)?.chance ?? Number.NaN

/** How often a random reader leaves room in the small story: by hand, after a silence, a question and a rule. */
function roomsTaken(): number {
  const nearer = 1 / 2
  const inView = (1 + nearer) / 3
  return ((1 + inView) / 3 + nearer + 2 * (nearer / 2)) / 3
}

describe('a report', () => {
  it('names a line that is never told, and where', () => {
    const lost = reportOf(smallInk.replace('{ safety < 2:\n    Nobody', '{ safety > 3:\n    Nobody'))
    expect(lost?.unreached).toEqual([{ kind: 'line', id: 'd4', line: 46 }])
    expect(lost && reportText(lost, frame)).toContain('Never reached: d4 (line 46).')
  })

  it('names the choices by which one can go round', () => {
    const round = reportOf(
      smallInk.replace('    ~ shift(near_patient, 1)\n    -> deepen\n+ [“Come', '    -> deepen\n+ [“Come'),
    )
    expect(round?.circles).toEqual([{ kind: 'choice', id: 'c-him', line: 55 }])
    expect(round && reportText(round, frame)).toContain('one can go round by c-him (line 55).')
  })

  it('is not made of a story from which no ending can be reached any more', () => {
    expect(
      reportOf(
        smallInk.replace(/=== cooled[\s\S]*(?==== deepen)/, (knot) => knot.replaceAll('-> deepen', '-> cooled')),
      ),
    ).toBeUndefined()
  })

  it('does not take a turn with one option for a decision', () => {
    const single = smallInk.replace(/\+ \[“I was quick[\s\S]*?-> deepen\n/, '')
    expect(reportOf(single)?.decisions.most).toBe(2)
  })
})

describe('the report as text', () => {
  const text = reportText(small, frame)

  it.each([
    'small · leader\nreport.ink',
    '12 complete paths. No path comes to the same state twice.',
    'states of 3,000; 1.0 kB packed of 25.0 kB.',
    'decisions                                   2            2.5        3',
    '12 are promised.',
    '  kept (“kept”)              44.4 %',
    'Every line and every choice is reached.',
    '  near_doctor   0–2  accused – in view',
    '  held          0–2  the group has not held a silence yet – the group has held more than one silence',
    'Amara speaks most',
    '  c-stay (20 s)',
    'all, by safety and curiosity',
  ])('says “%s”', (words) => {
    expect(text).toContain(words)
  })

  it('says one level where a quality never changes', () => {
    const climate = [{ name: 'held', least: 0, most: 0 } as const]
    expect(reportText({ ...small, climate }, frame)).toContain('  held  0  the group has not held a silence yet\n')
  })

  it('has a short form of one row', () => {
    const row = shortRow(small, frame)
    expect(row[6]).toMatch(/^\d+\.\d of 12$/)
    expect(row.toSpliced(5, 2)).toEqual([
      ...['small · leader', String(small.states), '1.0 kB', '12', '2 – 2.5 – 3', '44 %, 39 %, 17 %'],
    ])
  })
})

describe('a table', () => {
  it('sets the first column and those that are named from the left', () => {
    const rows = [
      ['a', '1', 'x'],
      ['bb', '22', 'yy'],
    ]
    expect(table(rows)).toEqual(['  a    1   x', '  bb  22  yy'])
    expect(table(rows, { indent: 0, left: [2] })).toEqual(['a    1  x', 'bb  22  yy'])
  })

  it('does not say 0 % of what is there', () => {
    expect([percent(0), percent(0.001), percent(0.236, 1)]).toEqual(['0 %', '<1 %', '23.6 %'])
  })
})

describe('the map for Graphviz', () => {
  const map = (ink: string) => {
    const { script } = bakeStory('dot.ink', ink, 'small', 'leader')
    return dotOf(mapOf(script), 'Small', new Map([['open', 'A “title”']]))
  }
  const dot = map(smallInk)

  it.each([
    ['a knot with its line and its choices in rows', '<b>deepen</b>, line 38<br align="left"/>5 lines told'],
    [
      'the text, class, silence and line of a choice',
      'Leave room.<br align="left"/><font point-size="10">□ silence 10 s, line 49',
    ],
    ['the condition of a choice', 'if near_patient &lt;= near_doctor:<br align="left"/>“Who speaks'],
    [
      'a way from its row, with its family as dash and tail',
      '"deepen":c1:e -> "deepen" [style=solid dir=both arrowtail=obox]',
    ],
    ['the condition of a way', '[style=solid dir=both arrowtail=obox label="if held > 0\\nline 51"]'],
    ['what the condition leaves over', 'label="otherwise\\nline 53"'],
    ['a jump in grey', '"quiet" -> "back_in" [color="#555555" label="line 64"]'],
    [
      'an ending with two lines around it',
      '"ending open" [shape=box peripheries=2 margin=0.15 label="ending open\\nA “title”\\nline 84"]',
    ],
  ])('has %s', (_what, words) => {
    expect(dot).toContain(words)
  })

  it('tells families apart by more than one sign', () => {
    const closing = map(smallInk.replace('#id:c-carry-on #fn:rule', '#id:c-carry-on #fn:joke-away'))
    expect(closing).toContain('"cooled":c1:e -> "deepen" [style=dashed dir=both arrowtail=odiamond]')
    expect(closing).toContain('◇ joke-away, line 35')
  })

  it('cuts a long choice after three lines, and keeps signs that mean something to Graphviz', () => {
    const long = map(smallInk.replace('[Carry on.', `[Say "a <b> & c \\ d" ${'and so on '.repeat(20)}`))
    expect(long).toContain('Say &quot;a &lt;b&gt; &amp; c \\ d&quot;')
    expect(long).toMatch(/and so on …<br/)
  })
})
