/** Words to leave out, and a sentence that says what to write. */
export type Wording = { readonly words: RegExp; readonly instead: string }

/** What the rules need to know of a language: its words. A rule that needs a list is silent where there is none. */
export type Language = {
  /** Tells that more than one option may be chosen, or how many. */
  readonly severalAllowed: RegExp
  /** A sentence that may follow the question, such as “Choose all that apply.” */
  readonly instruction: RegExp
  /** A verdict at the beginning of a rationale. */
  readonly verdict: RegExp
  /** An option that stands for others. */
  readonly otherOptions: readonly RegExp[]
  /** A question for the exception. */
  readonly negative: RegExp
  readonly absolute: RegExp
  readonly vague: RegExp
  /** Words so common that their coming back gives nothing away. */
  readonly common: ReadonlySet<string>
  /** A word without its ending, so that “waits” and “waiting” are one. */
  root(word: string): string
  /** A grammatical cue at the end of a question. */
  readonly cue?: RegExp
  /** A question that says nothing without its options. */
  readonly emptyQuestion: RegExp
  /** What only those can follow who see colours and places, or hear. */
  readonly senses: readonly RegExp[]
  /** Ethnicity, religion, weight, orientation. */
  readonly traits: readonly RegExp[]
  /** Labels for patients. */
  readonly labels: readonly RegExp[]
  /** Words that make less of people than they are, each with what to write. */
  readonly inclusive: readonly Wording[]
  /** How long sentences may be, in words. */
  readonly sentences?: { readonly mean: number; readonly longest: number }
  /** How easily a section reads at least, and how that is measured; absent where nobody has a measure. */
  readonly ease?: { readonly least: number; of(sentences: readonly (readonly string[])[]): number }
}
