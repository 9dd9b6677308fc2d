import { encode } from 'uqr'

/** A QR code as it is drawn: a square of `size` by `size` modules, its quiet zone included, and the dark ones as a path. */
export type Code = { readonly size: number; readonly path: string }

/** Light modules around a code, without which readers miss it (ISO/IEC 18004). */
const quiet = 4

/**
 * The QR code of a text, at level M: 15 % of it may be creased or worn.
 * @returns nothing if the text is longer than any code can hold
 */
export function codeOf(text: string): Code | undefined {
  const drawn = encoded(text)
  if (!drawn) return undefined
  const { size, data } = drawn
  const path = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return { size, path: path.join('') }
}

/** The library throws when a text is longer than the largest code holds: 2,331 bytes at this level. */
function encoded(text: string) {
  try {
    return encode(text, { ecc: 'M', boostEcc: false, border: quiet })
  } catch {
    return undefined
  }
}

/** The dark modules of a row that stand side by side: where they begin, and how many they are. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((x) => {
    const end = row.indexOf(false, x)
    return [x, (end < 0 ? row.length : end) - x]
  })
}
