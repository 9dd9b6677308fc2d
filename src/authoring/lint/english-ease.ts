import { syllable } from 'syllable'

/** Syllables by word: the course has few words many times, and counting is slow. */
const counted = new Map<string, number>()

function syllables(word: string): number {
  const found = counted.get(word) ?? Math.max(1, syllable(word))
  counted.set(word, found)
  return found
}

/** A name, as far as one can see: a capital that does not begin the sentence. */
const isName = (word: string, place: number) => place > 0 && /^\P{L}*\p{Lu}/u.test(word)

/**
 * The reading ease of English sentences by Flesch: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word
 * (Rudolf Flesch, “A new readability yardstick”, Journal of Applied Psychology 32, 1948, 221–233). 60 to 70 is plain
 * English, 90 a story for children, 30 a scientific paper. Names are not counted: nobody can choose easier ones.
 * @param sentences each as its words
 */
export function readingEase(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flatMap((sentence) => sentence.filter((word, place) => !isName(word, place)))
  if (words.length === 0) return 100
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  const perSentence = sentences.flat().length / sentences.length
  return 206.835 - 1.015 * perSentence - 84.6 * perWord
}
