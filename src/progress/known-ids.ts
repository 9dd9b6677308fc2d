/**
 * Ids that a text need not spell out, because both devices have the same list of them: a row for each lesson, question,
 * chair and ending, and behind it what can be answered. The list only ever grows at its end, so a row keeps its number
 * through all editions (docs/moving.md).
 */
export type KnownIds = {
  readonly rows: readonly (readonly string[])[]
  /** The number of the row that begins with an id. */
  readonly at: ReadonlyMap<string, number>
}

/** Nothing is known: everything is spelled out. */
export const noIds: KnownIds = { rows: [], at: new Map() }

/** Reads the list: one row a line. Of two rows for one id the later one is used for writing. */
export function idsIn(text: string): KnownIds {
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
  return { rows, at: new Map(rows.map(([id = ''], row) => [id, row])) }
}

/**
 * The number of something answered, by the words of a row: 0 if they do not say it, the place of a word from 1, and
 * beyond them pairs, `card=class`.
 */
export function numberOf(said: string, row: readonly string[] = []): number {
  const whole = row.indexOf(said, 1)
  if (whole > 0) return whole
  const cut = said.indexOf('=')
  const [one, other] = [row.indexOf(said.slice(0, cut), 1), row.indexOf(said.slice(cut + 1), 1)]
  return cut > 0 && one > 0 && other > 0 ? one * row.length + other : 0
}

/** What a number says by the words of a row; undefined if it says nothing. */
export function saidBy(number: number, row: readonly string[] = []): string | undefined {
  if (number < row.length) return row[number]
  const [one, other] = [row[Math.floor(number / row.length)], row[number % row.length]]
  return one !== undefined && other !== undefined && number % row.length > 0 ? `${one}=${other}` : undefined
}
