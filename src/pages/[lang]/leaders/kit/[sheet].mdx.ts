import { readFile } from 'node:fs/promises'
import { type Sheet, sheetPaths } from '#kit/kit.build.ts'
import { siteLocales } from '#site/config.build.ts'

export const getStaticPaths = () => sheetPaths(siteLocales)

/** A sheet as its authors write it, with its front matter. */
export async function GET({ props }: { props: { sheet: Sheet } }): Promise<Response> {
  return new Response(await readFile(props.sheet.entry.filePath ?? '', 'utf8'))
}
