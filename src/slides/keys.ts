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

/**
 * What a key means while slides are shown. No letter means anything: people who speak to their computer would set
 * letters off by talking.
 */
export function meaningOf({ key, modified, on }: Press, { at, total, rtl }: Place): Meaning | undefined {
  if (modified || on === 'field') return undefined
  const to = (slide: number): Meaning => ({ to: Math.min(Math.max(slide, 1), total) })
  switch (key) {
    case 'ArrowRight':
      return to(rtl ? at - 1 : at + 1)
    case 'ArrowLeft':
      return to(rtl ? at + 1 : at - 1)
    case 'PageDown':
      return to(at + 1)
    case 'PageUp':
      return to(at - 1)
    case 'Home':
      return to(1)
    case 'End':
      return to(total)
    case 'Enter':
      return on === 'button' ? undefined : 'answers'
    case 'Escape':
      return 'leave'
    default:
      return undefined
  }
}
