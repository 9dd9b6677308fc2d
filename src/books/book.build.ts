import { attribute, type Child, type Element, elementsIn, isElement, pageTree, within } from '#source/markup.build.ts'
import { chapterOf, type Read, stylesOf } from './chapter.build.ts'
import { type Exercise, exercisesOn } from './exercise.build.ts'
import type { Plan } from './plan.ts'

/** A question in the chapter that asks it first. */
export type Placed = Exercise & { readonly key: string }

/** A part of a book with everything in it read, and its questions as its module prints them. */
export type BookPart = {
  readonly key: string
  readonly title: string
  readonly description: string
  readonly chapters: readonly Read[]
  readonly exercises: readonly Placed[]
}

export type Book = Omit<Plan, 'parts'> & {
  readonly parts: readonly BookPart[]
  /** What its pages are styled by, in order. */
  readonly styles: readonly string[]
}

/**
 * Reads a book from the pages of a site.
 * @param pageOf the HTML of a page
 */
export function bookOf({ parts, ...plan }: Plan, pageOf: (page: string) => string): Book {
  const read = parts.map(({ printed, chapters, ...part }) => {
    const all = chapters.map((one) => chapterOf(one, pageOf(one.page)))
    return { ...part, chapters: all, exercises: printed ? placedIn(all, exercisesOn(pageOf(printed))) : [] }
  })
  const printed = parts.flatMap((part) => (part.printed ? stylesOf(elementsIn(pageTree(pageOf(part.printed)))) : []))
  const styles = read.flatMap(({ chapters }) => chapters.flatMap((one) => one.styles))
  return { ...plan, parts: read, styles: [...new Set([...styles, ...printed])] }
}

/** A question that a lesson has asked is not asked again in the review. */
function placedIn(chapters: readonly Read[], exercises: readonly Exercise[]): Placed[] {
  return exercises.flatMap((one) => {
    const asking = chapters.find(({ asks }) => asks.includes(one.id))
    return asking ? [{ ...one, key: asking.chapter.key }] : []
  })
}

/** A copy of nodes in which each element may become others. An empty list leaves it out. */
export function mapped(nodes: readonly Child[], change: (element: Element) => Element | readonly Child[]): Child[] {
  return nodes.flatMap((node): readonly Child[] => {
    if (!isElement(node)) return [node]
    const changed = change(node)
    if (!('tagName' in changed)) return changed
    const copy = within(changed.tagName, mapped(changed.childNodes, change))
    copy.attrs = [...changed.attrs]
    return [copy]
  })
}

/** What a chapter says, each question drawn where it stands. One that another chapter asks already is left out. */
export function filled(read: Read, part: BookPart, draw: (exercise: Placed) => Element): Child[] {
  const own = part.exercises.filter(({ key }) => key === read.chapter.key)
  return mapped(read.body, (element) => {
    const id = attribute(element, 'data-exercise')
    const exercise = own.find((one) => one.id === id)
    if (exercise) return draw(exercise)
    return id === undefined ? element : []
  })
}

/** The page and the language of the chapter that asks a question. */
export function chapterAsking({ chapters }: BookPart, { key }: Placed): { page: string; lang: string | undefined } {
  const read = chapters.find(({ chapter }) => chapter.key === key)
  if (!read) throw new Error(`No chapter "${key}" asks this question.`)
  return { page: read.chapter.page, lang: read.lang }
}
