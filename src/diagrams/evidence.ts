/** A pooled result: how large, and between which bounds if they are drawn. */
export type Pooled = { readonly effect: number; readonly interval?: readonly [number, number] | undefined }
/** A result with the line on which its words stand, the middle of its dot, and both ends of its interval if it has one. */
export type ResultRow<R> = { result: R; y: number; dot: number; at: number; ends?: [number, number] }
export type EvidenceLayout<R> = {
  height: number
  /** Where 0 stands, and every whole number on the axis. */
  zero: number
  ticks: { value: number; at: number }[]
  rows: ResultRow<R>[]
}

/** In px: a row, and the line of its words and the middle of its dot in it. */
const row = 52
const words = 16
const dot = 32
/** In per cent: free at both ends of the axis, so that a dot on the edge is whole. */
const margin = 2

/**
 * Lays pooled results out as dots on one axis that begins at 0, or below where a result does. Heights
 * are px, places along the axis per cent, so that the words keep their size at any width.
 */
export function layoutEvidence<R extends Pooled>(results: readonly R[]): EvidenceLayout<R> {
  const values = results.flatMap(({ effect, interval }) => [effect, ...(interval ?? [])])
  const from = halfBelow(Math.min(0, ...values))
  const to = -halfBelow(-Math.max(1, ...values))
  const place = (value: number) => round(margin + ((value - from) / (to - from)) * (100 - 2 * margin))
  const first = Math.ceil(from)
  const whole = Array.from({ length: Math.floor(to) - first + 1 }, (_, i) => first + i)
  return {
    height: results.length * row,
    zero: place(0),
    ticks: whole.map((value) => ({ value, at: place(value) })),
    rows: results.map((result, i) => ({
      result,
      y: i * row + words,
      dot: i * row + dot,
      at: place(result.effect),
      ...(result.interval && { ends: [place(result.interval[0]), place(result.interval[1])] as [number, number] }),
    })),
  }
}

const halfBelow = (value: number): number => Math.floor(value * 2) / 2
const round = (n: number): number => Math.round(n * 100) / 100
