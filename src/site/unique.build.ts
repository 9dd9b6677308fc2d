/** An id that nothing else on the page has: the name itself, then the name with a number. */
export function uniqueId(locals: App.Locals, name: string): string {
  locals.uses ??= new Map()
  const uses = (locals.uses.get(name) ?? 0) + 1
  locals.uses.set(name, uses)
  return uses === 1 ? name : `${name}-${uses}`
}

/** True once per page and name: for what a page needs once, however often it is asked for. */
export function firstOnPage(locals: App.Locals, name: string): boolean {
  return uniqueId(locals, name) === name
}
