/** Words of one kind that stand near a name, and how often. They are what is written, not what somebody is. */
export type Pronouns = { readonly she: number; readonly he: number; readonly they: number }

const words = {
  she: /\b(she|her|hers|herself)\b/gi,
  he: /\b(he|him|his|himself)\b/gi,
  they: /\b(they|them|their|theirs|themselves)\b/gi,
}

/** Counts the pronouns of a text. */
export function pronounsIn(text: string): Pronouns {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return { she: count(words.she), he: count(words.he), they: count(words.they) }
}

/** Counts the pronouns in the sentences that name this person and nobody else of these names. */
export function pronounsNear(name: string, names: readonly string[], texts: readonly string[]): Pronouns {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?…][”’"')]*)\s+/))
  const has = (sentence: string, one: string) => new Set(sentence.match(/[\p{L}\p{M}-]+/gu)).has(one)
  const alone = sentences.filter((sentence) => names.every((one) => has(sentence, one) === (one === name)))
  return pronounsIn(alone.join(' '))
}
