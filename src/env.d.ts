declare namespace App {
  interface Locals {
    /** Keys of the sources that the text of this page cites, in order of first use: their numbers. */
    cited?: string[]
    /** How often each popover of this page has been used: makes their ids unique. */
    uses?: Map<string, number>
  }
}
