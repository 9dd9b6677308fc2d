import { families } from '#contribution/contribution.ts'
import { levelWord, type Words } from '../phrases.ts'
import { total } from './classes.ts'
import { peopleText } from './people-text.ts'
import type { Report, Spot, Spread } from './report.ts'
import { together } from './silence.ts'
import { partOf, percent, table } from './table.ts'

/** What a whole story is measured against, and what is known beside it. */
export type Frame = {
  readonly bytes: number
  readonly mostBytes: number
  readonly mostStates: number
  /** Promised in scenario.yaml. */
  readonly minutes: number
  /** The words of the interface. */
  readonly t: Words
}

const kB = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`
const one = (number: number | undefined) => number?.toFixed(1) ?? '–'
const whole = (number: number | undefined) => number?.toFixed(0) ?? '–'

/** A whole story for the person who writes it. */
export function reportText(report: Report, frame: Frame): string {
  const { graph, file } = report
  const parts = [
    `${graph.scenario} · ${graph.chair}\n${file}`,
    sizeText(report, frame),
    pathText(report, frame),
    endingsText(report),
    reachedText(report),
    climateText(report, frame.t),
    classesText(report),
    peopleText(report.speakers),
    silenceText(report),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** The heading of the short list, and each story as a row below it. */
export const shortHead = ['', 'states', 'packed', 'paths', 'decisions', 'minutes', 'in all, of', 'endings']
export function shortRow(report: Report, { bytes, minutes }: Frame): string[] {
  const { graph, states, paths, decisions, reading, played, endings } = report
  return [
    ...[`${graph.scenario} · ${graph.chair}`, String(states), kB(bytes), paths?.toLocaleString('en') ?? 'many'],
    `${whole(decisions.least)} – ${one(decisions.mean)} – ${whole(decisions.most)}`,
    `${one(reading.least)} – ${one(reading.mean)} – ${one(reading.most)}`,
    `${one(played)} of ${minutes}`,
    endings.map(({ chance }) => percent(chance)).join(', '),
  ]
}

/** What the numbers of a random reader mean. */
export const assumption =
  'A “random reader” takes each of the choices offered with the same chance at every turn, as no real reader does. These\nnumbers are computed from all states, not tried out.'

function sizeText({ states, paths, circles }: Report, { bytes, mostBytes, mostStates }: Frame): string {
  const count =
    paths === undefined ? 'too many complete paths to count' : `${paths.toLocaleString('en')} complete paths`
  const round =
    circles.length === 0
      ? 'No path comes to the same state twice.'
      : `Paths that come to the same state twice are not counted: one can go round by ${spots(circles)}.`
  return [
    `${count}. ${round}`,
    `${states} states of ${mostStates.toLocaleString('en')}; ${kB(bytes)} packed of ${kB(mostBytes)}.`,
  ].join('\n')
}

function pathText({ decisions, firm, reading, silent, played }: Report, { minutes }: Frame): string {
  const row = (name: string, { least, mean, most }: Spread, end: (n: number | undefined) => string) => [
    ...[name, end(least), one(mean), end(most)],
  ]
  const rows = [
    ['On one path', 'shortest', 'random reader', 'longest'],
    row('decisions', decisions, whole),
    row('  without those that offer a repair', firm, whole),
    row('minutes', reading, one),
  ]
  return [
    ...table(rows, { indent: 0 }),
    'The longest path comes to no place to decide twice. Minutes: 180 words a minute, told or offered, and each silence',
    `in full (${one(silent)} for the random reader). From the setting to the aftercare, with what is asked on the way and`,
    `the debrief as it lies open, the random reader takes ${one(played)}; ${minutes} are promised.`,
  ].join('\n')
}

function endingsText({ endings }: Report): string {
  const rows = endings.map(({ slug, title, chance }) => [`${slug} (“${title}”)`, percent(chance, 1)])
  return ['Endings, and how often a random reader comes to each', ...table(rows)].join('\n')
}

function reachedText({ unreached }: Report): string {
  return unreached.length === 0 ? 'Every line and every choice is reached.' : `Never reached: ${spots(unreached)}.`
}

const spots = (all: readonly Spot[]) => all.map(({ id, line }) => `${id} (line ${line})`).join(', ')

function climateText({ climate }: Report, t: Words): string {
  const word = (name: (typeof climate)[number]['name'], level: number) => {
    if (name === 'held') return t[`held-${Math.min(2, Math.max(0, level)) as 0 | 1 | 2}`]
    return levelWord(name === 'near_patient' ? 'patient' : name === 'near_doctor' ? 'doctor' : name, level, t)
  }
  const rows = climate.map(({ name, least, most }) => {
    const range = least === most ? [least] : [least, most]
    return [name, range.join('–'), range.map((level) => word(name, level)).join(' – ')]
  })
  return ['The room, from the lowest to the highest that can be reached', ...table(rows, { left: [1, 2] })].join('\n')
}

function classesText({ classes }: Report): string {
  const all = total(classes)
  const row = (name: string, { written, heard, offered, made }: typeof all) => [
    ...[name, String(written), partOf(written, all.written), partOf(heard, all.heard)],
    ...[String(offered), partOf(offered, all.offered), partOf(made, all.made)],
  ]
  const rows = Object.keys(families).flatMap((family) => {
    const inside = classes.filter((one) => one.family === family)
    return inside.length === 0 ? [] : [row(family, total(inside)), ...inside.map((one) => row(`  ${one.fn}`, one))]
  })
  return [
    'What contributions do (#fn): lines of people and choices as they are written, and as a random reader meets them',
    ...table([['', 'lines', 'of all', 'heard', 'choices', 'of all', 'made'], ...rows]),
  ].join('\n')
}

function silenceText({ graph, silences, openness }: Report): string {
  if (silences.length === 0) return ''
  const row = (name: string, { met, more, same, less }: ReturnType<typeof together>) => [
    ...[name, met.toFixed(2), percent(more), percent(same), percent(less)],
  ]
  const rows = silences.map((one) => row(`${one.choice} (${graph.choices[one.choice]?.wait} s)`, one))
  return [
    'Silence against the best of the other options: until the next turn, does the room gain more by it, as much, or less?',
    ...table([
      ['', 'met', 'more', 'as much', 'less'],
      ...rows,
      row('all', together(silences)),
      row('all, by safety and curiosity', together(openness)),
    ]),
    'Gained is the sum of the four qualities that are told in words; nearer is not always better, so the last row counts',
    'the other two alone. Nothing is said of what comes later. “Met” is how often a random reader is offered it.',
  ].join('\n')
}
