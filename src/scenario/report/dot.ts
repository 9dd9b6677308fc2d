import { type Family, familyOf } from '#contribution/contribution.ts'
import type { StoryMap } from './map.ts'
import { type Box, type Option, otherwise } from './pen.ts'

/** Every family has its own line and its own mark at the beginning of it, so that the map reads without colours. */
const looks: Readonly<Record<Family, { sign: string; style: string; tail: string }>> = {
  opening: { sign: '○', style: 'dotted', tail: 'odot' },
  holding: { sign: '□', style: 'solid', tail: 'obox' },
  closing: { sign: '◇', style: 'dashed', tail: 'odiamond' },
  presenter: { sign: '△', style: 'bold', tail: 'oinv' },
}
/** Graphviz knows how wide its letters are. */
const font = 'Arial'
const widest = 44
const longest = 3

/** A map in the language of Graphviz: a box for each knot with its choices in rows, and a line for each way on. */
export function dotOf({ boxes, ways }: StoryMap, title: string, endings: ReadonlyMap<string, string>): string {
  const places = new Map(boxes.flatMap(({ name, choices }) => choices.map(({ id }, row) => [`${name} ${id}`, row])))
  const drawn = new Set(boxes.map(({ name }) => name))
  const ends = new Set(boxes.flatMap(({ name, kind }) => (kind === 'ending' ? [name] : [])))
  const others = new Set(ways.map(({ to }) => to).filter((to) => !drawn.has(to)))
  const familyFor = new Map(boxes.flatMap(({ choices }) => choices.map(({ id, fn }) => [id, familyOf(fn)])))
  const lines = ways.map(({ from, to, choice, line, when }) => {
    const family = choice === undefined ? undefined : familyFor.get(choice)
    const look = family && looks[family]
    const port = choice === undefined ? '' : `:c${places.get(`${from} ${choice}`)}:e`
    const label = [...when.map((one) => (one === otherwise ? one : `if ${one}`)), `line ${line}`]
    // A choice and an ending say their line themselves.
    const isPlain = when.length === 0 && (choice !== undefined || ends.has(to))
    const attributes = [
      look ? `style=${look.style} dir=both arrowtail=${look.tail}` : 'color="#555555"',
      !isPlain && `label=${quoted(label.join('\n'))}`,
    ]
    return `${quoted(from)}${port} -> ${quoted(to)} [${attributes.filter(Boolean).join(' ')}]`
  })
  return [
    `digraph ${quoted(title)} {`,
    `graph [rankdir=LR nodesep=0.3 ranksep=0.7 labelloc=t labeljust=l fontsize=14 fontname="${font}" label=${quoted(`${title}\n${legend}\n`).replaceAll('\\n', '\\l')}]`,
    `node [shape=plain fontsize=12 fontname="${font}"]`,
    `edge [fontsize=10 fontname="${font}" arrowsize=0.8]`,
    ...boxes
      .filter((box) => box.kind !== 'start' || ways.some(({ from }) => from === box.name))
      .map((box) => nodeOf(box, endings)),
    ...[...others].map((name) => `${quoted(name)} [shape=box style=dashed label=${quoted(`${name}\nnot found`)}]`),
    ...lines,
    '}',
  ].join('\n')
}

const legend = `${Object.entries(looks)
  .map(([family, { sign, style }]) => `${sign} ${family} (${style})`)
  .join(
    '   ',
  )}   A grey line is a jump without a choice, a double box an ending. Where several conditions hold, the first in the file counts.`

function nodeOf(box: Box, endings: ReadonlyMap<string, string>): string {
  const { name, kind, line, told, choices } = box
  if (kind === 'start' && told + choices.length === 0) return `${quoted(name)} [shape=circle fontsize=10]`
  if (kind === 'ending') {
    const title = endings.get(name.replace(/^ending /, ''))
    return `${quoted(name)} [shape=box peripheries=2 margin=0.15 label=${quoted([name, ...(title ? wrapped(title) : []), `line ${line}`].join('\n'))}]`
  }
  const head = [
    kind === 'part' ? `<b>${escaped(name)}</b>` : `<b>${escaped(name)}</b>, line ${line}`,
    ...(told > 0 ? [`${told} ${told === 1 ? 'line' : 'lines'} told`] : []),
  ]
  const rows = choices.map((option, row) => cell(rowOf(option), `c${row}`))
  const whole = [cell(head, 'head'), ...rows].join('')
  return `${quoted(name)} [label=<<table border="1" cellborder="1" cellspacing="0" cellpadding="6">${whole}</table>>]`
}

const cell = (lines: readonly string[], port: string) =>
  `<tr><td align="left" port="${port}">${lines.map((one) => `${one}<br align="left"/>`).join('')}</td></tr>`

function rowOf({ text, line, fn, wait, when }: Option): string[] {
  const family = familyOf(fn)
  const does = `${family ? `${looks[family].sign} ` : ''}${fn ?? ''}${wait ? ` ${wait} s` : ''}, line ${line}`
  const conditions = when.map((one) => (one === otherwise ? `${one}:` : `if ${one}:`))
  return [...[...conditions, ...wrapped(text)].map(escaped), `<font point-size="10">${escaped(does)}</font>`]
}

/** A text in short lines, cut after the third. */
function wrapped(text: string): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/))
    if (`${lines.at(-1)} ${word}`.length > widest && lines.at(-1) !== '') lines.push(word)
    else lines.push(`${lines.pop()} ${word}`.trim())
  return lines.length <= longest ? lines : [...lines.slice(0, longest - 1), `${lines[longest - 1]} …`]
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
