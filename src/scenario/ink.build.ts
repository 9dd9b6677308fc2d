import { Compiler, CompilerOptions, type Story } from 'inkjs/full'
import { meant, type Problem } from '#source/problem.ts'

/** What ink says most often, as a sentence for somebody who does not know ink. */
const sentences: readonly [pattern: RegExp, sentence: (word: string, rest: string, known: Known) => string][] = [
  [
    /^Divert target not found: '-> ([\w.]+)'/,
    (name, _, { knots }) =>
      `there is no knot "${name}". ${guess(name, knots) ?? 'Check the name after ->, or write the knot.'}`,
  ],
  [
    /^Function call target not found: '-> (\w+)'/,
    (name) => `there is no function "${name}". ${guess(name, ['shift', 'MIN', 'MAX']) ?? 'Check its name.'}`,
  ],
  [
    /^(?:Unresolved variable: |Variable could not be found to assign to: ')(\w+)/,
    (name, _, { variables }) => `there is no variable "${name}". ${guess(name, variables) ?? 'Check its name.'}`,
  ],
  [
    /^Story already contains flow named '(\w+)' \(at line (\d+)\)/,
    (name, line) => `the knot "${name}" stands already on line ${line}. Give one of them another name.`,
  ],
  [/^Apparent loose end/, () => 'the story runs out after this. Lead on with a choice or ->, or end it with -> END.'],
  [
    /^Choice is completely empty/,
    () => 'this choice has no words. Say what one can do, with tags, inside the brackets.',
  ],
]

type Known = { readonly knots: readonly string[]; readonly variables: readonly string[] }

function guess(name: string, known: readonly string[]): string | undefined {
  const best = meant(name, known)
  return best && `Did you mean "${best}"?`
}

/** A story that compiles, and all that ink has to say about it. Warnings and TODO notes are mistakes here. */
export function compileInk(file: string, text: string): { story?: Story; problems: Problem[] } {
  const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name)
  const known = { knots: names(/^\s*==+\s*(\w+)/gm), variables: names(/^\s*VAR\s+(\w+)/gm) }
  const problems: Problem[] = []
  const hear = (said: string) => problems.push({ file, ...translated(said, known) })
  // Other files are not taken in: the house rules name an INCLUDE, and ink without this handler would throw.
  const files = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: () => '' }
  try {
    const story = new Compiler(text, new CompilerOptions(null, [], false, hear, files)).Compile()
    return { story, problems }
  } catch (error) {
    // After errors it throws as well, and they have been heard.
    if (problems.length === 0) problems.push({ file, message: `ink cannot read this: ${String(error)}` })
    return { problems }
  }
}

/** `ERROR: line 24: Divert target not found: '-> nowhere'` as a line and a sentence. */
function translated(said: string, known: Known): Omit<Problem, 'file'> {
  const [, kind, line, message = said] = /^(\w+): (?:'[^']*' )?line (\d+): ([\s\S]*)$/.exec(said) ?? []
  if (kind === 'TODO')
    return { line: Number(line), message: `a note to do: “${message.trim()}”. Do it, and take the note out.` }
  for (const [pattern, sentence] of sentences) {
    const found = pattern.exec(message)
    if (found) return { line: Number(line), message: sentence(found[1] ?? '', found[2] ?? '', known) }
  }
  return { line: line ? Number(line) : undefined, message: `ink cannot read this: ${message}.` }
}
