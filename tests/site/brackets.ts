/** What stands outside ⟦ and ⟧ in a text of the pseudo-language; words that are the same in every language do not count. */
export function outsideBrackets(text: string, names: readonly string[]): string {
  let depth = 0
  let outside = ''
  for (const letter of text) {
    if (letter === '⟦') depth++
    else if (letter === '⟧') depth--
    else if (depth === 0) outside += letter
    if (depth < 0) return text.trim()
  }
  if (depth > 0) return text.trim()
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), outside)
  return /\p{L}/u.test(rest) ? rest.trim().replace(/\s+/g, ' ') : ''
}
