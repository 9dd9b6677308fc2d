import { fill } from '#i18n/fill.ts'
import { itemsIn } from './bank.ts'
import { carry, type Format, formats, type Note } from './carry.ts'
import type { Bank } from './item.ts'
import type { Words } from './words.ts'

/** What an exported file says before its questions: where it comes from, and what it does not carry as it is. */
export function headOf(bank: Bank, format: Format, t: Words): string[] {
  const unmarked = format === 'qti12' || format === 'qti3' ? [] : [fill(t.unmarked, { open: t.open })]
  return [bank.title, ...bank.head, ...unmarked, '', ...listOf(bank, format, t)]
}

/** What a format does not carry as it is, as lines of text. */
function listOf(bank: Bank, format: Format, t: Words): string[] {
  const { notes } = carry(format, itemsIn(bank), t)
  const some = (how: Note['how']) => {
    const these = notes.filter((note) => note.how === how)
    const lines = [...new Set(these.map(({ why }) => why))].flatMap((why) => {
      const same = these.filter((note) => note.why === why)
      const listed = same.map(({ question, title }) => `- ${fill(t.listed, { id: question, title })}`)
      return [fill(t.because, { why, n: same.length }), ...listed]
    })
    return [t[how], ...(lines.length > 0 ? lines : [t.nothing])]
  }
  return [t[format], ...some('left'), ...some('changed')]
}

/** The list for all formats, as a file of its own. */
export function notCarriedText(bank: Bank, t: Words): string {
  const lists = formats.map((format) => listOf(bank, format, t))
  return `${[[t.notCarried, bank.title, ...bank.head], ...lists].map((lines) => lines.join('\n')).join('\n\n')}\n`
}
