/** A told line or a choice as written: its words, its tags, and what the course does not write. */
export type Words = {
  readonly text: string
  readonly tags: readonly string[]
  /** Conditions that stand before the bracket of a choice. */
  readonly conditions: readonly string[]
  readonly faults: readonly string[]
}

/** Reads a told line: words, then tags. */
export function readLine(code: string): Words {
  const { text, tags } = split(code)
  const faults = spokenFaults(text)
  // A line that ends in a jump is told together with what comes next, as one line with the tags of both.
  if (code.includes('->')) faults.push('a jump joins this line to the next one. Put -> on a line of its own below it.')
  return { text, tags, conditions: [], faults }
}

/**
 * Reads a choice: `+ {condition} [words #tags] -> knot`.
 * @param code what stands on its line, with its mark
 */
export function readChoice(code: string): Words {
  const faults: string[] = []
  if (/^[+*\s]*\*/.test(code))
    faults.push('a choice with * can be made once, and the story may run out of choices. Write + instead.')
  let rest = code.replace(/^[+*\s]+/, '').replace(/^\(\s*\w+\s*\)\s*/, '')
  const conditions: string[] = []
  for (let found = /^\{([^{}]*)\}\s*/.exec(rest); found; found = /^\{([^{}]*)\}\s*/.exec(rest)) {
    conditions.push(found[1] ?? '')
    rest = rest.slice(found[0].length)
  }
  const [open, close] = [rest.indexOf('['), rest.lastIndexOf(']')]
  const [before, inside, after] =
    open < 0 || close < open
      ? [rest, '', '']
      : [rest.slice(0, open), rest.slice(open + 1, close), rest.slice(close + 1).trim()]
  const { text, tags } = split(inside)
  // Without a closing bracket the compiler has spoken.
  if (!rest.includes('['))
    faults.push('a choice stands in square brackets, words and tags: + [Leave room. #id:c1 #fn:silence #wait:20].')
  else if (before.trim())
    faults.push(`“${before.trim()}” stands before the bracket of a choice. All of its words stand inside the brackets.`)
  if (after.includes('#'))
    faults.push('tags stand after the bracket of a choice, where they belong to what follows. Move them inside it.')
  else if (after && !after.startsWith('->'))
    faults.push(
      `“${after}” stands after the bracket of a choice. Tell it on a line of its own below, with an id of its own.`,
    )
  if (rest.includes('[') && close > open && !text) faults.push('this choice has no words. Say what one can do.')
  return { text, tags, conditions, faults: [...faults, ...spokenFaults(text)] }
}

function split(code: string): { text: string; tags: string[] } {
  const [text = '', ...tags] = code.split('#').map((part) => part.trim())
  return { text, tags: tags.map((tag) => tag.replace(/\s*->.*$/, '')) }
}

/** What has no place in words that a learner reads. */
function spokenFaults(text: string): string[] {
  const faults: string[] = []
  if (text.includes('<>')) faults.push('<> glues two lines into one. Write one whole line with one id.')
  if (/\{.*\}/.test(text))
    faults.push(
      'words that change inside a line have one id for two texts. Write a block { condition: … - else: … } with a line and an id for each.',
    )
  else if (/[[\]{}]/.test(text)) faults.push('square and curly brackets have no place in words. Take them out.')
  if (/https?:|www\.|\b[a-z0-9-]+\.(com|org|net|edu|de|uk|example)\b/i.test(text))
    faults.push('an address has no place in words. Take it out.')
  return faults
}
