import type { Story } from 'inkjs/full'
import type { Problem } from '#source/problem.ts'
import { engineOf, type Played } from './engine.build.ts'
import type { Beat, Choice, Graph, Line } from './graph.ts'
import type { Walked } from './house-rules.ts'
import type { Script } from './script.ts'
import { readTags } from './tags.ts'

const mostStates = 3000

/**
 * Plays a story in every possible way, state by state, and writes down what happens.
 * @returns the graph, unless the story goes on for ever or becomes too large
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
  const nodes: (Omit<Beat, 'choices'> & { choices: [string, number][] })[] = []
  const played: Played[] = []
  const numbers = new Map<string, number>()
  /** Where each choice leads from a state, however many nodes end in this state. */
  const following = new Map<string, number[]>()
  const problems = new Map<string, Problem>()
  let loop: readonly string[] | undefined
  const { file } = script
  const say = (message: string, line?: number) => problems.set(`${line} ${message}`, { file, line: line ?? 1, message })

  /** The number of the node that this beat makes, from the part of the hour in which it began. */
  function numberOf(beat: Played, before: string): number {
    const told = beat.told.map(({ text, tags }) => ({ text, tags: readTags(tags, 'line').tags }))
    const phase = told.findLast(({ tags }) => tags.phase)?.tags.phase ?? before
    const ids = told.map(({ text, tags }) => tags.id ?? text)
    const key = JSON.stringify([ids, phase, beat.key])
    const known = numbers.get(key)
    if (known !== undefined) return known

    told.forEach(({ text, tags: { id, wait: _, ...rest } }) => {
      lines.set(id ?? text, { text, who: '', ...rest })
    })
    const ending = told.at(-1)?.tags.ending
    for (const error of beat.errors) explain(error, ending)
    loop ??= beat.loop
    numbers.set(key, nodes.length)
    played.push(beat)
    nodes.push({
      lines: ids,
      choices: [],
      climate: beat.climate,
      ...(ending && beat.choices.length === 0 ? { ending } : {}),
      phase,
    })
    return nodes.length - 1
  }

  /** What ink said while a beat was played. That the story runs out is told by the house rules. */
  function explain(error: string, ending: string | undefined) {
    const [, line = '1', message = error] = /^RUNTIME \w+: (?:'[^']*' )?(?:line (\d+): )?([\s\S]*)/.exec(error) ?? []
    if (!message.startsWith('ran out of content')) say(`ink stops here: ${message}`, Number(line))
    else if (ending) say('-> END is missing below the last line of this ending.', Number(line))
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

  if (loop) {
    const knot = script.knots.find(
      ({ name, parameters }) => name === loop?.find((one) => one === name) && parameters === undefined,
    )
    say(
      `from ${knot ? `"${knot.name}"` : 'here'} the story goes round in circles without a choice. Break the circle.`,
      knot?.line,
    )
  }
  if (nodes.length > mostStates)
    say(
      `the story has more than ${mostStates} states. Fewer branches, or fewer changes of the five variables, make it smaller.`,
    )
  if (loop || nodes.length > mostStates) return { problems: [...problems.values()] }
  const graph: Graph = { scenario, chair, lines: inOrder(lines, script), choices: inOrder(choices, script), nodes }
  return { walked: { graph, reached: engine.knots }, problems: [...problems.values()] }
}

/** By id, in the order of the script, so that the same story gives the same bytes. */
function inOrder<T>(found: ReadonlyMap<string, T>, { spoken }: Script): Record<string, T> {
  const ids = new Set([...spoken.map(({ kind, tags }) => readTags(tags, kind).tags.id ?? ''), ...found.keys()])
  return Object.fromEntries([...ids].flatMap((id) => (found.has(id) ? [[id, found.get(id) as T]] : [])))
}
