import { lessonsIn } from '#course/course.build.ts'
import { diagramsIn } from '#diagrams/diagrams.build.ts'
import { sourcesOf } from '#diagrams/sources.ts'
import { glossaryIn } from '#glossary/glossary.build.ts'
import { hourIn } from '#hour/hour.build.ts'
import type { Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { sheetsIn } from '#kit/kit.build.ts'
import { quizIn } from '#quiz/quiz.build.ts'
import { citedKeys } from '#references/cited.ts'
import { lessonUrl, pageUrl, reviewUrl, sheetUrl } from '#site/urls.ts'
import { readMdx } from '#source/mdx.ts'

type Place = { title: string; href: string }

/** For every source that the course cites: the pages that cite it, lessons first. */
export async function citedInCourse(locale: Locale): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>()
  const add = (place: Place, keys: Iterable<string>) => {
    for (const key of keys) {
      const list = places.get(key) ?? []
      if (!list.some(({ href }) => href === place.href)) places.set(key, [...list, place])
    }
  }
  const lessons = await lessonsIn(locale)
  const diagrams = await diagramsIn(locale)
  const ofHour = (await hourIn(locale)).source
  const inDiagram = (name: string) => (name === 'the-hour' ? ofHour : sourcesOf(diagrams, name))
  const addText = (place: Place, id: string, text = '') => {
    const mdx = readMdx(id, text)
    add(place, citedKeys(mdx))
    for (const { name, attributes } of mdx.elements)
      if (name === 'Diagram') add(place, inDiagram(attributes.get('name') ?? ''))
  }
  for (const { id, module, entry } of lessons) {
    const place = { title: entry.data.title, href: lessonUrl(locale, module, id) }
    addText(place, id, entry.body)
    add(place, await inQuiz(locale, id))
  }
  for (const module of new Set(lessons.map((lesson) => lesson.module)))
    add(
      { title: stringsOf(locale).course.review, href: reviewUrl(locale, module) },
      await inQuiz(locale, `${module}-review`),
    )
  for (const { id, entry } of await sheetsIn(locale))
    addText({ title: entry.data.title, href: sheetUrl(locale, id) }, id, entry.body)
  const glossary = { title: stringsOf(locale).glossary.title, href: pageUrl(locale, 'glossary') }
  for (const { source } of (await glossaryIn(locale)).entries) add(glossary, source ?? [])
  return places
}

async function inQuiz(locale: Locale, id: string): Promise<string[]> {
  return (await quizIn(locale, id))?.quiz.questions.flatMap(({ source }) => source ?? []) ?? []
}
