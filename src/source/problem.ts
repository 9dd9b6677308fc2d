/** Something an author has to mend: where it is, what was found, and what to do about it. */
export type Problem = {
  /** Path of the file from the top of the repository. */
  readonly file: string
  /** Line in that file, from 1; absent where the format has none. */
  readonly line?: number | undefined
  /** What was found and what to do, in one or two sentences. */
  readonly message: string
}

/** One problem as a line that an editor can jump to: `content/en/…/x.yaml:12: message`. */
export function problemText({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`
}

/** Problems in the order in which an author meets them: by file, then by line. */
export function inReadingOrder<P extends Problem>(problems: readonly P[]): P[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0))
}

/** `one`, `two` and `three`, quoted: how a message names what would have been possible. */
export function listed(words: Iterable<string>): string {
  const quoted = [...words].map((word) => `"${word}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** What somebody probably meant: the known word that differs by two letters at most, if there is one. */
export function meant(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = 3
  for (const candidate of known) {
    const distance = editDistance(word, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** How many letters have to be put in, taken out or changed to get from `a` to `b` (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
