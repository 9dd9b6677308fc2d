import { type Item, isChoice, type Part } from './item.ts'
import { everywhere, type Fault, type ItemRule, withWords } from './rule.ts'
import { sentencesOf, short, wordCount } from './text.ts'

/** Right options that are longer than every wrong one, and by how much (in words, over the mean of the wrong ones). */
export function longestKeys({ parts }: Item): { part: Part; words: number; mean: number }[] {
  const wrong = parts.filter(({ correct }) => correct === false).map(({ text }) => wordCount(text))
  if (wrong.length === 0) return []
  const mean = wrong.reduce((sum, words) => sum + words, 0) / wrong.length
  return parts
    .filter(({ correct }) => correct)
    .map((part) => ({ part, words: wordCount(part.text), mean }))
    .filter(({ words }) => words > Math.max(...wrong))
}

/** How long things are, by themselves and beside each other. */
export const lengths: readonly ItemRule[] = [
  {
    id: 'L09',
    severity: 'error',
    title: 'The right option is not conspicuously the longest.',
    why: 'Authors write the truth in full and the errors in brief, and readers know it.',
    applies: isChoice,
    check: (item) =>
      longestKeys(item)
        .filter(({ words, mean }) => words - mean >= 6 || (words - mean >= 4 && words >= 1.35 * mean))
        .map(({ part, words, mean }) => ({
          path: part.path,
          message: `the right option ${short(part.text)} has ${words} words, the wrong ones ${mean.toFixed(1)} on average. Shorten it, or say more in a wrong one.`,
        })),
  },
  {
    id: 'L10',
    severity: 'warning',
    title: 'The longest option has at most twice as many words as the shortest.',
    why: 'Length catches the eye before the thought does.',
    applies: isChoice,
    check({ parts }) {
      const byLength = [...parts].sort((a, b) => wordCount(a.text) - wordCount(b.text))
      const [least, most] = [byLength[0], byLength.at(-1)]
      if (!least || !most) return []
      const [few, many] = [wordCount(least.text), wordCount(most.text)]
      if (many <= 2 * few) return []
      const message = `${short(most.text)} has ${many} words, ${short(least.text)} has ${few}. Bring them closer together.`
      return [{ path: most.path, message }]
    },
  },
  {
    id: 'L17',
    severity: 'warning',
    title: 'A stem has at most 90 words, the sentence that asks 25, an option, card, pair or sentence 25.',
    why: 'A long text tests patience.',
    applies: everywhere,
    check({ stem, leadIn, parts }) {
      const over = (what: string, text: string, most: number, path: readonly PropertyKey[]): Fault[] => {
        const words = wordCount(text)
        return words > most
          ? [{ path, message: `${what} has ${words} words. Shorten it to ${most}, or move something into the scene.` }]
          : []
      }
      return [
        ...over('the stem', stem, 90, ['stem']),
        ...over('the sentence that asks', leadIn, 25, ['stem']),
        ...parts.flatMap(({ what, text, match = '', path }) => [
          ...over(`the ${what} ${short(text)}`, text, 25, path),
          ...over(`what belongs to the ${what} ${short(text)}`, match, 25, path),
        ]),
      ]
    },
  },
  {
    id: 'L21',
    severity: 'warning',
    title: 'Sentences in stem and options have 20 words on average at most, and none has more than 40.',
    why: 'Many read this in their second language, on a phone, after a shift.',
    applies: everywhere,
    check: withWords(({ scene, leadIn, parts, locale }, { sentences: limits }) => {
      if (!limits) return []
      const texts = [scene, leadIn, ...parts.flatMap(({ text, match = '' }) => [text, match])]
      const sentences = texts.flatMap((text) => sentencesOf(text, locale))
      const counts = sentences.map(wordCount)
      const mean = counts.reduce((sum, words) => sum + words, 0) / Math.max(1, counts.length)
      const long = sentences.filter((_, place) => (counts[place] ?? 0) > limits.longest)
      return [
        ...long.map((sentence) => ({
          path: ['stem'],
          message: `the sentence ${short(sentence)} has ${wordCount(sentence)} words. Make two or three of it.`,
        })),
        ...(mean > limits.mean
          ? [{ path: ['stem'], message: `a sentence has ${mean.toFixed(1)} words on average. Write shorter ones.` }]
          : []),
      ]
    }),
  },
]
