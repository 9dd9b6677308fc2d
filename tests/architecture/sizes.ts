import type { Files } from './imports.ts'
import { emptyNames } from './map.ts'

const longest = 300
const long = 200
const median = 70

/** Files that are too long, and a tree that has grown long as a whole. Strings are data and do not count. */
export function sizeProblems(files: Files): string[] {
  const counted = [...files].filter(([path]) => !/^src\/i18n\/[a-z]{2,3}\.ts$/.test(path))
  const lengths = counted.map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
  lengths.sort((a, b) => a.lines - b.lines)
  const middle = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0
  const over = lengths.filter(({ lines }) => lines >= long)
  return [
    ...lengths
      .filter(({ lines }) => lines > longest)
      .map(({ path, lines }) => `${path} has ${lines} lines; ${longest} is the most`),
    ...(middle < median ? [] : [`half of all files have ${middle} lines or more; it should be under ${median}`]),
    ...(over.length * 10 <= lengths.length
      ? []
      : [`more than one file in ten has ${long} lines: ${over.map(({ path }) => path).join(', ')}`]),
  ]
}

/** Folders with an empty name, and files that only pass others on. */
export function nameProblems(files: Files): string[] {
  return [...files.keys()].flatMap((path) => {
    const parts = path.split('/')
    const empty = parts.slice(0, -1).find((part) => emptyNames.test(part))
    return [
      ...(empty ? [`${path} lies in a folder called ${empty}: name it after what is in it`] : []),
      ...(/^index\.[cm]?[jt]sx?$/.test(parts.at(-1) ?? '') && !path.startsWith('src/pages/')
        ? [`${path} is a barrel: import the file you mean`]
        : []),
    ]
  })
}
