/** More than these are no longer read from the back of a room. */
const mostWords = 40

/**
 * How a paragraph begins: whole sentences, as many as a slide bears and at least one. It never ends inside quotation
 * marks, so that nobody is left speaking.
 */
export function beginningOf(paragraph: string, language: string): string {
  const sentences = sentencesIn(paragraph, language)
  const beginnings = sentences.map((_, index) => sentences.slice(0, index + 1).join(' '))
  const whole = beginnings.filter((one) => !isOpen(one))
  return whole.findLast((one) => one.split(' ').length <= mostWords) ?? whole[0] ?? paragraph
}

function sentencesIn(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  const sentences: string[] = []
  for (const { segment } of segments) {
    const before = sentences.at(-1)
    // An initial, as in a name, ends no sentence.
    if (before !== undefined && /(^|\s)\p{Lu}\.$/u.test(before)) sentences.splice(-1, 1, `${before} ${segment.trim()}`)
    else sentences.push(segment.trim())
  }
  return sentences
}

/** Whether the last quotation mark opens. */
const isOpen = (text: string) => text.lastIndexOf('“') > text.lastIndexOf('”')
