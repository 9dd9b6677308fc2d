import type { Problem } from '#source/problem.ts'
import { type Library, planned, unknown } from './library.ts'

/** Checks that course.yaml agrees with itself and the folders and lessons agree with course.yaml. */
export function checkOutline(library: Library): Problem[] {
  return [...checkCourse(library), ...checkFolders(library), ...checkLessons(library), ...checkHour(library)]
}

function checkCourse({ course }: Library): Problem[] {
  if (!course) return []
  const problems: Problem[] = []
  const { outcomes } = planned(course.data)
  const seen = new Set(['review'])
  const say = (path: PropertyKey[], message: string) =>
    problems.push({ file: course.yaml.file, line: course.yaml.lineOf(path), message })
  const claim = (id: string, path: PropertyKey[]) => {
    if (seen.has(id))
      say(path, `the id "${id}" is taken. Lessons and role-plays share one list of ids, and "review" is reserved.`)
    seen.add(id)
  }
  course.data.modules.forEach((module, m) => {
    module.lessons.forEach((lesson, l) => {
      claim(lesson.id, ['modules', m, 'lessons', l, 'id'])
      lesson.outcomes.forEach(({ id }, o) => {
        if (id !== `${lesson.id}-${o + 1}`)
          say(
            ['modules', m, 'lessons', l, 'outcomes', o],
            `expected the outcome id "${lesson.id}-${o + 1}", found "${id}".`,
          )
      })
    })
    module.scenarios.forEach((scenario, s) => {
      claim(scenario.id, ['modules', m, 'scenarios', s, 'id'])
      scenario.outcomes.forEach((id, o) => {
        const missing = unknown('outcome', id, outcomes)
        if (missing) say(['modules', m, 'scenarios', s, 'outcomes', o], missing)
      })
    })
  })
  return problems
}

function checkFolders({ course, modules }: Library): Problem[] {
  if (!course) return []
  const order = course.data.modules.map(({ id }) => id)
  return modules.flatMap(({ folder, place, id, sheet }) => {
    const problems: Problem[] = []
    const missing = unknown('module', id, order)
    if (missing) problems.push({ file: folder, message: missing })
    else if (order.indexOf(id) + 1 !== place)
      problems.push({
        file: folder,
        message: `course.yaml has this module in place ${order.indexOf(id) + 1}; rename the folder or change course.yaml.`,
      })
    if (!missing && sheet && sheet.data.id !== id)
      problems.push({
        file: sheet.yaml.file,
        line: sheet.yaml.lineOf(['id']),
        message: `id: expected "${id}", the name of the folder, found "${sheet.data.id}".`,
      })
    return problems
  })
}

function checkLessons({ course, lessons }: Library): Problem[] {
  if (!course) return []
  return lessons.flatMap(({ module, place, id, mdx, data }) => {
    const inCourse = course.data.modules.find((one) => one.id === module)?.lessons
    // The folder itself has been reported.
    if (!inCourse) return []
    const entry = inCourse.find((one) => one.id === id)
    if (!entry) {
      const ids = inCourse.map((one) => one.id)
      return [{ file: mdx.file, message: unknown('lesson', id, ids, `module "${module}" of course.yaml`) ?? '' }]
    }
    const problems: Problem[] = []
    if (inCourse.indexOf(entry) + 1 !== place)
      problems.push({
        file: mdx.file,
        message: `course.yaml has this lesson in place ${inCourse.indexOf(entry) + 1}; rename the file or change course.yaml.`,
      })
    const compare = (path: readonly PropertyKey[], here: unknown, there: unknown) => {
      if (JSON.stringify(here) === JSON.stringify(there)) return
      problems.push({
        file: mdx.file,
        line: mdx.frontmatter.lineOf(path),
        message: `${path.join('.')}: this differs from course.yaml, which has ${JSON.stringify(there) ?? 'none'}. Make them the same.`,
      })
    }
    if (!data) return problems
    compare(['title'], data.title, entry.title)
    compare(['minutes'], data.minutes, entry.minutes)
    for (let o = 0; o < Math.max(data.outcomes.length, entry.outcomes.length); o++)
      compare(['outcomes', o], data.outcomes[o], entry.outcomes[o])
    return problems
  })
}

function checkHour({ course, hour }: Library): Problem[] {
  if (!course || !hour) return []
  const { lessons } = planned(course.data)
  return hour.data.stages.flatMap(({ lesson }, s) => {
    const message = unknown('lesson', lesson, lessons.keys())
    return message ? [{ file: hour.yaml.file, line: hour.yaml.lineOf(['stages', s, 'lesson']), message }] : []
  })
}
