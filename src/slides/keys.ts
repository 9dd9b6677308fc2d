/** A key, as it is pressed. */
export type Press = {
  readonly key: string
  /** With Ctrl, Alt, Shift or the like: such keys are the browser’s. */
  readonly modified: boolean
  /** What has the focus: a field takes every key, a button or a link the one that presses it, a dialog all. */
  readonly on: 'page' | 'button' | 'field'
}

/** Where somebody is among the slides, and in which direction they read. */
export type Place = { readonly at: number; readonly total: number; readonly rtl: boolean }

export type Meaning = { readonly to: number } | 'answers' | 'leave'

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
  ['PageDown', 1],
  ['PageUp', -1],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
])

/**
 * What a key means while slides are shown. No letter means anything: people who speak to their computer would set
 * letters off by talking.
 */
export function meaningOf({ key, modified, on }: Press, { at, total, rtl }: Place): Meaning | undefined {
  if (modified || on === 'field') return undefined
  const step = steps.get(key)
  if (step) return { to: Math.min(Math.max(at + (rtl && key.startsWith('Arrow') ? -step : step), 1), total) }
  if (key === 'Enter' && on === 'page') return 'answers'
  return key === 'Escape' ? 'leave' : undefined
}
