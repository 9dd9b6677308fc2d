import { type Sheet, sheetPaths, sourceOf } from '#kit/kit.build.ts'
import { siteLocales } from '#site/config.build.ts'

export const getStaticPaths = () => sheetPaths(siteLocales)

export const GET = ({ props }: { props: { sheet: Sheet } }): Response => new Response(sourceOf(props.sheet))
