import { sheetFile, sheetIds } from '#kit/sheets.ts'
import { meant, type Problem } from '#source/problem.ts'
import { type Library, planned } from './library.ts'

/**
 * Checks that the sheets of the kit are those that it has: each once, in its place, and in the default language all of
 * them; and that a role-play on a sheet is written from that chair.
 */
export function checkKit(library: Library, defaultLocale: string): Problem[] {
  return [...checkNames(library), ...checkMissing(library, defaultLocale), ...checkRolePlays(library)]
}

type Id = (typeof sheetIds)[number]
const isKnown = (id: string): id is Id => (sheetIds as readonly string[]).includes(id)

function checkNames({ sheets }: Library): Problem[] {
  return sheets.flatMap(({ id, place, mdx: { file } }): Problem[] => {
    if (!isKnown(id)) {
      const guess = meant(id, sheetIds)
      return [{ file, message: `the kit has no sheet "${id}".${guess ? ` Did you mean "${guess}"?` : ''}` }]
    }
    if (sheetIds[place - 1] === id) return []
    return [
      { file, message: `the sheet "${id}" has place ${sheetIds.indexOf(id) + 1}: call the file ${sheetFile(id)}.` },
    ]
  })
}

function checkMissing({ sheets, locale }: Library, defaultLocale: string): Problem[] {
  if (locale !== defaultLocale) return []
  return sheetIds
    .filter((id) => !sheets.some((sheet) => sheet.id === id))
    .map((id) => ({
      file: `content/${locale}/kit/${sheetFile(id)}`,
      message: `the sheet "${id}" of the kit is missing.`,
    }))
}

function checkRolePlays({ sheets, scenarios, course }: Library): Problem[] {
  const all = course && planned(course.data).scenarios
  return sheets.flatMap(({ mdx }) =>
    mdx.elements.flatMap(({ name, attributes, line }): Problem[] => {
      const [scenario, chair] = [attributes.get('scenario'), attributes.get('chair')]
      if (!/^Fishbowl/.test(name) || !scenario || !chair || !all?.has(scenario)) return []
      const files = scenarios.find(({ id }) => id === scenario)?.files ?? new Map<string, string>()
      const chairs = chairsOf(files.get('scenario.yaml'))
      if (chairs.includes(chair)) return []
      const others = chairs.length > 0 ? `It is written for: ${chairs.join(', ')}.` : 'It is not written.'
      return [
        { file: mdx.file, line, message: `<${name}>: the role-play "${scenario}" has no chair "${chair}". ${others}` },
      ]
    }),
  )
}

/** The chairs that a role-play says it has: scenario.yaml itself is checked elsewhere. */
function chairsOf(yaml = ''): string[] {
  const [, list = ''] = /^chairs:\s*\[([^\]]*)\]/m.exec(yaml) ?? []
  return list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
