import type { Problem } from '#source/problem.ts'
import type { Library } from './library.ts'

/** Checks platforms.yaml: each platform has one line. */
export function checkPlatforms({ platforms }: Library): Problem[] {
  if (!platforms) return []
  const { yaml, data } = platforms
  return data.flatMap(({ id }, at) =>
    data.findIndex((one) => one.id === id) < at
      ? [{ file: yaml.file, line: yaml.lineOf([at, 'id']), message: `the platform "${id}" stands twice.` }]
      : [],
  )
}
