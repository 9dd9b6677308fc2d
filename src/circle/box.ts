/** A rectangle in drawing units; y grows downwards. */
export type Box = { left: number; right: number; top: number; bottom: number }

/** To 2 decimals, so that every build gives the same text. */
export function round(n: number): number {
  return Math.round(n * 100) / 100 + 0
}

/** The square with this half side (drawing units) around a point. */
export function squareAt(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** A viewBox that shows all boxes and keeps the origin in the middle between left and right. */
export function viewBoxOf(boxes: readonly Box[]): string {
  const half = round(Math.max(...boxes.map((box) => Math.max(-box.left, box.right))))
  const top = round(Math.min(...boxes.map((box) => box.top)))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return `${-half} ${top} ${round(2 * half)} ${round(bottom - top)}`
}
