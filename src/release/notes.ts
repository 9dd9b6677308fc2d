/** The files in which an edition is named, as texts. Comments and order in them stay as people have written them. */

/** What is to be written before an edition can be released, as sentences; none if all is there. */
export function missingNotes(edition: number, changes: readonly { edition: number }[], changelog: string): string[] {
  const entry = `- edition: ${edition}\n  date: 2027-03-31\n  text: "What is new, in a sentence."\n  changes:\n    - { pages: [the-call], what: "What has changed in it." }`
  return [
    ...(changes.some((one) => one.edition === edition)
      ? []
      : [`content/en/changes.yaml says nothing of edition ${edition}. Write above the first entry:\n\n${entry}\n`]),
    ...(headingOf(edition).test(changelog)
      ? []
      : [
          `CHANGELOG.md says nothing of edition ${edition}. Write above the newest one “## Edition ${edition} (not released)”, and below it what is new.`,
        ]),
  ]
}

/**
 * What keeps a release from naming the edition where it is named, as sentences.
 * @param read gives a file by its path from the top of the repository
 */
export function unwritable(notes: ReadonlyMap<string, Change>, read: (path: string) => string): string[] {
  return [...notes].flatMap(([path, change]) => {
    try {
      change(read(path))
      return []
    } catch (error) {
      return [`${path}: ${error instanceof Error ? error.message : error}`]
    }
  })
}

const headingOf = (edition: number) =>
  new RegExp(`^## Edition ${edition} \\((?:not released|\\d{4}-\\d\\d-\\d\\d)\\)$`, 'm')

/** The change that a release makes in each file, by its path from the top of the repository. */
export function notesFor(edition: number, date: string, languages: readonly string[]): Map<string, Change> {
  const courses = languages.map((language): [string, Change] => [
    `content/${language}/course.yaml`,
    (text) => put(text, /^edition: \d+$/m, `edition: ${edition}`, `edition: ${edition}`),
  ])
  const heading = `## Edition ${edition} (${date})`
  const version = `"version": "${edition}.0.0",`
  return new Map([
    ...courses,
    [
      'content/en/changes.yaml',
      (text) =>
        put(
          text,
          new RegExp(`^(- edition: ${edition}\\r?\\n {2}date: )\\S+$`, 'm'),
          `$1${date}`,
          `- edition: ${edition}” and below it “  date: ${date}`,
        ),
    ],
    ['CHANGELOG.md', (text) => put(text, headingOf(edition), heading, heading)],
    ['CITATION.cff', (text) => cited(text, edition, date)],
    ['package.json', (text) => put(text, versionOf(2), `$1${edition}.0.0$2`, version)],
    // The lock has it twice: at its top, and for the package that is this one.
    [
      'package-lock.json',
      (text) =>
        put(put(text, versionOf(2), `$1${edition}.0.0$2`, version), versionOf(6), `$1${edition}.0.0$2`, version),
    ],
  ])
}

/** A text with a change in it; throws a sentence if there is no place for it. */
export type Change = (text: string) => string

const versionOf = (indent: number) => new RegExp(`^( {${indent}}"version": ")\\d+\\.\\d+\\.\\d+(",)$`, 'm')

function cited(text: string, edition: number, date: string): string {
  const versioned = put(text, /^version: .*$/m, `version: "${edition}"`, `version: "${edition}"`)
  const line = `date-released: ${date}`
  return /^date-released: .*$/m.test(versioned)
    ? versioned.replace(/^date-released: .*$/m, line)
    : versioned.replace(/^(version: .*)$/m, `$1\n${line}`)
}

/** Puts something in its place; `line` is what such a line looks like, for somebody who has written it in another way. */
function put(text: string, at: RegExp, what: string, line: string): string {
  if (!at.test(text)) throw new Error(`there is no line like “${line}”, which a release sets. Write it in this form.`)
  return text.replace(at, what)
}
