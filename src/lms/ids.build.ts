import { getCollection } from 'astro:content'
import { courseIn } from '#course/course.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { scenariosIn } from '#scenario/scenario.build.ts'
import { sameKeys } from './key.ts'

/**
 * The ids of everything that a learner can do, by which the shell knows again what it finds under keys. A build stops
 * if two would be stored under one key: the newer of them needs another name.
 */
export async function lmsIds(locale: Locale): Promise<string[]> {
  const { modules } = await courseIn(locale)
  const questions = (await getCollection('quizzes')).flatMap(({ data }) => data.questions.map(({ id }) => id))
  const endings = [...scenariosIn(locale).values()].flatMap(({ id, graphs }) =>
    graphs.flatMap(({ chair, nodes }) =>
      nodes.flatMap(({ ending }) => (ending === undefined ? [] : [`${id}/${chair}/${ending}`])),
    ),
  )
  const planned = modules.flatMap(({ id, lessons, scenarios }) => [
    ...[id, ...lessons.map((one) => one.id), ...scenarios.map((one) => one.id)],
  ])
  const ids = [...new Set([...planned, ...questions, ...endings])].sort()
  const [same] = sameKeys(ids)
  if (same) throw new Error(`"${same[0]}" and "${same[1]}" have the same key in learning platforms: rename the newer.`)
  return ids
}
