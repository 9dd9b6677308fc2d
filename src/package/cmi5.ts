import { type Contents, idBase, type Module, type Unit } from './model.ts'
import { escaped, xmlFile } from './xml.ts'

/** What a unit has to reach before a platform counts it. Always written, because the default counts it at once. */
const moveOn: Readonly<Record<Unit['kind'], string>> = {
  lesson: 'Completed',
  scenario: 'NotApplicable',
  review: 'CompletedAndPassed',
}

const folders: Readonly<Record<Unit['kind'], string>> = { lesson: 'lessons', scenario: 'chairs', review: 'reviews' }

/** The address that statements about a unit carry for ever. */
export const activityId = ({ id, kind }: Pick<Unit, 'id' | 'kind'>): string =>
  `${idBase}/${folders[kind]}/${id.replace(/^review\//, '')}`

/**
 * The shell with a unit in it, an address of its own for each. What a platform adds for the launch it appends to the
 * query. The shell itself learns of its unit from the launch parameters, which the platform hands on unchanged.
 */
export const unitUrl = (id: string): string => `index.html?unit=${encodeURIComponent(id)}`

/** The structure of a cmi5 course: a block for each module, in it an assignable unit for each lesson, role-play and review. */
export function cmi5Structure({ id, title, description, lang, mastery, modules }: Contents): string {
  const words = (element: string, value: string) =>
    `<${element}><langstring lang="${lang}">${escaped(value)}</langstring></${element}>`
  const head = (one: { title: string; description: string }) =>
    `${words('title', one.title)}${words('description', one.description)}`
  const unit = (one: Unit) => {
    const score = one.kind === 'review' && mastery !== null ? ` masteryScore="${mastery}"` : ''
    return `<au id="${activityId(one)}" moveOn="${moveOn[one.kind]}"${score} launchMethod="AnyWindow">${head(one)}<url>${escaped(unitUrl(one.id))}</url><launchParameters>${escaped(one.id)}</launchParameters></au>`
  }
  const block = (one: Module) => [
    `<block id="${idBase}/modules/${one.id}">${head(one)}`,
    ...one.units.map(unit),
    '</block>',
  ]
  return xmlFile(
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `<course id="${idBase}/${id}">${head({ title, description })}</course>`,
    ...modules.flatMap(block),
    '</courseStructure>',
  )
}
