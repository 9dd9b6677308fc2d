/** Programs that break the lines of a mail do so at a width between these two. */
const narrowest = 64
const widest = 80

/** No mail program makes more lines than this of a question. */
const mostLines = 6

/** A line that begins something of its own: a time, a name before a colon, a rule, a mark of a list, a mail’s head. */
const begins = /^(?:$|[[\d(*•–—_-]|[^\n:]{1,40}:(?:\s|$)|.*\b\d{1,2}[:.]\d{2}\b)/u

/** Whoever has come to the end of a sentence has probably come to the end. */
const ends = /[.?!…][)”"’']?\s*$/u

/**
 * The rest of a line from a place on, with the lines that follow if a mail program has broken it: as far as a line could
 * not have held the next word as well. A chat goes on beneath a line that is shorter, or longer than mail programs make.
 */
export function restOfLine(text: string, from: number): string {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const [first = '', ...more] = text.slice(start).split('\n', mostLines)
  let [line, said] = [first, first.slice(from - start)]
  for (const next of more) {
    if (!isBroken(line, next) || ends.test(said)) break
    said += ` ${next}`
    line = next
  }
  return said
}

function isBroken(line: string, next: string): boolean {
  const [word = ''] = next.split(/\s/, 1)
  return line.length <= widest && line.length + 1 + word.length > narrowest && !begins.test(next)
}
