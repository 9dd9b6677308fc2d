import type { Graph } from '../graph.ts'
import { beatAt } from '../play.ts'
import type { Ending, Heard, Note } from '../staging.ts'
import { wordsIn } from './people.ts'
import { mean } from './reader.ts'

const wordsAMinute = 180
/** Own words, and everything else that one is asked on the way. */
const minutesOfWords = 1 / 2
const minutesOfStop = 1 / 6
/** So many moments lie open in the debrief; those of an observer are folded. */
const moments = 3

/** What a learner reads before and after a story, and beside it. */
export type Around = {
  readonly setting: string
  readonly aftercare: string
  readonly notes: Readonly<Record<string, Pick<Note, 'noticed' | 'view' | 'question'>>>
  readonly heard: Readonly<Record<string, Pick<Heard, 'note'>>>
  readonly endings: Readonly<Record<string, Ending>>
}

/**
 * Minutes that somebody sits there, beside those of reading the story: the setting, what is asked on the way, and the
 * debrief as it lies open. The evening is not read again, nothing is unfolded, and no thought is written down there.
 */
export function minutesAround(graph: Graph, times: readonly number[], around: Around): number {
  const { setting, aftercare, notes, heard, endings } = around
  const used = new Set(Object.values(graph.lines).flatMap(({ why }) => why ?? []))
  const written = [...used].flatMap((slug) => notes[slug] ?? [])
  const noted = sum(written.map(({ noticed, view, question }) => words(noticed, view, question)))
  const open = graph.chair === 'observer' ? 0 : (moments * noted) / Math.max(written.length, 1)
  const met = mean(graph, times, (node) =>
    sum(
      beatAt(graph, node).lines.map((id) => {
        const { ask, watch } = graph.lines[id] ?? {}
        const stop = ask === 'words' ? minutesOfWords : ask || watch ? minutesOfStop : 0
        return stop + words(heard[id]?.note ?? '') / wordsAMinute
      }),
    ),
  )
  const ended = mean(graph, times, (node) => {
    const ending = endings[beatAt(graph, node).ending ?? '']
    return ending ? words(ending.made_possible, ending.cost, ending.next_time) : 0
  })
  return met + (words(setting, aftercare) + open + ended) / wordsAMinute
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const words = (...texts: readonly string[]) => sum(texts.map(wordsIn))
