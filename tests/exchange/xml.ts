/** A small reader of XML, which knows nothing of the writers: what a file says to a program that reads it. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its entities read; an unknown one is a mistake of whoever wrote it. */
function read(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (sign, hex, code, name) => {
    const found = name ? named[name] : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10))
    if (found === undefined) throw new Error(`${sign} is not known`)
    return found
  })
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

/** The root element of a document. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const found = token.exec(xml)
    if (!found) throw new Error(`This cannot be read: ${xml.slice(at, at + 60)}`)
    const [, raw, closing, name, attributes = '', empty, text] = found
    const inside = open.at(-1) ?? root
    if (raw !== undefined) inside.children.push(raw)
    else if (text !== undefined) inside.children.push(read(text))
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`)
    } else if (name) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        read(value),
      ])
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] }
      inside.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  const [first] = elementsIn(root)
  if (!first) throw new Error('There is no element.')
  return first
}

/** The elements directly inside one, all or of a name. */
export const elementsIn = ({ children }: Element, name?: string): Element[] =>
  children.filter((one) => typeof one !== 'string').filter((one) => name === undefined || one.name === name)

/** The first element of each name, one inside the other. */
export function at(element: Element, ...path: readonly string[]): Element {
  const [name, ...rest] = path
  if (name === undefined) return element
  const [found] = elementsIn(element, name)
  if (!found) throw new Error(`<${element.name}> has no <${name}>`)
  return at(found, ...rest)
}

/** All elements of a name, however deep. */
export const all = (element: Element, name: string): Element[] =>
  elementsIn(element).flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)])

/** All text inside an element. */
export const textIn = ({ children }: Element): string =>
  children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('')

/** The paragraphs of markup, as somebody reads them; the lines of one are parted by new lines. */
export function paragraphsIn(markup: string): string[] {
  return elementsIn(parseXml(`<all>${markup.replaceAll('<br/>', '\n')}</all>`), 'p').map(textIn)
}
