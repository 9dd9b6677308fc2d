/** What a part of a text may give away. */
export type Kind = 'name' | 'date' | 'place' | 'age' | 'number' | 'contact'

/** A part of a text that may say who is meant. `from` and `to` count as `slice` does. */
export type Finding = { readonly kind: Kind; readonly from: number; readonly to: number }

/** Looks for one kind; words that are `known` on the page tell nothing about anybody else. */
export type Finder = (text: string, known: ReadonlySet<string>) => readonly Finding[]

/** A finder that takes every match of a pattern (with the flag `g`) that also passes a second look. */
export function matching(kind: Kind, pattern: RegExp, isOne: (words: string) => boolean = () => true): Finder {
  return (text) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => isOne(words))
      .map(({ 0: { length }, index }) => ({ kind, from: index, to: index + length }))
}
