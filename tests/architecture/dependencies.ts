import { type Files, type Import, importsOf } from './imports.ts'
import { browserPackages, kindOf, kinds, packages, rows, withinRow } from './map.ts'

/** Imports that the map does not allow, a sentence each. */
export function dependencyProblems(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const imports = path.startsWith('src/') ? importsOf(path, text) : []
    return [
      ...imports.flatMap((one) => rowProblems(path, one)),
      ...imports.flatMap((one) => endingProblems(path, one)),
      ...imports.flatMap((one) => packageProblems(path, one)),
      ...reachProblems(path, files),
    ]
  })
}

/** Folders of src/ that no row has. */
export function mapProblems(files: Files): string[] {
  const folders = [...files.keys()].filter((path) => /^src\/[^/]+\//.test(path)).map(folderOf)
  return [...new Set(folders)]
    .filter((folder) => rowOf(folder) < 0)
    .map((folder) => `src/${folder} is not on the map: give it a row in tests/architecture/map.ts`)
}

const folderOf = (path: string) => path.split('/')[1] ?? ''
const rowOf = (folder: string) => rows.findIndex((row) => row.includes(folder))

function rowProblems(path: string, { specifier, target }: Import): string[] {
  if (!target) return []
  if (!target.startsWith('src/')) return [`${path} imports ${specifier}, which is outside src/`]
  const [from, to] = [folderOf(path), folderOf(target)]
  if (from === to) return specifier.startsWith('#') ? [`${path} imports ${specifier}: its own folder is ./ or ../`] : []
  // A style sheet has no #; only the row counts.
  const written = specifier.startsWith('#') || path.endsWith('.css')
  const wrong = written ? [] : [`${path} imports ${specifier}: another folder is written #${to}/`]
  const [above, below] = [rowOf(from), rowOf(to)]
  if (above < 0 || below < above || withinRow[from] === to) return wrong
  const where = below === above ? 'beside it in the same row' : `further down, in row ${below + 1}`
  return [...wrong, `${path} stands in row ${above + 1}; it imports ${specifier}, ${where}`]
}

function endingProblems(path: string, { specifier, target, type, script }: Import): string[] {
  const kind = script ? 'script' : kindOf(path)
  const other = target && kindOf(target)
  if (type || !kind || !other || kinds[kind].may.includes(other)) return []
  return [`${path} ${kinds[kind].runs}; it imports ${specifier}`]
}

function packageProblems(path: string, { specifier, target, type, script }: Import): string[] {
  if (target || !kindOf(path)) return []
  const rule = packages.find(({ name }) => name.test(specifier))
  if (!rule) return [`${path} imports ${specifier}, which is not in the table of packages`]
  // A type is gone before anything runs, but a type of Zod or of React in a plain file says that it is not plain.
  if (rule.may.test(path) && !script) return []
  if (type && kindOf(path) !== 'pure') return []
  return [`${path} imports ${specifier}, which belongs into ${rule.where} alone`]
}

/** What the browser would load with a file, through however many plain files it comes. */
function reachProblems(start: string, files: Files): string[] {
  const seen = new Set([start])
  const problems: string[] = []
  const visit = (path: string, isScript: boolean) => {
    for (const { specifier, target, type, script } of importsOf(path, files.get(path) ?? '')) {
      if (type || script !== isScript) continue
      if (!target && path !== start && !browserPackages.test(specifier))
        problems.push(`${start} runs in the browser; through ${path} it brings ${specifier}`)
      if (!target || seen.has(target)) continue
      seen.add(target)
      visit(target, false)
    }
  }
  if (['island', 'client'].includes(kindOf(start) ?? '')) visit(start, false)
  else if (start.endsWith('.astro')) visit(start, true)
  return problems
}
