import { type Contents, manifestId, unitsOf } from './model.ts'
import { escaped, hrefOf, xmlFile } from './xml.ts'

/** Questions of one module in the form that a cartridge carries: a QTI 1.2 file. */
export type Assessment = { readonly id: string; readonly title: string; readonly xml: string }

const lom = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest'

/**
 * A Common Cartridge 1.1: modules as folders, their parts as links to the published course, and after them assessments,
 * if there are any.
 * @param hosted the published address of a page
 * @param licence in a sentence
 */
export function cartridge(
  contents: Contents,
  hosted: (page: string) => string,
  licence: string,
  assessments: { readonly title: string; readonly list: readonly Assessment[] } = { title: '', list: [] },
): Map<string, string> {
  const links = unitsOf(contents).map((unit) => ({ ...unit, key: `link-${unit.id.replaceAll('/', '-')}` }))
  const tests = assessments.list.map((one) => ({ ...one, key: `questions-${one.id}` }))
  const files = new Map([
    ...links.map(({ key, title, page }): [string, string] => [`${key}/link.xml`, webLink(title, hosted(page))]),
    ...tests.map(({ key, xml }): [string, string] => [`${key}/questions.xml`, xml]),
  ])
  const item = ({ key, title }: { key: string; title: string }) =>
    `<item identifier="item-${key}" identifierref="${key}"><title>${escaped(title)}</title></item>`
  const folder = (id: string, title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`<item identifier="${id}"><title>${escaped(title)}</title>`, ...items, '</item>']
  const keyed = new Map(links.map((one) => [one.id, one]))
  const resource = (key: string, type: string, file: string) =>
    `<resource identifier="${key}" type="${type}"><file href="${hrefOf(file)}"/></resource>`
  const manifest = xmlFile(
    // Moodle knows a cartridge by this namespace as the default one within the first thousand bytes.
    `<manifest identifier="${manifestId(contents)}" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lomm="${lom}">`,
    ...metadata(contents, licence),
    '<organizations><organization identifier="organization" structure="rooted-hierarchy"><item identifier="root">',
    ...contents.modules.flatMap(({ id, title, units }) =>
      folder(`module-${id}`, title, units.flatMap((unit) => keyed.get(unit.id) ?? []).map(item)),
    ),
    ...folder('assessments', assessments.title, tests.map(item)),
    '</item></organization></organizations>',
    '<resources>',
    ...links.map(({ key }) => resource(key, 'imswl_xmlv1p1', `${key}/link.xml`)),
    ...tests.map(({ key }) => resource(key, 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment', `${key}/questions.xml`)),
    '</resources>',
    '</manifest>',
  )
  return new Map([['imsmanifest.xml', manifest], ...files])
}

function metadata({ title, description, lang, edition }: Contents, licence: string): string[] {
  const text = (element: string, value: string) =>
    `<lomm:${element}><lomm:string language="${lang}">${escaped(value)}</lomm:string></lomm:${element}>`
  return [
    '<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>',
    `<lomm:lom><lomm:general>${text('title', title)}<lomm:language>${lang}</lomm:language>${text('description', description)}</lomm:general>`,
    `<lomm:lifeCycle><lomm:contribute><lomm:date><lomm:description><lomm:string language="${lang}">${edition}</lomm:string></lomm:description></lomm:date></lomm:contribute></lomm:lifeCycle>`,
    `<lomm:rights><lomm:copyrightAndOtherRestrictions><lomm:value>yes</lomm:value></lomm:copyrightAndOtherRestrictions>${text('description', licence)}</lomm:rights></lomm:lom></metadata>`,
  ]
}

const webLink = (title: string, url: string): string =>
  xmlFile(
    '<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1">',
    `<title>${escaped(title)}</title>`,
    `<url href="${escaped(url)}" target="_blank"/>`,
    '</webLink>',
  )
