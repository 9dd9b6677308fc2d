import type { Fn } from '#contribution/contribution.ts'
import { readTags } from '../tags.ts'
import type { Words } from '../words.ts'

/** A piece of a script: a knot, a part of one where ways have met or fork again, an ending, or the very start. */
export type Box = {
  readonly name: string
  readonly kind: 'start' | 'knot' | 'part' | 'ending'
  readonly line: number
  /** How many lines stand in it before its choices. */
  told: number
  readonly choices: Option[]
}

/** A choice in its box. */
export type Option = {
  readonly id: string
  readonly text: string
  readonly line: number
  readonly fn: Fn | undefined
  readonly wait: number | undefined
  /** What has to be true of the room, as it is written. */
  readonly when: readonly string[]
}

/** A way from a box to another, by a choice or by itself. */
export type Way = {
  readonly from: string
  readonly to: string
  /** Id of a choice in the box `from`. */
  readonly choice: string | undefined
  readonly line: number
  readonly when: readonly string[]
}

/** Where reading has come to. */
type Here = {
  readonly box: Box
  readonly choice?: string
  readonly when: readonly string[]
  /** No jump has led away yet. */
  goesOn: boolean
  /** Endings whose last line has been read, each with what had to be true for it. */
  endings: readonly { readonly slug: string; readonly when: readonly string[] }[]
}
/** A block { }: where it began, and its branches as they were left. */
type Block = { readonly levels: readonly Here[]; readonly branches: { when: string; end: Here }[]; now?: string }

/** What stands for `- else:`, and for all that a block leaves over. */
export const otherwise = 'otherwise'

/** What draws the boxes and ways of a story while its statements are read one after the other. */
export function penFor(names: readonly string[]) {
  const boxes = new Map<string, Box>()
  const ways: Way[] = []
  let knot = ''
  /** The knot, and in it the choice of each depth in whose text we are. */
  let levels: Here[] = []
  /** Texts of choices that have ended without a jump, with their depth: a gather takes them up. */
  let loose: { depth: number; end: Here }[] = []
  let blocks: Block[] = []

  const boxOf = (name: string, kind: Box['kind'], line: number): Box => {
    const box = boxes.get(name) ?? { name, kind, line, told: 0, choices: [] }
    boxes.set(name, box)
    return box
  }
  const at = (box: Box): Here => ({ box, when: [], goesOn: true, endings: [] })
  const here = () => levels.at(-1) ?? at(boxOf('start', 'start', 1))
  const begin = (box: Box) => {
    levels = [at(box)]
    loose = []
    blocks = []
  }
  const lead = (from: Here, to: string, line: number, when = from.when) => {
    ways.push({ from: from.box.name, to, choice: from.choice, line, when })
    from.goesOn = false
  }
  const leave = (depth: number) => {
    levels.slice(depth).forEach((end, i) => {
      if (end.goesOn) loose.push({ depth: depth + i, end })
    })
    levels = levels.slice(0, depth)
  }
  const part = (line: number, name = `${knot}, line ${line}`) => boxOf(name, 'part', line)
  begin(boxOf('start', 'start', 1))

  return {
    knot(name: string, line: number) {
      knot = name
      begin(boxOf(name, 'knot', line))
    },
    stitch(name: string, line: number) {
      const [before] = levels
      const box = boxOf(`${knot}.${name}`, 'knot', line)
      // A knot without words of its own begins with its first stitch.
      if (before?.box.name === knot && before.goesOn && before.box.choices.length === 0) lead(before, box.name, line)
      begin(box)
    },
    line(words: Words) {
      const last = here()
      if (!last.choice) last.box.told++
      const { ending } = readTags(words.tags, 'line').tags
      if (ending) last.endings = [{ slug: ending, when: last.when }]
    },
    choice(words: Words, depth: number, line: number) {
      leave(depth)
      const above = here()
      // What can be done in the text of a choice is a place to decide of its own.
      if (above.choice) {
        const box = part(line)
        lead(above, box.name, line)
        levels = [...levels.slice(0, -1), at(box)]
      }
      const { box, when } = here()
      const { id = words.text, fn, wait } = readTags(words.tags, 'choice').tags
      box.choices.push({ id, text: words.text, line, fn, wait, when: [...when, ...words.conditions] })
      levels.push({ ...at(box), choice: id })
    },
    gather(depth: number, name: string | undefined, line: number) {
      if (blocks.length > 0) return
      leave(depth)
      const ends = loose.filter((one) => one.depth >= depth)
      const above = here()
      if (ends.length === 0 && above.box.choices.length === 0 && !name) return
      const box = part(line, name && `${knot.split('.')[0]}.${name}`)
      if (above.goesOn && above.box.choices.length === 0) lead(above, box.name, line)
      for (const { end } of ends) lead(end, box.name, line)
      loose = loose.filter((one) => one.depth < depth)
      levels = [...levels.slice(0, -1), at(box)]
    },
    jump(to: string, line: number) {
      const last = here()
      const isEnd = to === 'END' || to === 'DONE'
      if (isEnd && last.endings.length > 0)
        for (const { slug, when } of last.endings) lead(last, boxOf(`ending ${slug}`, 'ending', line).name, line, when)
      else if (isEnd) lead(last, boxOf(to, 'ending', line).name, line)
      else {
        const beside = `${knot.split('.')[0]}.${to}`
        lead(last, names.includes(beside) ? beside : to, line)
      }
    },
    open() {
      blocks.push({ levels, branches: [] })
    },
    branch(condition = otherwise) {
      const block = blocks.at(-1)
      if (!block) return
      endBranch(block)
      block.now = condition
      const before = block.levels.at(-1)
      if (before) levels = [...block.levels.slice(0, -1), { ...before, when: [...before.when, condition] }]
    },
    close() {
      const block = blocks.pop()
      const before = block?.levels.at(-1)
      if (!block || !before) return
      endBranch(block)
      const onward = block.branches.filter(({ end }) => end.goesOn)
      const hasElse = block.branches.some(({ when }) => when === otherwise)
      const left = [...onward.map(({ when }) => when), ...(hasElse ? [] : [otherwise])]
      const isWhole = onward.length === block.branches.length
      const endings = onward.flatMap(({ end }) => end.endings)
      levels = [
        ...block.levels.slice(0, -1),
        {
          ...before,
          when: isWhole ? before.when : [...before.when, left.join(' or ')],
          goesOn: before.goesOn && left.length > 0,
          endings: endings.length > 0 ? endings : before.endings,
        },
      ]
    },
    drawn: () => ({ boxes: [...boxes.values()], ways }),
  }

  function endBranch(block: Block) {
    if (block.now === undefined) return
    leave(block.levels.length)
    block.branches.push({ when: block.now, end: here() })
  }
}
