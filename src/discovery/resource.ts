import type { CreativeWork, LearningResource, Organization, WithContext } from 'schema-dts'

/** What the descriptions on all pages share. */
export type About = {
  /** The address of a path on this site with its host: what stands in data has no page to be relative to. */
  readonly at: (path: string) => string
  /** The language of the text, which is not always that of the page. */
  readonly lang: string
  readonly edition: number
}

/** Whoever made the course, as CITATION.cff has it. */
export const author = { '@type': 'Organization', name: 'Take a Chair contributors' } as const satisfies Organization

const license = 'https://creativecommons.org/licenses/by/4.0/'

export const context = { '@context': 'https://schema.org' } as const

/** So many minutes as schema.org writes them: `PT14M`, `PT3H20M`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes % 60 > 0 || hours === 0 ? `${minutes % 60}M` : ''}`
}

/** What holds of every part of the course: in which language, whose, under which licence, of which edition. */
export const shared = ({ lang, edition }: Pick<About, 'lang' | 'edition'>) =>
  ({ inLanguage: lang, license, author, version: `${edition}` }) as const

/** Whom the course is for: people before their first group. */
export const level = { educationalLevel: 'beginner' } as const

/**
 * What the tests hold of every page, in the words of the vocabulary that schema.org names for it, and what nobody has
 * tested.
 * @param summary the same in a sentence
 */
export const accessible = (summary: string) =>
  ({
    accessMode: ['textual', 'visual'],
    accessModeSufficient: { '@type': 'ItemList', itemListElement: ['textual'] },
    accessibilityFeature: ['structuralNavigation', 'readingOrder', 'longDescription', 'displayTransformability'],
    accessibilityControl: ['fullKeyboardControl', 'fullMouseControl', 'fullTouchControl'],
    accessibilityHazard: 'none',
    accessibilitySummary: summary,
  }) as const satisfies Partial<Exclude<CreativeWork, string>>

/** A part of the course that has a page. */
export type Part = {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly minutes?: number | undefined
  /** What a learner can do afterwards. */
  readonly outcomes: readonly string[]
  /** The page of what it belongs to. */
  readonly within: string
}

/** What of a part is listed on the page of what it belongs to. */
export type Listed = Pick<Part, 'path' | 'title' | 'outcomes'> & {
  readonly minutes: number
  readonly type: 'lesson' | 'role-play'
}

/** A part of the course as a learning resource, without what only some kinds of parts have. */
export function resource(about: About, type: string | readonly string[], part: Part) {
  const url = about.at(part.path)
  return {
    ...context,
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: part.title,
    description: part.description,
    learningResourceType: type,
    ...level,
    ...(part.minutes !== undefined && { timeRequired: duration(part.minutes) }),
    ...(part.outcomes.length > 0 && { teaches: part.outcomes }),
    isPartOf: { '@id': about.at(part.within) },
    ...shared(about),
  } as const satisfies WithContext<Exclude<LearningResource, string>>
}
