import type { Placed, Settings, Unit } from './model.ts'
import { contentsPage, ownId, stepping, withoutPath } from './own-choice.ts'
import { pagesOf, placeIn } from './pages.ts'
import { fromPage, fromRoot, hostedAt, relativeTo, type Ways } from './places.ts'
import { data, marked, rewritten, settingsIn, withSettings } from './relative.ts'
import { withManifest } from './scorm.ts'
import { isSearch, searchOf } from './search.ts'
import { bytesOf, type Files, textOf } from './zip.ts'

/** What a teacher wants to have in a package. */
export type Choice = {
  /** Ids of units, as the whole course has them. */
  readonly units: readonly string[]
  readonly title: string
  readonly mastery: number | null
}

/** A package that cannot be cut: it is another one, or holds nothing of what was chosen. */
export class Uncut extends Error {}

/**
 * Cuts a package of somebody's own choice out of the full package of the course: the chosen parts, the pages that
 * others lead to, and a first page that lists the choice. Links to all else lead to the published course.
 * @param files the full package, SCORM 1.2 or 2004
 * @param published where the course is published: origin and path
 */
export function cut(files: Files, choice: Choice, published: string): Map<string, Uint8Array> {
  const whole = settingsOf(files)
  const { runtime, lang, edition } = whole
  if (runtime === 'cmi5') throw new Uncut('A choice is cut from a SCORM package.')
  const units = whole.units.filter(({ id }) => choice.units.includes(id))
  if (units.length === 0) throw new Uncut('The package holds nothing of what was chosen.')

  const start = `${lang}/course/index.html`
  const ids = units.map(({ id }) => id)
  const id = ownId(ids)
  const mastery = units.some(({ kind }) => kind === 'review') ? choice.mastery : null
  const contents = { id, title: choice.title, description: choice.title, lang, edition, start, mastery, needs: ids }
  const modules = [{ ...contents, page: start, units: units.map(asUnit) }]
  const pages = new Set(['index.html', ...pagesOf({ ...contents, modules })])
  const isUnit = new Set(whole.units.map(({ path }) => path))
  const isModule = (page: string) => page.startsWith(`${lang}/course/`) && page.split('/').length === 4
  const gone = whole.units.filter((unit) => !units.includes(unit)).map((unit) => unit.id)

  const place = (file: string): string | undefined => {
    if (!file.endsWith('.html')) return file
    const to = isModule(file) && !isUnit.has(file) ? start : placeIn(contents, file)
    return pages.has(to) ? to : undefined
  }
  const hosted = (file: string) => hostedAt(published, '', file)
  const has = (file: string) => files.has(file)
  const ways = (page: string): Ways => ({ target: fromPage(page, has), place, hosted })
  const settings: Settings = { ...whole, id, title: choice.title, start, units, needs: ids, mastery }

  const kept = new Map<string, Uint8Array>()
  for (const [file, bytes] of files) {
    if (isSearch(file) || isOf(file, gone, lang)) continue
    if (file.endsWith('.html') && pages.has(file)) kept.set(file, bytesOf(pageOf(file, textOf(bytes))))
    else if (file.endsWith('.json')) kept.set(file, bytesOf(data(textOf(bytes), file, ways(file))))
    else if (!file.endsWith('.html')) kept.set(file, bytes)
  }
  for (const [file, bytes] of search()) kept.set(file, bytes)
  return withManifest(contents, runtime, kept, licenceIn(files))

  function pageOf(file: string, html: string): string {
    const lines = units.map((unit) => ({ ...unit, href: relativeTo(file, unit.path) }))
    const at = lines.findIndex(({ path }) => path === file)
    const along = at < 0 ? html : stepping(html, { next: lines[at + 1], before: lines[at - 1] })
    const own = file === start ? contentsPage(html, choice.title, lines) : withoutPath(along)
    const page = marked(rewritten(own, file, ways(file)), id)
    return withSettings(page, settings) ?? page
  }

  function search() {
    const target = fromRoot('', has)
    const found = [...files].filter(([file]) => isSearch(file))
    return searchOf(found, (address) => {
      const to = target(address)
      // A module's page has become the list of the choice, which is no place to be found twice.
      return to && pages.has(to.file) && to.file !== start ? address : undefined
    })
  }
}

const asUnit = ({ id, title, path, kind }: Placed): Unit => ({
  id,
  title,
  description: title,
  kind,
  page: path,
})

/** Whether a file belongs to a role-play that is not in the choice. */
const isOf = (file: string, gone: readonly string[], lang: string) =>
  gone.some((id) => file.startsWith(`${lang}/chairs/${id}.`))

function settingsOf(files: Files): Settings {
  const shell = files.get('index.html')
  const settings = shell && settingsIn(textOf(shell))
  if (!settings) throw new Uncut('This is not a package of the course.')
  return settings as Settings
}

const licenceIn = (files: Files): string => textOf(files.get('licence.txt') ?? new Uint8Array()).trim()
