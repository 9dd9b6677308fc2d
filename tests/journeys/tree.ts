/** Builds templates for toMatchAriaSnapshot out of the words of the page, whatever characters these have. */

/** Lines of a template. */
export type Lines = readonly string[]

/** A role with its name, and a state if it has to have one. */
export function named(role: string, name: string, state?: string): string {
  return `${role} ${JSON.stringify(name)}${state ? ` [${state}]` : ''}`
}

/** One part of the accessibility tree and what is to be found inside it, in this order. */
export function part(what: string, ...inside: readonly Lines[]): Lines {
  const key = what.startsWith('/') ? what : `'${what.replaceAll("'", "''")}'`
  return [`- ${key}${inside.length > 0 ? ':' : ''}`, ...inside.flat().map((line) => `  ${line}`)]
}

/** A part of which the text is known. */
export function saying(what: string, text: string): Lines {
  return part(what).map((line) => `${line}: ${JSON.stringify(text)}`)
}

/** The text that Playwright reads: these parts, in this order. */
export function template(...parts: readonly Lines[]): string {
  return parts.flat().join('\n')
}
