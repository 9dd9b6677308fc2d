// Control characters, and those that turn the direction of writing for what comes after them.
const invisible = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * A line of text that came from outside, made safe to show: without control characters and without signs that turn the
 * direction of writing, its spaces single, and not longer than it may be.
 * @param longest how many characters, as a reader counts them
 */
export function plainLine(text: string, longest: number): string {
  const clean = cleaned(text)
  // Nobody writes more than forty code units as one character; what is beyond need not be counted.
  const within = [...letters.segment(clean.slice(0, longest * 40))].slice(0, longest)
  return within
    .map(({ segment }) => segment)
    .join('')
    .trim()
}

/** How many characters a text has as a line, as a reader counts them. */
export const charactersIn = (text: string): number => [...letters.segment(cleaned(text))].length

// What is left out may have parted two spaces.
const cleaned = (text: string) =>
  text.toWellFormed().replace(/\s/gu, ' ').replace(invisible, '').replace(/ +/g, ' ').trim()
