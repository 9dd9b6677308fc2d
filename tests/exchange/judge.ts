import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const folder = 'tests/schemas/cc-1.1'
const schema = 'ccv1p1_qtiasiv1p2p1_v1p0.xsd'
const pages = { initialMemoryPages: 1024, maxMemoryPages: 16384 }
const fileOf = (contents: string, n: number) => ({ fileName: `${n}.xml`, contents })

/** What libxml2 finds wrong with documents: whether each is XML at all. */
export async function notWellFormed(documents: readonly string[]): Promise<string[]> {
  const { errors, rawOutput } = await validateXML({
    ...pages,
    xml: documents.map(fileOf),
    normalization: 'c14n',
    // Only one document can be brought into order; here they are read, and nothing is written.
    modifyArguments: (args) => [...args.filter((one) => one !== '--c14n'), '--noout'],
  })
  return [...errors.map(({ rawMessage }) => rawMessage), ...(/error/i.test(rawOutput) ? [rawOutput] : [])]
}

/** What breaks the schema of QTI 1.2 in Common Cartridge 1.1. */
export async function againstCartridge(documents: readonly string[]): Promise<string[]> {
  const [contents, xml] = [schema, 'xml.xsd'].map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  const { errors } = await validateXML({
    ...pages,
    xml: documents.map(fileOf),
    schema: [{ fileName: schema, contents: contents ?? '' }],
    preload: [{ fileName: 'xml.xsd', contents: xml ?? '' }],
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
