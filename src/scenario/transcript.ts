import { type Family, type Fn, families } from '#contribution/contribution.ts'
import type { Choice, Graph, Line } from './graph.ts'
import { beatAt, type Run } from './play.ts'
import type { Phase } from './tags.ts'

/** One entry of a transcript: a line of the story, or what the learner did. `beat` counts the beats of the run. */
export type Entry =
  | { readonly kind: 'line'; readonly id: string; readonly beat: number; readonly line: Line }
  | { readonly kind: 'own'; readonly id: string; readonly beat: number; readonly choice: Choice }

/**
 * Everything that was said, told and done in a run, in order. What was done opens the beat that it led to.
 * @param told how many lines of the last beat; all of them if absent
 */
export function transcript(graph: Graph, run: Run, told?: number): Entry[] {
  return run.beats.flatMap((number, beat): Entry[] => {
    const whole = beatAt(graph, number).lines
    const ids = beat === run.beats.length - 1 ? whole.slice(0, told) : whole
    const lines = ids.flatMap((id): Entry[] => {
      const line = graph.lines[id]
      return line ? [{ kind: 'line', id, beat, line }] : []
    })
    const id = run.choices[beat - 1]
    const choice = id === undefined ? undefined : graph.choices[id]
    return id !== undefined && choice ? [{ kind: 'own', id, beat, choice }, ...lines] : lines
  })
}

/** What an entry does in the group; what is only told does nothing. */
export function fnOf(entry: Entry): Fn | undefined {
  return entry.kind === 'own' ? entry.choice.fn : entry.line.fn
}

/** Whether the learner said or did it: chosen, or put into the mouth of the learner’s chair by the story. */
export function isYours(entry: Entry): boolean {
  return entry.kind === 'own' || entry.line.who === 'you'
}

/** Whether the entry before was spoken by the same person: a name need not stand twice. */
export function goesOn(entries: readonly Entry[], at: number): boolean {
  const [before, entry] = [entries[at - 1], entries[at]]
  return before?.kind === 'line' && entry?.kind === 'line' && before.line.who === entry.line.who
}

/** Whether a presenter who has moved back hears an entry, and can mark it. */
export function listensTo(graph: Graph, entries: readonly Entry[], at: number): boolean {
  const entry = entries[at]
  if (graph.chair !== 'presenter' || entry?.kind !== 'line' || isYours(entry)) return false
  return phaseOf(entries.slice(0, at + 1)) === 'hold'
}

/** How often each class of contribution came, by family, in the order of the list of classes. */
export type Tally = readonly { readonly family: Family; readonly classes: readonly { fn: Fn; n: number }[] }[]

/** Counts the classes of some entries: those of the hour, or those that are yours. It adds nothing up. */
export function tally(entries: readonly Entry[]): Tally {
  const all = entries.map(fnOf)
  return (Object.keys(families) as Family[]).flatMap((family) => {
    const classes = (families[family] as readonly Fn[])
      .map((fn) => ({ fn, n: all.filter((one) => one === fn).length }))
      .filter(({ n }) => n > 0)
    return classes.length > 0 ? [{ family, classes }] : []
  })
}

/** The part of the hour that a transcript has come to. */
export function phaseOf(entries: readonly Entry[]): Phase | undefined {
  return entries.map((entry) => (entry.kind === 'line' ? entry.line.phase : undefined)).findLast(Boolean)
}

/** The room that a transcript has come to; undefined in a story that has only one. */
export function roomOf(entries: readonly Entry[]): string | undefined {
  return entries.map((entry) => (entry.kind === 'line' ? entry.line.room : undefined)).findLast(Boolean)
}

/** The slugs of the notes that belong to the lines of a run, each once, with the line at which it was first met. */
export function notesIn(entries: readonly Entry[]): { slug: string; entry: Entry }[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const slug = entry.kind === 'line' ? entry.line.why : undefined
    if (slug === undefined || seen.has(slug)) return []
    seen.add(slug)
    return [{ slug, entry }]
  })
}
