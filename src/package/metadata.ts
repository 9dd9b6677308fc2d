import type { Contents } from './model.ts'
import { escaped, xmlFile } from './xml.ts'

/** What a manifest says of the package as a whole. */
export type Described = Pick<Contents, 'id' | 'title' | 'description' | 'lang' | 'edition' | 'mastery'>

/** The file beside a manifest that says what the package is: language, edition, licence. */
export const metadataFile = 'metadata.xml'

/**
 * What a package is, as SCORM 1.2 writes it. It stands in a file of its own: the schema for it cannot be read by every
 * program that would check a manifest.
 * @param licence in a sentence
 */
export function metadata12({ title, description, lang, edition }: Described, licence: string): string {
  const text = (element: string, value: string, language = lang) =>
    `<${element}><langstring xml:lang="${language}">${escaped(value)}</langstring></${element}>`
  const rights = `${text('source', 'LOMv1.0', 'x-none')}${text('value', 'yes', 'x-none')}`
  return xmlFile(
    '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">',
    `<general>${text('title', title)}<language>${lang}</language>${text('description', description)}</general>`,
    `<lifecycle>${text('version', String(edition), 'x-none')}</lifecycle>`,
    '<metametadata><metadatascheme>ADL SCORM 1.2</metadatascheme></metametadata>',
    `<rights><copyrightandotherrestrictions>${rights}</copyrightandotherrestrictions>${text('description', licence)}</rights>`,
    '</lom>',
  )
}

/**
 * What a package is, as SCORM 2004 writes it (IEEE LOM).
 * @param licence in a sentence
 */
export function metadata2004({ title, description, lang, edition }: Described, licence: string): string {
  const text = (element: string, value: string) =>
    `<${element}><string language="${lang}">${escaped(value)}</string></${element}>`
  return xmlFile(
    '<lom xmlns="http://ltsc.ieee.org/xsd/LOM">',
    `<general>${text('title', title)}<language>${lang}</language>${text('description', description)}</general>`,
    `<lifeCycle>${text('version', String(edition))}</lifeCycle>`,
    '<metaMetadata><metadataSchema>LOMv1.0</metadataSchema><metadataSchema>ADLv1.0</metadataSchema></metaMetadata>',
    `<rights><copyrightAndOtherRestrictions><source>LOMv1.0</source><value>yes</value></copyrightAndOtherRestrictions>${text('description', licence)}</rights>`,
    '</lom>',
  )
}
