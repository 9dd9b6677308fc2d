import { type Box, round } from './box.ts'

/** The words beside a chair: one or two lines, and where the first one starts. */
export type Label = { lines: string[]; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

/** Type size and line height of a label, in drawing units; circle.css uses the same size. */
const SIZE = 8
const LEADING = 9.5
const CLEAR = 15

/** Splits a long label at the space nearest to its middle. */
const inLines = (text: string): string[] => {
  const middle = text.length / 2
  const spaces = [...text.matchAll(/\s+/g)].map((found) => found.index)
  if (text.length <= 12 || spaces.length === 0) return [text]
  const cut = spaces.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best))
  return [text.slice(0, cut), text.slice(cut).trim()]
}

/** Sets a label outside the chair at `spot` (drawing units), on the side away from the centre. */
export const labelBeside = (text: string, spot: { x: number; y: number }): Label => {
  const lines = inLines(text.trim())
  const distance = Math.hypot(spot.x, spot.y) || 1
  const [right, down] = [spot.x / distance, spot.y / distance]
  const height = (lines.length - 1) * LEADING
  const middle = spot.y + down * (CLEAR + (SIZE + height) / 2) + SIZE * 0.35
  const anchor = right > 0.35 ? 'start' : right < -0.35 ? 'end' : 'middle'
  return { lines, x: round(spot.x + right * CLEAR), y: round(middle - height / 2), anchor }
}

/** The space a label takes, in drawing units; its width is an estimate on the generous side. */
export const labelBox = ({ lines, x, y, anchor }: Label): Box => {
  const width = Math.max(...lines.map((line) => line.length)) * SIZE * 0.58 + 2
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - SIZE, bottom: y + (lines.length - 1) * LEADING + SIZE * 0.4 }
}

/** The distance from one line of a label to the next, in drawing units. */
export const labelLeading = LEADING
