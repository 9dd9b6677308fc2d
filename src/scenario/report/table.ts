/** Rows as lines of text whose columns stand below each other: the first column and these from the left, the others from the right. */
export function table(
  rows: readonly (readonly string[])[],
  { indent = 2, left = [] as readonly number[] } = {},
): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 || left.includes(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd()
  })
}

/** A share from 0 to 1 in percent; what is there but rounds to nothing is “<1 %”. */
export function percent(share: number, digits = 0): string {
  const rounded = (100 * share).toFixed(digits)
  return `${share > 0 && Number(rounded) === 0 ? '<1' : rounded} %`
}

/** A part of a whole in percent; a dash where there is no whole. */
export const partOf = (part: number, whole: number): string => (whole > 0 ? percent(part / whole) : '–')
