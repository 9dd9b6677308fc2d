import { carry } from './carry.ts'
import { headOf } from './head.ts'
import { type Bank, type Choice, type Essay, isMarked, type Match, nameOf, type Said } from './item.ts'
import { weightsOf } from './weights.ts'
import type { Words } from './words.ts'

/** Questions in GIFT, the plain text that Moodle and others read. */
export function giftOf(bank: Bank, t: Words): string {
  const blocks = bank.modules.flatMap(({ title, items }) => {
    const carried = carry('gift', items, t).items
    return [true, false].flatMap((marked) => {
      const some = carried.filter((item) => isMarked(item) === marked)
      const path = [bank.title, title, marked ? t.facts : t.open].map(level).join('/')
      return some.length > 0 ? [`$CATEGORY: $course$/top/${path}`, ...some.map(questionOf)] : []
    })
  })
  return `${[commented(headOf(bank, 'gift', t)), ...blocks].join('\n\n')}\n`
}

const commented = (lines: readonly string[]) => lines.map((line) => `// ${line}`.trimEnd()).join('\n')

/** A level of a category: a slash would part it in two. */
const level = (title: string) => title.replaceAll('/', '//')

function questionOf(item: Choice | Match | Essay): string {
  const general = item.general.length > 0 ? `####${begun(item.general.map(saidOf).join('\n\n'))}` : ''
  const lines = [...answersOf(item), general].filter((line) => line !== '')
  const stem = text(item.stem.join('\n\n'))
  return [`// [id:${item.id}]`, `::${text(nameOf(item))}::[plain]${stem}{`, ...lines, '}'].join('\n')
}

const saidOf = ({ head, text }: Said): string =>
  [head, text].filter((one) => one !== undefined && one !== '').join('\n')

function answersOf(item: Choice | Match | Essay): string[] {
  switch (item.form) {
    case 'essay':
      return []
    case 'match':
      return item.pairs.map((pair) => `=${begun(pair.text)} -> ${text(arrowless(pair.match))}`)
    case 'choice': {
      // Moodle reads only two places before the point: a single right option is chosen alone, and a single wrong one
      // takes nearly all.
      const many = item.many && item.options.filter(({ right }) => right).length > 1
      const weights = weightsOf(item.options).map((weight) => (weight === '-100' ? '-90' : weight))
      return item.options.map((one, n) => {
        const sign = many ? `~%${weights[n]}%` : one.right ? '=' : '~'
        return `${sign}${begun(one.text)}${one.reason && `#${begun(one.reason)}`}`
      })
    }
  }
}

/** What GIFT would take for its own signs, with a backslash before it. A new line would end a part, so it is a sign too. */
export function text(plain: string): string {
  return plain.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n')
}

/** A part of its own. Where it begins like a format or a weight, its format is said, so that the rest is text. */
function begun(plain: string): string {
  const part = text(arrowless(plain))
  return /^[[%]/.test(part) ? `[plain]${part}` : part
}

/** The sign between two that are matched makes a matching of any question, and there is no other way to write it. */
const arrowless = (plain: string): string => plain.replaceAll('->', '→')
