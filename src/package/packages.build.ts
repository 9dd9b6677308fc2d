import { fill } from '#i18n/fill.ts'
import { stringsOf } from '#i18n/text.ts'
import { type Assessment, cartridge } from './cartridge.ts'
import { cmi5Structure } from './cmi5.ts'
import { fullOf, type Held, settingsFor, thinOf } from './held.build.ts'
import { type Contents, type Course, type Mode, nameOf, oneModule, type Runtime, wholeCourse } from './model.ts'
import { hostedAt } from './places.ts'
import { withManifest } from './scorm.ts'
import type { Site } from './site.build.ts'
import { bytesOf, type Files } from './zip.ts'

/** One package: the name of its file, and what is in it. */
export type Package = { readonly name: string; readonly files: Files }

/** Questions for the cartridge of a course, in the form that it carries. */
export type Assessments = (course: Course) => readonly Assessment[]

/** What stands in every package about who may use it. */
export const licenceOf = ({ lang, edition }: Pick<Contents, 'lang' | 'edition'>): string =>
  fill(stringsOf(lang).packages.licence, { edition })

/**
 * All packages of a course in a language, one after the other: of the whole course for every kind of platform, of each
 * module for those that grade it.
 */
export function* packagesOf(site: Site, course: Course, assessments: Assessments): Generator<Package> {
  const whole = wholeCourse(course)
  const full = fullOf(site, whole)
  const thin = thinOf(site, whole)
  for (const runtime of ['scorm12', 'scorm2004'] as const) {
    yield scorm(site, whole, full, runtime, 'full')
    yield scorm(site, whole, thin, runtime, 'thin')
  }
  yield cmi5(site, whole, full)
  yield* cartridges(site, whole, assessments(course))
  for (const module of course.modules) {
    const contents = oneModule(course, module)
    const held = fullOf(site, contents)
    for (const runtime of ['scorm12', 'scorm2004'] as const) yield scorm(site, contents, held, runtime, 'full')
  }
}

function scorm(site: Site, contents: Contents, held: Held, runtime: 'scorm12' | 'scorm2004', mode: Mode): Package {
  const files = together(site, contents, held, runtime, mode)
  return { name: nameOf(contents, runtime, mode), files: withManifest(contents, runtime, files, licenceOf(contents)) }
}

function cmi5(site: Site, contents: Contents, held: Held): Package {
  const files = together(site, contents, held, 'cmi5', 'full')
  files.set('cmi5.xml', bytesOf(cmi5Structure(contents)))
  return { name: nameOf(contents, 'cmi5', 'full'), files }
}

function together(site: Site, contents: Contents, held: Held, runtime: Runtime, mode: Mode): Map<string, Uint8Array> {
  const licence = bytesOf(`${licenceOf(contents)}\n`)
  const shell = held.shell(settingsFor(site, contents, runtime, mode))
  return new Map([...held.files, ...shell, ['licence.txt', licence]])
}

function cartridges(site: Site, contents: Contents, list: readonly Assessment[]): Package[] {
  const hosted = (page: string) => hostedAt(site.origin, site.base, page)
  const title = stringsOf(contents.lang).packages.questions
  const made = (sort: 'links' | 'links-questions', files: ReadonlyMap<string, string>): Package => ({
    name: nameOf(contents, 'cc11', sort),
    files: new Map([...files].map(([path, text]) => [path, bytesOf(text)])),
  })
  const licence = licenceOf(contents)
  return [
    made('links', cartridge(contents, hosted, licence)),
    made('links-questions', cartridge(contents, hosted, licence, { title, list })),
  ]
}
