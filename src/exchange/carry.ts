import { fill } from '#i18n/fill.ts'
import type { Choice, Essay, Item, Marking, Match, Order, Part, Said, Survey } from './item.ts'
import { isMarked } from './item.ts'
import type { Words } from './words.ts'

/** What is in which file: the forms that a format has. */
type Forms = {
  gift: Choice | Match | Essay
  moodle: Choice | Match | Essay
  qti3: Item
  qti12: Choice
}
export type Format = keyof Forms

/** The formats in the order in which lists name them. */
export const formats: readonly Format[] = ['gift', 'moodle', 'qti3', 'qti12']

/** What becomes of a question that a format cannot carry as it is. */
export type Note = {
  readonly question: string
  readonly title: string
  readonly how: 'changed' | 'left'
  readonly why: string
}

type Step<I extends Item> = { readonly items: readonly I[]; readonly why?: string }

/** Moodle keeps what is matched in a field of so many characters. */
const longestMatch = 255

/**
 * Items in the forms that a format has, and a note on each question that is carried in another form or left out. What
 * is neither in the items nor in the notes would be lost in silence, which `carry.test.ts` forbids.
 */
export function carry<F extends Format>(
  format: F,
  items: readonly Item[],
  t: Words,
): { items: Forms[F][]; notes: Note[] } {
  const step = steps[format] as (item: Item, t: Words) => Step<Forms[F]>
  const notes = new Map<string, Note>()
  const say = ({ question, title, asks }: Item, how: Note['how'], why: string | undefined) => {
    const note = { question, title: asks ?? title, how, why: why ?? '' }
    if (why !== undefined && !notes.has(question + why)) notes.set(question + why, note)
  }
  const carried = items.flatMap((item) => {
    const { items: into, why } = step(item, t)
    if (into.length > 0) say(item, 'changed', item.changed)
    say(item, into.length === 0 ? 'left' : 'changed', why)
    return into
  })
  return { items: carried, notes: [...notes.values()] }
}

const steps: { readonly [F in Format]: (item: Item, t: Words) => Step<Forms[F]> } = {
  gift: forMoodle,
  moodle: forMoodle,
  qti3: (item) => ({ items: [item] }),
  qti12: forCartridge,
}

/** GIFT and Moodle’s own XML, in what its version 4.2 reads. */
function forMoodle(item: Item, t: Words): Step<Forms['gift']> {
  switch (item.form) {
    case 'choice':
    case 'essay':
      return { items: [item] }
    case 'marking':
      return { items: [asChoice(item, t)], why: t['why-marking'] }
    case 'order':
      return { items: [asMatch(item, t)], why: t['why-order'] }
    case 'match':
      if (item.pairs.some(({ match }) => match.length > longestMatch)) return { items: [], why: t['why-too-long'] }
      return { items: [reasonsTogether(item, t)], why: t['why-together'] }
    case 'survey':
      return { items: [asEssay(item, t)], why: t['why-survey'] }
  }
}

/**
 * A cartridge makes a test of its questions by itself, so nothing goes into it that no mark belongs to. Moodle takes the
 * reasons of several options for those of all as well, so there they stand together, each under its option.
 */
function forCartridge(item: Item, t: Words): Step<Forms['qti12']> {
  if (!isMarked(item)) return { items: [], why: t['why-no-mark'] }
  switch (item.form) {
    case 'choice':
      return item.many ? { items: [reasonsBelow(item, t)], why: t['why-together'] } : { items: [item] }
    case 'marking':
      return { items: [reasonsBelow(asChoice(item, t), t)], why: t['why-marking'] }
    case 'match':
      return { items: asChoices(item, t), why: fill(t['why-pairs'], { n: item.pairs.length }) }
    default:
      return { items: [], why: t['why-no-order'] }
  }
}

/** With numbers, because some platforms mix what is to be chosen. */
function asChoice({ form: _, ...item }: Marking, t: Words): Choice {
  const options = item.options.map((one, n) => ({ ...one, text: fill(t.numbered, { n: n + 1, text: one.text }) }))
  return { ...item, form: 'choice', many: true, inOrder: true, options }
}

function asMatch({ form: _, lines, ...item }: Order, t: Words): Match {
  const place = (n: number) => fill(t.place, { n: n + 1 })
  const pairs = lines.map((line, n) => ({ ...line, match: place(n) }))
  const reasons = lines.map(({ text, reason }, n) => ({ head: fill(t.numbered, { n: n + 1, text }), text: reason }))
  return { ...item, form: 'match', pairs, general: [...reasons, ...item.general] }
}

/** An option of several as it is listed with its reason. */
export function optionSaid({ text, reason, right }: Choice['options'][number], t: Words): Said {
  return { head: fill(t.tagged, { tag: right ? t.quiz.belongs : t.quiz.belongsNot, text }), text: reason }
}

function reasonsBelow(item: Choice, t: Words): Choice {
  const options = item.options.map((one) => ({ ...one, reason: '' }))
  return { ...item, options, general: [...item.options.map((one) => optionSaid(one, t)), ...item.general] }
}

/** A pair as it is listed with its reason. */
export const pairSaid = ({ text, match, reason }: Match['pairs'][number], t: Words): Said => ({
  head: fill(t.pair, { text, match }),
  text: reason,
})

function reasonsTogether(item: Match, t: Words): Match {
  return { ...item, general: [...item.pairs.map((pair) => pairSaid(pair, t)), ...item.general] }
}

function asChoices({ form: _, pairs, ...item }: Match, t: Words): Choice[] {
  return pairs.map((pair) => ({
    ...item,
    id: `${item.id}/${pair.id}`,
    form: 'choice',
    many: false,
    stem: [...item.stem, fill(t.thisOne, { text: pair.text })],
    options: pairs.map(({ id, match }) => ({ id, text: match, reason: '', right: id === pair.id })),
    general: [pairSaid(pair, t), ...item.general],
  }))
}

function asEssay({ form: _, many: _many, options, ...item }: Survey, t: Words): Essay {
  return {
    ...item,
    form: 'essay',
    stem: [...item.stem, ...options.map(({ text }, n) => fill(t.numbered, { n: n + 1, text })), t.noRight],
    grader: [t.forGrader],
    general: [...options.map(({ text, reason }: Part) => ({ head: text, text: reason })), ...item.general],
  }
}
