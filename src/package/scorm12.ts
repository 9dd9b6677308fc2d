import { type Described, metadataFile } from './metadata.ts'
import { manifestId } from './model.ts'
import { escaped, hrefOf, shortened, xmlFile } from './xml.ts'

/** The longest title that SCORM 1.2 allows. */
const longestTitle = 200

/**
 * The manifest of a SCORM 1.2 package with one SCO, the shell.
 * @param files every file of the package but this one
 */
export function scorm12Manifest(contents: Described, files: readonly string[]): string {
  const { title, edition, mastery } = contents
  const name = escaped(shortened(title, longestTitle))
  const score = mastery === null ? '' : `<adlcp:masteryscore>${Math.round(mastery * 100)}</adlcp:masteryscore>`
  return xmlFile(
    `<manifest identifier="${manifestId(contents)}" version="${edition}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">`,
    `<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion><adlcp:location>${metadataFile}</adlcp:location></metadata>`,
    '<organizations default="organization">',
    `<organization identifier="organization"><title>${name}</title>`,
    `<item identifier="item" identifierref="shell" isvisible="true"><title>${name}</title>${score}</item>`,
    '</organization>',
    '</organizations>',
    '<resources>',
    '<resource identifier="shell" type="webcontent" adlcp:scormtype="sco" href="index.html">',
    ...files.map((file) => `<file href="${hrefOf(file)}"/>`),
    '</resource>',
    '</resources>',
    '</manifest>',
  )
}
