import { checkScenario } from '#scenario/check.build.ts'
import type { CheckedScenario } from '#scenario/folder.ts'
import type { Problem } from '#source/problem.ts'
import { type Library, planned, unknown } from './library.ts'

/** Checks the role-plays, each by itself and against course.yaml. */
export function checkScenarios(library: Library): Problem[] {
  const { course, rules, tasks, references } = library
  const known = {
    outcomes: course && planned(course.data).outcomes,
    rules: rules && new Set(rules.data.map(({ id }) => id)),
    tasks: tasks && new Set(Object.values(tasks.data).flatMap((list) => list.map(({ id }) => id))),
    references,
  }
  return library.scenarios.flatMap((scenario) => {
    const checked = checkScenario(scenario, known)
    return [...checked.problems, ...checkPlan(scenario.id, scenario.folder, checked, library)]
  })
}

/** A role-play is one that course.yaml plans, in its module and from some of its chairs. */
function checkPlan(id: string, folder: string, { yaml, data }: CheckedScenario, { course }: Library): Problem[] {
  if (!course) return []
  const plans = course.data.modules.flatMap((module) =>
    module.scenarios.map((scenario) => ({ ...scenario, module: module.id })),
  )
  const plan = plans.find((one) => one.id === id)
  if (!plan) {
    const ids = plans.map((one) => one.id)
    return [{ file: folder, message: unknown('role-play', id, ids, 'course.yaml') ?? '' }]
  }
  if (!data) return []
  const problems: Problem[] = []
  const say = (path: PropertyKey[], message: string) =>
    problems.push({ file: yaml.file, line: yaml.lineOf(path), message: `${path[0]?.toString()}: ${message}` })
  for (const key of ['title', 'module', 'minutes', 'outcomes'] as const)
    if (JSON.stringify(data[key]) !== JSON.stringify(plan[key]))
      say([key], `this differs from course.yaml, which has ${JSON.stringify(plan[key])}. Make them the same.`)
  data.chairs.forEach((chair, c) => {
    if (!plan.chairs.includes(chair))
      say(['chairs', c], `course.yaml does not plan the chair "${chair}". It has ${plan.chairs.join(', ')}.`)
  })
  return problems
}
