/** Questions with which a first meeting can be opened, by the part that they are about: a lesson, a section, a role-play. */
export type Prompts = Readonly<Record<string, readonly string[]>>

/** A question to open with; without a part it is for everyone. */
export type Prompt = { readonly text: string; readonly part?: string }

/** So many are offered at a time. */
export const atATime = 3

/**
 * Three prompts for those who have prepared these parts, spread over the parts; the next turn has others.
 * @param parts ids of what was asked for, in their order; what nobody can be asked about is passed over
 * @param everyone the prompt that fits whatever was prepared
 * @param turn 0 at first, one more each time that somebody wants others
 */
export function promptsAt(parts: readonly string[], prompts: Prompts, everyone: string, turn: number): Prompt[] {
  const all = inTurn(parts, prompts, everyone)
  const taken = all.slice(0, atATime).flatMap((_, i) => all[(turn * atATime + i) % all.length] ?? [])
  const [first, ...others] = taken
  if (others.length + 1 < atATime || others.some(({ part }) => part !== first?.part)) return taken
  // Three from one part, at the end of the list: one of them makes room.
  const another = all.find(({ part }) => part !== first?.part)
  return another ? [...taken.slice(0, -1), another] : taken
}

/** Whether there are more prompts for these parts than are offered at a time. */
export function hasOthers(parts: readonly string[], prompts: Prompts, everyone: string): boolean {
  return inTurn(parts, prompts, everyone).length > atATime
}

/** All prompts for these parts: the first of each, then the second of each, and so on. */
function inTurn(parts: readonly string[], prompts: Prompts, everyone: string): Prompt[] {
  const named = [...new Set(parts)].filter((id) => Object.hasOwn(prompts, id))
  // Who has read a lesson has read its section.
  const read = named.filter((id) => !id.includes('~') || !named.includes(id.replace(/~.*/, '')))
  const lists = spread(read).map((part) => (prompts[part] ?? []).map((text): Prompt => ({ text, part })))
  const sources = lists.toSpliced(atATime - 1, 0, [{ text: everyone }])
  const longest = Math.max(...sources.map(({ length }) => length))
  const all = Array.from({ length: longest }, (_, round) => sources.flatMap((source) => source[round] ?? [])).flat()
  return [...new Map(all.map((prompt) => [prompt.text, prompt])).values()]
}

/** The first of each third, the second of each third, and so on. */
function spread<T>(list: readonly T[]): T[] {
  const third = Math.ceil(list.length / atATime)
  return Array.from({ length: third }, (_, i) => list.filter((_, at) => at % third === i)).flat()
}
