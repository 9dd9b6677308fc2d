import { getCollection } from 'astro:content'
import { aboutQuestion } from '#course/about.build.ts'
import { courseIn } from '#course/course.build.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { otherLang } from '#i18n/text.ts'
import { asked } from '#quiz/asked.build.ts'
import { isFact, type Question } from '#quiz/kinds.ts'
import { stemParts } from '#quiz/question.ts'
import { questionIn } from '#quiz/quiz.build.ts'
import { lessonUrl, moduleUrl } from '#site/urls.ts'
import type { Fact } from './fact.ts'
import { type Note, notesOf } from './note.ts'

/** Every fact question of the course in a language, in the order of its lessons. */
export async function factsIn(locale: Locale): Promise<Fact[]> {
  return Promise.all(
    (await writtenFacts(locale)).map(async ({ written, lang, module, lesson }) => ({
      question: asked(written, locale).carried,
      ...stemParts(written.stem),
      about: await aboutQuestion(locale, written),
      lang: otherLang(lang, locale),
      lesson: {
        title: lesson.title,
        href: lesson.written ? lessonUrl(locale, module, lesson.id) : moduleUrl(locale, module),
      },
    })),
  )
}

/** The notes of every fact question, by the question. */
export async function notesIn(locale: Locale): Promise<Record<string, Note[]>> {
  const facts = await writtenFacts(locale)
  return Object.fromEntries(
    facts.map(({ written, module, lesson }) => {
      const { scene, leadIn } = stemParts(written.stem)
      const tags = [`take-a-chair::${module}::${lesson.id}`]
      return [written.id, notesOf(written as Question, [...scene, leadIn], tags)]
    }),
  )
}

/** Fact questions with the lesson that teaches them: the one that has their outcome. */
async function writtenFacts(locale: Locale) {
  const quizzes = await getCollection('quizzes')
  const all = quizzes.filter(({ id }) => id.startsWith(`${defaultLocale}/`)).flatMap(({ data }) => data.questions)
  const found = await Promise.all(all.map(({ id }) => questionIn(locale, id)))
  const { modules } = await courseIn(locale)
  const lessons = modules.flatMap((module) => module.lessons.map((lesson) => ({ module: module.id, lesson })))
  return lessons.flatMap(({ module, lesson }) =>
    found.flatMap((one) => {
      const taught = one && lesson.outcomes.some(({ id }) => id === one.question.outcome)
      if (!taught || !isFact(one.question as Question)) return []
      return [{ written: one.question, lang: one.locale, module, lesson }]
    }),
  )
}
