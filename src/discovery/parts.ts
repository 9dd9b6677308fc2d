import type { CreativeWork, LearningResource, WithContext } from 'schema-dts'
import { type About, accessible, duration, type Listed, type Part, resource } from './resource.ts'

type Described = WithContext<Exclude<LearningResource, string>>

/**
 * A lesson. Its page has no room for more: its address stands once, as its id, and what is accessible of it stands with
 * its module, which lists it.
 */
export function lessonTerms(about: About, lesson: Part): Described {
  const { url: _, ...terms } = resource(about, 'lesson', lesson)
  return terms
}

/** A module with what is in it. */
export const moduleTerms = (about: About, summary: string, module: Part, parts: readonly Listed[]): Described => ({
  ...resource(about, 'module', module),
  ...accessible(summary),
  hasPart: parts.map(({ path, title, minutes, outcomes, type }) => ({
    '@type': 'LearningResource',
    '@id': about.at(path),
    name: title,
    learningResourceType: type,
    timeRequired: duration(minutes),
    teaches: outcomes,
  })),
})

/** A role-play: something to do rather than to read. */
export const rolePlayTerms = (about: About, summary: string, scenario: Part): Described => ({
  ...resource(about, ['role-play', 'simulation'], scenario),
  interactivityType: 'active',
  ...accessible(summary),
})

/** A sheet that leaders print, and its copy for Word. */
export const sheetTerms = (about: About, summary: string, sheet: Part, copy: string): Described => ({
  ...resource(about, 'handout', sheet),
  audience: { '@type': 'EducationalAudience', educationalRole: 'group leader' },
  encoding: {
    '@type': 'MediaObject',
    contentUrl: about.at(copy),
    encodingFormat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  } satisfies Exclude<CreativeWork, string>,
  ...accessible(summary),
})
