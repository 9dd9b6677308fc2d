import { type Described, metadataFile } from './metadata.ts'
import { manifestId } from './model.ts'
import { escaped, hrefOf, shortened, xmlFile } from './xml.ts'

/** The longest title of which platforms keep every letter. */
const longestTitle = 200

/**
 * The manifest of a SCORM 2004 package (4th edition) with one SCO, the shell. It says what is passed and that the
 * content itself reports it; sequencing is left out, because there is nothing to choose from.
 * @param files every file of the package but this one
 */
export function scorm2004Manifest(contents: Described, files: readonly string[]): string {
  const { title, edition, mastery } = contents
  const name = escaped(shortened(title, longestTitle))
  return xmlFile(
    `<manifest identifier="${manifestId(contents)}" version="${edition}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">`,
    `<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion><adlcp:location>${metadataFile}</adlcp:location></metadata>`,
    '<organizations default="organization">',
    `<organization identifier="organization"><title>${name}</title>`,
    `<item identifier="item" identifierref="shell" isvisible="true"><title>${name}</title>`,
    `<imsss:sequencing>${objectives(mastery)}<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>`,
    '</item>',
    '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
    '</organization>',
    '</organizations>',
    '<resources>',
    '<resource identifier="shell" type="webcontent" adlcp:scormType="sco" href="index.html">',
    ...files.map((file) => `<file href="${hrefOf(file)}"/>`),
    '</resource>',
    '</resources>',
    '</manifest>',
  )
}

function objectives(mastery: number | null): string {
  if (mastery === null) return ''
  return `<imsss:objectives><imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>${mastery}</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>`
}
