import { meant, type Problem } from '#source/problem.ts'
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
        if (!outcomes.has(id))
          say(['modules', m, 'scenarios', s, 'outcomes', o], unknown('outcome', id, meant(id, outcomes)))
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
    if (!order.includes(id)) problems.push({ file: folder, message: unknown('module', id, meant(id, order)) })
    else if (order.indexOf(id) + 1 !== place)
      problems.push({
        file: folder,
        message: `course.yaml has this module in place ${order.indexOf(id) + 1}; rename the folder or change course.yaml.`,
      })
    if (sheet && sheet.data.id !== id)
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
    const inCourse = course.data.modules.find((one) => one.id === module)?.lessons ?? []
    const entry = inCourse.find((one) => one.id === id)
    if (!entry) {
      const ids = inCourse.map((one) => one.id)
      return [
        { file: mdx.file, message: `${unknown('lesson', id, meant(id, ids))} (module "${module}" in course.yaml)` },
      ]
    }
    const problems: Problem[] = []
    if (inCourse.indexOf(entry) + 1 !== place)
      problems.push({
        file: mdx.file,
        message: `course.yaml has this lesson in place ${inCourse.indexOf(entry) + 1}; rename the file or change course.yaml.`,
      })
    for (const key of ['title', 'minutes', 'outcomes'] as const)
      if (data && JSON.stringify(data[key]) !== JSON.stringify(entry[key]))
        problems.push({
          file: mdx.file,
          line: mdx.frontmatter.lineOf([key]),
          message: `${key}: this differs from course.yaml, which has ${JSON.stringify(entry[key])}. Make them the same.`,
        })
    return problems
  })
}

function checkHour({ course, hour }: Library): Problem[] {
  if (!hour) return []
  const { lessons } = planned(course?.data)
  return hour.data.stages.flatMap(({ lesson }, s) =>
    lessons.has(lesson)
      ? []
      : [
          {
            file: hour.yaml.file,
            line: hour.yaml.lineOf(['stages', s, 'lesson']),
            message: unknown('lesson', lesson, meant(lesson, lessons.keys())),
          },
        ],
  )
}
