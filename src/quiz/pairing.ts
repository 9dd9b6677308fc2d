/** Choices of one thing for another, as a response keeps them: `card=class`. Ids have no equals sign. */
export type Pairing = readonly string[]

/** What was chosen for one thing; undefined where nothing was. */
export function chosenFor(response: Pairing, id: string): string | undefined {
  return response.find((one) => one.startsWith(`${id}=`))?.slice(id.length + 1)
}
