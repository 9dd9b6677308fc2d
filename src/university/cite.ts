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

/** The parts of a day: its year, the name of its month, its number. */
function partsOf(read: string): { year: number; month: string; day: number } {
  const [year = 0, month = 1, day = 1] = read.split('-').map(Number)
  return { year, month: months[month - 1] ?? '', day }
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
    const day = read ? american(partsOf(read)) : '[date]'
    const what =
      title === undefined ? `${course} (Edition ${edition})` : `${ended(title)} In ${course} (Edition ${edition})`
    return `${author}. (${year}). ${what}. Retrieved ${day}, from ${url}`
  },
  vancouver({ title, course, edition, year, url }, read) {
    const day = read ? medical(partsOf(read)) : 'date'
    const imprint = `${course} [Internet]. Edition ${edition}. [place unknown]: ${author}; ${year}`
    const part = title === undefined ? ` [cited ${day}].` : `. ${ended(title)} [cited ${day}].`
    return `${author}. ${imprint}${part} Available from: ${url}`
  },
  bibtex({ id, title, course, edition, year, url }, read) {
    const fields: [string, string][] = [
      ['author', `{${author}}`],
      ['title', `{${tex(title ?? course)}}`],
      ...(title === undefined ? [] : [['howpublished', `In: {${tex(course)}}`] as [string, string]]),
      ['edition', `${edition}`],
      ['year', `${year}`],
      ['url', url],
      ...(read ? [['urldate', read] as [string, string]] : []),
      ['note', 'Open online course, CC BY 4.0'],
    ]
    return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
  },
  ris({ title, course, edition, year, url }, read) {
    const lines: [string, string][] = [
      ['TY', 'ELEC'],
      ['AU', author],
      ['TI', title ?? course],
      ...(title === undefined ? [] : [['T2', course] as [string, string]]),
      ['PY', `${year}`],
      ['ET', `${edition}`],
      ['UR', url],
      ...(read ? [['Y2', read.replaceAll('-', '/')] as [string, string]] : []),
      ['ER', ''],
    ]
    return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`
  },
}

/** A title as a sentence: with a full stop, unless it ends in a sign of its own. */
const ended = (title: string) => (/[.?!][”’"]?$/.test(title) ? title : `${title}.`)

const american = ({ year, month, day }: ReturnType<typeof partsOf>) => `${month} ${day}, ${year}`
const medical = ({ year, month, day }: ReturnType<typeof partsOf>) => `${year} ${month.slice(0, 3)} ${day}`

const inTex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Words in which BibTeX and LaTeX find nothing to obey. */
const tex = (text: string) => text.replace(/[\\~^{}#$%&_]/g, (sign) => inTex[sign] ?? `\\${sign}`)
