import type { Script } from '../script.ts'
import { type Box, penFor, type Way } from './pen.ts'

/** A story as its author wrote it: one box for each knot, and the ways between them. */
export type StoryMap = { readonly boxes: readonly Box[]; readonly ways: readonly Way[] }

/** Draws the map of a script. What is not told, such as the function shift, has no box. */
export function mapOf({ statements, knots }: Script): StoryMap {
  const names = knots.flatMap(({ name, parameters }) => (parameters === undefined ? [name] : []))
  const pen = penFor([...names, ...namedGathers(statements)])
  let isTold = true
  for (const one of statements) {
    if (one.is === 'knot' || one.is === 'stitch') isTold = one.parameters === undefined
    if (!isTold) continue
    if (one.is === 'knot') pen.knot(one.name, one.line)
    else if (one.is === 'stitch') pen.stitch(one.name, one.line)
    else if (one.is === 'line') pen.line(one.words)
    else if (one.is === 'choice') pen.choice(one.words, one.depth, one.line)
    else if (one.is === 'gather') pen.gather(one.depth, one.name, one.line)
    else if (one.is === 'jump') pen.jump(one.to, one.line)
    else if (one.is === 'open') pen.open()
    else if (one.is === 'branch') pen.branch(one.condition)
    else if (one.is === 'close') pen.close()
  }
  return withoutThoroughfares(pen.drawn())
}

/** The whole names of gathers: `- (again)` in the knot coat is coat.again. */
function namedGathers(statements: Script['statements']): string[] {
  let knot = ''
  return statements.flatMap((one) => {
    if (one.is === 'knot') knot = one.name
    return one.is === 'gather' && one.name ? [`${knot}.${one.name}`] : []
  })
}

/** A gather that only leads on, `- -> last`, needs no box: what leads to it leads on. */
function withoutThoroughfares({ boxes, ways }: StoryMap): StoryMap {
  const onward = new Map<string, string>()
  for (const { name, kind, told, choices } of boxes) {
    const out = ways.filter(({ from }) => from === name)
    if (kind === 'part' && told === 0 && choices.length === 0 && out.length === 1 && out[0]?.when.length === 0)
      onward.set(name, out[0].to)
  }
  const end = (name: string): string => {
    const next = onward.get(name)
    return next === undefined || next === name ? name : end(next)
  }
  return {
    boxes: boxes.filter(({ name }) => !onward.has(name)),
    ways: ways.flatMap((way) => (onward.has(way.from) ? [] : [{ ...way, to: end(way.to) }])),
  }
}
