/** What was measured, as a table: for the terminal, and for docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} aim
 * @property {string} seen
 * @property {string} [ratio] to what was measured beside it in the same run
 * @property {boolean} [met] left out where there is no aim
 */

const head = ['Measure', 'Aim', 'Seen', 'Ratio', '']

/** @param {Row} row */
const cells = ({ what, aim, seen, ratio = '', met }) => [
  what,
  aim,
  seen,
  ratio,
  met === undefined ? '' : met ? 'met' : 'not met',
]

/** @param {readonly Row[]} rows */
export function asText(rows) {
  const all = [head, ...rows.map(cells)]
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {readonly Row[]} rows */
export const asMarkdown = (rows) =>
  [head, head.map(() => '---'), ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n')

const document = fileURLToPath(new URL('../docs/performance.md', import.meta.url))

/**
 * Puts what was measured into docs/performance.md, between two comments with this name.
 * @param {string} name
 * @param {string} text
 */
export function writeInto(name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const before = readFileSync(document, 'utf8')
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for "${name}".`)
  writeFileSync(document, `${before.slice(0, from)}${begin}\n\n${text}\n\n${before.slice(to)}`)
}

/** @param {number} number @param {number} [digits] */
export const fixed = (number, digits = 0) =>
  number.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** @param {number} bytes in kB of 1,024 bytes */
export const kB = (bytes) => `${fixed(bytes / 1024, 1)} kB`

/** @param {number} ms */
export const inMs = (ms) => `${fixed(ms, ms < 10 ? 2 : 0)} ms`

/** @param {number} a @param {number} b */
export const times = (a, b) => fixed(a / b, 2)
