import { resolve } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import type { Site } from './built.ts'

/** What html-validate says of every page, by the settings in .htmlvalidate.json. */
export async function htmlProblems(site: Site): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  const problems = await Promise.all(
    site.pages.map(async ({ file, html }) => {
      const { results } = await validator.validateString(html, resolve(file))
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${file}: ${message} (${ruleId}) at ${selector}`),
      )
    }),
  )
  return problems.flat()
}
