/** The sheet of the kit for a room in which nobody has prepared. */
export type Seven = {
  readonly url: string
  readonly title: string
  /** What each of the seven minutes is for. */
  readonly lines: readonly string[]
  /** The language of the sheet, where it is not that of the page. */
  readonly lang?: string | undefined
}
