/** What every id that a platform or a statement stores begins with. It never follows the address of a copy. */
export const idBase = 'https://take-a-chair.example/id'

/** How a package speaks with its platform. */
export type Runtime = 'scorm12' | 'scorm2004' | 'cmi5'

/** Whether the pages are in the package, or stay where the course is published. */
export type Mode = 'full' | 'thin'

/** One thing that a learner does and a platform can be told of. */
export type Unit = {
  /** A lesson's or a role-play's id, or `review/<module>`. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly kind: 'lesson' | 'scenario' | 'review'
  /** Its page: a file of the site. */
  readonly page: string
}

export type Module = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly page: string
  readonly units: readonly Unit[]
}

/** The course in one language, as far as it has pages. */
export type Course = {
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly edition: number
  readonly page: string
  readonly modules: readonly Module[]
}

/** What a package holds. */
export type Contents = Omit<Course, 'page'> & {
  /** `course`, the id of a module, or that of a teacher's own choice. */
  readonly id: string
  /** The page that is shown first: a file of the site. */
  readonly start: string
  /** The units that have to be done. */
  readonly needs: readonly string[]
  /** The share of the points from which on it is passed; null where nothing is asked. */
  readonly mastery: number | null
}

/** A unit as the shell knows it: with the address that it opens. */
export type Placed = Pick<Unit, 'id' | 'title' | 'kind'> & { readonly path: string }

/** What the shell of a package reads in itself. */
export type Settings = {
  readonly v: 1
  readonly runtime: Runtime
  readonly mode: Mode
  readonly id: string
  readonly title: string
  readonly lang: string
  readonly edition: number
  readonly start: string
  readonly host?: string
  readonly units: readonly Placed[]
  readonly needs: readonly string[]
  readonly mastery: number | null
}

/** The share of the points that counts as passed, where nobody has set another. */
export const usualMastery = 0.6

export const unitsOf = ({ modules }: Pick<Contents, 'modules'>): Unit[] => modules.flatMap(({ units }) => units)

/** All lessons and reviews are asked for; role-plays are offered, because nobody has to take a chair to pass. */
const asked = (modules: readonly Module[]) =>
  unitsOf({ modules })
    .filter(({ kind }) => kind !== 'scenario')
    .map(({ id }) => id)

/** The whole course. */
export function wholeCourse(course: Course): Contents {
  return { ...course, id: 'course', start: course.page, needs: asked(course.modules), mastery: usualMastery }
}

/** One module by itself. */
export function oneModule(course: Course, module: Module): Contents {
  const { id, title, description, page } = module
  const modules = [module]
  const own = { id, title: `${course.title}: ${title}`, description, start: page, modules }
  return { lang: course.lang, edition: course.edition, ...own, needs: asked(modules), mastery: usualMastery }
}

/** What the shell needs to know. Addresses lead into the package, or in a thin one to the published course. */
export function settingsOf(contents: Contents, runtime: Runtime, thin?: Thin): Settings {
  const { id, title, lang, edition, start, needs, mastery } = contents
  const address = thin ? thin.hosted : (page: string) => page
  return {
    v: 1,
    runtime,
    mode: thin ? 'thin' : 'full',
    id,
    title,
    lang,
    edition,
    start: address(start),
    ...(thin ? { host: thin.host } : {}),
    units: unitsOf(contents).map(({ id, title, page, kind }) => ({ id, title, path: address(page), kind })),
    needs,
    mastery,
  }
}

/** Where the course of a thin package is published. */
export type Thin = { readonly host: string; hosted(page: string): string }

/** The name of a package's file. */
export function nameOf(
  { id, lang, edition }: Pick<Contents, 'id' | 'lang' | 'edition'>,
  standard: Runtime | 'cc11',
  sort: Mode | 'links' | 'links-questions',
): string {
  return `take-a-chair_${id}_${standard}_${sort}_${lang}_${edition}.${standard === 'cc11' ? 'imscc' : 'zip'}`
}

/** The identifier of a manifest, which platforms keep attempts by: the same in every edition. */
export const manifestId = ({ id, lang }: Pick<Contents, 'id' | 'lang'>): string => `take-a-chair_${id}_${lang}`
