/** Choices of one thing for another, as a response keeps them: `card=class`. Ids have no equals sign. */
export type Pairing = readonly string[]

/** What was chosen for one thing; undefined where nothing was. */
export function chosenFor(response: Pairing, id: string): string | undefined {
  return response.find((one) => one.startsWith(`${id}=`))?.slice(id.length + 1)
}

/** The name of the control for one part of a question: other questions on the page may have a part with the same id. */
export const nameIn = (question: string, part: string): string => `${question}/${part}`

/** The part that a control’s name is for. */
export const partOf = (name: string): string => name.slice(name.indexOf('/') + 1)
