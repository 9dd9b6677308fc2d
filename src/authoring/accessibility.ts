import { wcag } from '#accessibility/wcag.ts'
import type { Problem } from '#source/problem.ts'
import type { Library } from './library.ts'

/** Checks accessibility.yaml: every criterion of WCAG 2.2 at levels A and AA stands there once, at its level, in order. */
export function checkAccessibility({ accessibility }: Library): Problem[] {
  if (!accessibility) return []
  const { yaml, data } = accessibility
  const say = (path: readonly PropertyKey[], message: string): Problem => ({
    file: yaml.file,
    line: yaml.lineOf(path),
    message,
  })
  const levels = new Map(
    (['A', 'AA'] as const).flatMap((level) => wcag[level].map((number) => [number, level] as const)),
  )
  const there = data.criteria.map(({ criterion }) => criterion)
  return [
    ...[...levels.keys()]
      .filter((number) => !there.includes(number))
      .map((number) =>
        say(['criteria'], `the criterion ${number} of WCAG 2.2 is missing. If nothing tests it, say so.`),
      ),
    ...data.criteria.flatMap(({ criterion, level }, at) => {
      const path = ['criteria', at, 'criterion']
      const meant = levels.get(criterion)
      if (meant === undefined) return [say(path, `${criterion} is no criterion of WCAG 2.2 at level A or AA.`)]
      if (there.indexOf(criterion) < at) return [say(path, `the criterion ${criterion} stands twice.`)]
      if (meant !== level) return [say(['criteria', at, 'level'], `the criterion ${criterion} has level ${meant}.`)]
      const before = there[at - 1]
      return before && inOrder(criterion, before)
        ? [say(path, `${criterion} stands below ${before}. Keep their order.`)]
        : []
    }),
    ...data.log.flatMap((entry, at) =>
      entry.criteria.flatMap((number, c) =>
        levels.has(number)
          ? []
          : [say(['log', at, 'criteria', c], `${number} is no criterion of WCAG 2.2 at level A or AA.`)],
      ),
    ),
  ]
}

/** Whether one number comes before another. */
function inOrder(one: string, other: string): boolean {
  const value = (number: string) => number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0)
  return value(one) < value(other)
}
