/** An id for a popover that no other on the page has: the name itself, then the name with a number. */
export function popoverId(locals: App.Locals, name: string): string {
  locals.uses ??= new Map()
  const uses = (locals.uses.get(name) ?? 0) + 1
  locals.uses.set(name, uses)
  return uses === 1 ? name : `${name}-${uses}`
}
