import type { Course, DefinedTermSet, WithContext } from 'schema-dts'
import { type About, accessible, author, context, duration, type Listed, level, shared } from './resource.ts'

/** The course as a whole. */
export type Whole = {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly minutes: number
  readonly modules: readonly Omit<Listed, 'type'>[]
}

/** The course with its modules: the same on its own page and on the first one. */
export function courseTerms(about: About, summary: string, course: Whole): WithContext<Exclude<Course, string>> {
  const url = about.at(course.path)
  return {
    ...context,
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description: course.description,
    learningResourceType: 'course',
    ...level,
    timeRequired: duration(course.minutes),
    teaches: course.modules.flatMap(({ outcomes }) => outcomes),
    isAccessibleForFree: true,
    provider: author,
    ...shared(about),
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: ['online', 'asynchronous'],
      courseWorkload: duration(course.minutes),
    },
    hasPart: course.modules.map(({ path, title, minutes }) => ({
      '@type': 'LearningResource',
      '@id': about.at(path),
      name: title,
      learningResourceType: 'module',
      timeRequired: duration(minutes),
    })),
    ...accessible(summary),
  }
}

/** A word of the glossary. */
export type Defined = { readonly id: string; readonly term: string; readonly definition: string }

/** The glossary with all its words. */
export function glossaryTerms(
  about: About,
  summary: string,
  glossary: { readonly path: string; readonly title: string; readonly description: string },
  entries: readonly Defined[],
): WithContext<Exclude<DefinedTermSet, string>> {
  const url = about.at(glossary.path)
  return {
    ...context,
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: glossary.title,
    description: glossary.description,
    ...shared(about),
    ...accessible(summary),
    hasDefinedTerm: entries.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      termCode: id,
      name: term,
      description: definition,
      inDefinedTermSet: { '@id': url },
    })),
  }
}
