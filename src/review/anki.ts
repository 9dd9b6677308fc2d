import type { Note } from './note.ts'

/** The first lines tell Anki (2.1.54 or later) what the columns are, so that nobody has to. */
const head = ['#separator:tab', '#html:false', '#columns:Front\tBack\tTags\tGuid', '#tags column:3', '#guid column:4']

/**
 * Notes as a text that Anki imports: one row each, parted by tabs. The name of a note goes along, so
 * that a later file changes it and does not double it.
 */
export function ankiText(notes: readonly Note[]): string {
  const rows = notes.map(({ id, front, back, tags }) =>
    [front, back, tags.join(' '), `take-a-chair/${id}`].map(quoted).join('\t'),
  )
  return [...head, ...rows].map((row) => `${row}\n`).join('')
}

/** In quotation marks, a field may hold tabs, new lines and, doubled, quotation marks. */
const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`
