/** The words that the drawing of the hour needs. */
export type HourStrings = {
  /** A range of minutes, such as “5–6 min”. */
  readonly range: (min: number, max: number) => string
  readonly presenterIn: string
  readonly presenterOut: string
  readonly before: string
  readonly after: string
}
