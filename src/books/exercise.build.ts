import { attribute, type Child, type Element, elementsIn, isElement, pageTree, textOf } from '#source/markup.build.ts'

/** A question as a module prints it: with room to answer, and apart from it what stands among the answers. */
export type Exercise = {
  readonly id: string
  /** Its number in the module, or what it is where it has none. */
  readonly label: string
  readonly asked: readonly Child[]
  /** What it is called among the answers, and the reasons. Undefined where there is nothing to compare. */
  readonly answer: { readonly title: string; readonly body: readonly Child[] } | undefined
}

/** The questions on the page that prints a module, in its order. */
export function exercisesOn(html: string): Exercise[] {
  const all = elementsIn(pageTree(html))
  const answers = new Map(all.map((one) => [attribute(one, 'data-printed-answer'), one]))
  return all.flatMap((one): Exercise[] => {
    const id = attribute(one, 'data-printed')
    if (id === undefined) return []
    const [label, ...asked] = one.childNodes.filter(isElement)
    return [{ id, label: label ? wordsOf(label) : '', asked, answer: answerIn(answers.get(id)) }]
  })
}

function answerIn(section: Element | undefined): Exercise['answer'] {
  const [heading, ...body] = section?.childNodes.filter(isElement) ?? []
  return heading && { title: wordsOf(heading), body }
}

const wordsOf = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim()
