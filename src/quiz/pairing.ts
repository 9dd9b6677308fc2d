/** Choices of one thing for another, as a response keeps them: `card=class`. Ids have no equals sign. */
export type Pairing = readonly string[]

/** What was chosen for one thing; undefined where nothing was. */
export function chosenFor(response: Pairing, id: string): string | undefined {
  return response.find((one) => one.startsWith(`${id}=`))?.slice(id.length + 1)
}

/** A response in which `choice` stands for `id`, whatever stood there; an empty choice takes it away. */
export function withChoice(response: Pairing, id: string, choice: string): Pairing {
  const others = response.filter((one) => !one.startsWith(`${id}=`))
  return choice === '' ? others : [...others, `${id}=${choice}`]
}
