import type { Story } from 'inkjs/full'
import type { Problem } from '#source/problem.ts'
import { engineOf, type Played } from './engine.build.ts'
import type { Beat, Choice, Graph, Line } from './graph.ts'
import type { Walked } from './house-rules.ts'
import type { Script } from './script.ts'
import { readTags } from './tags.ts'

/** How many states a story may have. */
export const mostStates = 3000

/** A node while the walk goes on: it gets its choices when it is the next to go on from. */
type Node = Omit<Beat, 'choices'> & { choices: [string, number][] }

/**
 * Plays a story in every possible way, state by state, and writes down what happens.
 * @returns the graph, unless the story goes on for ever or becomes too large, and what ink said on the way
 */
export function walk(
  story: Story,
  script: Script,
  scenario: string,
  chair: string,
): { walked?: Walked; problems: Problem[] } {
  const engine = engineOf(story)
  const lines = new Map<string, Line>()
  const choices = new Map<string, Choice>()
  const nodes: Node[] = []
  const played: Played[] = []
  const numbers = new Map<string, number>()
  /** Where each choice leads from a state, however many nodes end in this state. */
  const following = new Map<string, number[]>()
  let loop: readonly string[] | undefined

  /** The number of the node that this beat makes, from the part of the hour in which it began. */
  function numberOf(beat: Played, before: string): number {
    const told = beat.told.map(({ text, tags }) => ({ text, tags: readTags(tags, 'line').tags }))
    const phase = told.findLast(({ tags }) => tags.phase)?.tags.phase ?? before
    const ids = told.map(({ text, tags }) => tags.id ?? text)
    const key = JSON.stringify([ids, phase, beat.key])
    const known = numbers.get(key)
    if (known !== undefined) return known

    for (const { text, tags } of told) {
      const { id = text, wait: _, ...rest } = tags
      lines.set(id, { text, who: '', ...rest })
    }
    const ending = beat.choices.length === 0 ? told.at(-1)?.tags.ending : undefined
    loop ??= beat.loop
    numbers.set(key, nodes.length)
    played.push(beat)
    nodes.push({ lines: ids, choices: [], climate: beat.climate, ...(ending && { ending }), phase })
    return nodes.length - 1
  }

  numberOf(engine.start(), '')
  for (let node = 0; node < nodes.length && nodes.length <= mostStates && !loop; node++) {
    const [beat, at] = [played[node], nodes[node]]
    if (!beat || !at) continue
    const state = `${at.phase} ${beat.key}`
    const next = following.get(state) ?? beat.choices.map((_, i) => numberOf(engine.choose(beat.saved, i), at.phase))
    following.set(state, next)
    at.choices = beat.choices.map(({ text, tags }, i) => {
      const { id = text, fn, stance, wait } = readTags(tags, 'choice').tags
      choices.set(id, { text, ...(fn && { fn }), ...(stance && { stance }), ...(wait && { wait }) })
      return [id, next[i] ?? 0]
    })
  }

  if (loop) return { problems: [loopIn(script, loop)] }
  if (nodes.length > mostStates) {
    const message = `the story has more than ${mostStates} states. Fewer branches, or fewer changes of the five variables, make it smaller.`
    return { problems: [{ file: script.file, line: 1, message }] }
  }
  const graph: Graph = { scenario, chair, lines: inOrder(lines, script), choices: inOrder(choices, script), nodes }
  return { walked: { graph, reached: engine.knots }, problems: said(script, played, nodes) }
}

/** A circle without a choice, at the knot in which it turns. */
function loopIn({ file, knots }: Script, names: readonly string[]): Problem {
  const told = names.flatMap((name) => knots.filter((knot) => knot.name === name && knot.parameters === undefined))
  const from = told[0] ? `"${told[0].name}"` : 'here'
  const message = `from ${from} the story goes round in circles without a choice. Break the circle.`
  return { file, line: told[0]?.line ?? 1, message }
}

/** What ink said while the beats were played. That a story runs out without an ending is told by the house rules. */
function said({ file }: Script, played: readonly Played[], nodes: readonly Node[]): Problem[] {
  const problems = played.flatMap(({ errors }, node) =>
    errors.flatMap((error) => {
      const [, line = 1, what = error] = /^RUNTIME \w+: (?:'[^']*' )?(?:line (\d+): )?([\s\S]*)/.exec(error) ?? []
      if (!what.startsWith('ran out of content'))
        return [{ file, line: Number(line), message: `ink stops here: ${what}` }]
      if (!nodes[node]?.ending) return []
      return [{ file, line: Number(line), message: '-> END is missing below the last line of this ending.' }]
    }),
  )
  return [...new Map(problems.map((problem) => [`${problem.line} ${problem.message}`, problem])).values()]
}

/** By id, in the order of the script, so that the same story gives the same bytes. */
function inOrder<T>(found: ReadonlyMap<string, T>, { spoken }: Script): Record<string, T> {
  const ids = new Set([...spoken.map(({ kind, tags }) => readTags(tags, kind).tags.id ?? ''), ...found.keys()])
  return Object.fromEntries([...ids].flatMap((id) => (found.has(id) ? [[id, found.get(id) as T]] : [])))
}
