/** What is cited: the course itself, or a part of it. */
export type Cited = {
  /** Unique among all that can be cited: a key for BibTeX. */
  readonly id: string
  /** Of the part; undefined for the course. */
  readonly title?: string | undefined
  readonly course: string
  readonly edition: number
  readonly year: number
  readonly url: string
}

/** The styles and formats in which it can be had. */
export const styles = ['apa', 'vancouver', 'bibtex', 'ris'] as const
export type Style = (typeof styles)[number]

const author = 'Take a Chair contributors'
const months = 'January February March April May June July August September October November December'.split(' ')

/** A day in the words of a style. */
function dated(read: string, write: (year: number, month: string, day: number) => string): string {
  const [year = 0, month = 1, day = 1] = read.split('-').map(Number)
  return write(year, months[month - 1] ?? '', day)
}

/**
 * A reference to the course or a part of it.
 * @param read the day on which it was read, such as 2027-03-04. Without one the reader puts it where it says so
 */
export function cite(style: Style, cited: Cited, read?: string): string {
  return writers[style](cited, read)
}

const writers: Readonly<Record<Style, (cited: Cited, read?: string) => string>> = {
  apa({ title, course, edition, year, url }, read) {
    const day = read ? dated(read, (year, month, day) => `${month} ${day}, ${year}`) : '[date]'
    const what =
      title === undefined ? `${course} (Edition ${edition})` : `${ended(title)} In ${course} (Edition ${edition})`
    return `${author}. (${year}). ${what}. Retrieved ${day}, from ${url}`
  },
  vancouver({ title, course, edition, year, url }, read) {
    const day = read ? dated(read, (year, month, day) => `${year} ${month.slice(0, 3)} ${day}`) : 'date'
    const imprint = `${course} [Internet]. Edition ${edition}. [place unknown]: ${author}; ${year}`
    const part = title === undefined ? ` [cited ${day}].` : `. ${ended(title)} [cited ${day}].`
    return `${author}. ${imprint}${part} Available from: ${url}`
  },
  bibtex({ id, title, course, edition, year, url }, read) {
    const fields: Field[] = [
      ['author', `{${author}}`],
      ['title', `{${tex(title ?? course)}}`],
      ['howpublished', title && `In: {${tex(course)}}`],
      ['edition', edition],
      ['year', year],
      ['url', url],
      ['urldate', read],
    ]
    return `@misc{${id},\n${lines(fields, (name, value) => `  ${name} = {${value}},\n`)}}\n`
  },
  ris({ title, course, edition, year, url }, read) {
    const fields: Field[] = [
      ['TY', 'ELEC'],
      ['AU', author],
      ['TI', title ?? course],
      ['T2', title && course],
      ['PY', year],
      ['ET', edition],
      ['UR', url],
      ['Y2', read?.replaceAll('-', '/')],
    ]
    return `${lines(fields, (name, value) => `${name}  - ${value}\r\n`)}ER  - \r\n`
  },
}

type Field = readonly [name: string, value: string | number | undefined]

/** The fields that have a value, each as a line. */
const lines = (fields: readonly Field[], line: (name: string, value: string | number) => string): string =>
  fields.map(([name, value]) => (value ? line(name, value) : '')).join('')

/** A title as a sentence: with a full stop, unless it ends in a sign of its own. */
const ended = (title: string) => (/[.?!][”’"]?$/.test(title) ? title : `${title}.`)

/** Words in which BibTeX and LaTeX find nothing to obey. What no escape makes harmless has no place in a title. */
const tex = (text: string) => text.replace(/[\\~^]/g, ' ').replace(/[{}#$%&_]/g, '\\$&')
