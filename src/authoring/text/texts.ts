import { readScript } from '#scenario/script.ts'
import { readYaml, type Yaml } from '#source/yaml.ts'
import type { Library } from '../library.ts'

/** Something that a reader reads and that nobody in a story says. */
export type Text = {
  readonly file: string
  readonly line: number
  readonly text: string
}

/** Where people speak for themselves: what goes on in them in a role-play, and a turn in a conversation. */
const isSpeech = (path: readonly PropertyKey[]) => path.includes('voices')
const isTurn = (value: object) => 'who' in value && 'text' in value

/** The texts of a YAML value with the way to each; an id has no space and is none. */
function textsOf(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; text: string }[] {
  if (isSpeech(path)) return []
  if (typeof value === 'string') return value.trim().includes(' ') ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === 'text' && isTurn(value)) return []
    return textsOf(one, [...path, Array.isArray(value) ? Number(key) : key])
  })
}

const inYaml = (yaml: Yaml): Text[] =>
  textsOf(yaml.value).map(({ path, text }) => ({
    file: yaml.file,
    text,
    // Looked up where something is found, which is seldom.
    get line() {
      return yaml.lineOf(path)
    },
  }))

/** What is told in a story, and what one can do; what people say in it is theirs. */
function inInk(file: string, source: string): Text[] {
  return readScript(file, source)
    .spoken.filter(({ kind, tags }) => kind === 'choice' || tags.includes('who:narrator'))
    .map(({ line, text }) => ({ file, line, text }))
}

/** The last texts of each file: in `npm run dev` everything is checked at each save, and few files have changed. */
const kept = new Map<string, { source: unknown; texts: readonly Text[] }>()

function keep(file: string, source: unknown, read: () => Text[]): readonly Text[] {
  const last = kept.get(file)
  if (last && last.source === source) return last.texts
  const texts = read()
  kept.set(file, { source, texts })
  return texts
}

/** All texts of a language but those of its questions, which have rules of their own (../lint). */
export function textsIn({ course, modules, lessons, pages, scenarios, ...sheets }: Library): Text[] {
  const { glossary, rules, tasks, diagrams, packs, hour, changes, accessibility, platforms } = sheets
  const whole = [glossary, rules, tasks, diagrams, packs, hour, changes, accessibility, platforms]
  const yamls = [course, ...modules.map(({ sheet }) => sheet), ...whole]
  return [
    ...yamls.flatMap((sheet) => (sheet ? inYaml(sheet.yaml) : [])),
    ...[...lessons, ...pages].flatMap(({ mdx }) => [
      ...inYaml(mdx.frontmatter),
      ...mdx.passages.map(({ line, text }) => ({ file: mdx.file, line, text })),
    ]),
    ...scenarios.flatMap(({ folder, files }) =>
      [...files].flatMap(([name, source]) => {
        const file = `${folder}/${name}`
        return keep(file, source, () => (name.endsWith('.ink') ? inInk(file, source) : inYaml(readYaml(file, source))))
      }),
    ),
  ]
}

/** The texts of the questions of a language: stems, options, reasons. */
export const questionTextsIn = ({ quizzes }: Library): Text[] => quizzes.flatMap(({ yaml }) => inYaml(yaml))
