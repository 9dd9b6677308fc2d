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
  const sources = sourcesOf(parts, prompts, everyone)
  const most = Math.min(atATime, new Set(sources.flat().map(({ text }) => text)).size)
  const taken = new Map<string, Prompt>()
  for (let pick = turn * atATime; taken.size < most; pick++) {
    const source = sources[pick % sources.length] ?? []
    const one = source[Math.floor(pick / sources.length) % source.length]
    if (one && !taken.has(one.text)) taken.set(one.text, one)
  }
  return [...taken.values()]
}

/** Whether there are more prompts for these parts than are offered at a time. */
export function hasOthers(parts: readonly string[], prompts: Prompts, everyone: string): boolean {
  return sourcesOf(parts, prompts, everyone).flat().length > atATime
}

/** The prompts of each part, in an order in which three after each other lie far apart. */
function sourcesOf(parts: readonly string[], prompts: Prompts, everyone: string): Prompt[][] {
  const named = [...new Set(parts)].filter((id) => Object.hasOwn(prompts, id) && prompts[id]?.length)
  // Who has read a lesson has read its section.
  const read = named.filter((id) => !named.includes(id.replace(/~.*/, '')) || !id.includes('~'))
  const [first, second, ...rest] = spread(read).map((part) => (prompts[part] ?? []).map((text) => ({ text, part })))
  return [...[first, second].filter((one) => one !== undefined), [{ text: everyone }], ...rest]
}

/** The first of each third, the second of each third, and so on. */
function spread<T>(list: readonly T[]): T[] {
  const third = Math.ceil(list.length / atATime)
  return Array.from({ length: third }, (_, i) => list.filter((_, at) => at % third === i)).flat()
}
