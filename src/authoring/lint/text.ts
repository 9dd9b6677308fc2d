/** The words of a text: what stands between spaces and has a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsOf(text).length
}

const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of a paragraph, in the language's own way of ending one. */
export function sentencesOf(text: string, locale: string): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' })
  segmenters.set(locale, segmenter)
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '')
}

/** A text without what stands between quotation marks: what the author says, and not a person in the story. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"/g, ' … ')
}

/** Whether the whole text is one quotation. */
export function isQuotation(text: string): boolean {
  return /^[“„«»"‘][\s\S]*[”“»«"’]$/.test(text.trim())
}

/** A text for comparison: small letters, no marks, single spaces. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text short enough to stand in a message. */
export function short(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim()
  return `“${(one.length > 40 ? `${one.slice(0, 39).trimEnd()}…` : one).replace(/^“|”$/g, '')}”`
}

/** The first of these expressions that matches, as the words it matches. */
export function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim()
    if (found) return found
  }
  return undefined
}

/** Everything in a text that one of these expressions matches, as the words it matches. */
export function matchesIn(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
    return [...text.matchAll(all)].map(([words]) => words.trim())
  })
}
