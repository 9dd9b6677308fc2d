/** A book as a file in `/books/`: the language is that of its address. */
export const bookName = (lang: string, edition: number, ending: 'pdf' | 'epub'): string =>
  `take-a-chair_${lang}_${edition}.${ending}`
