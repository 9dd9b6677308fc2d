import { getCollection } from 'astro:content'
import { aboutQuestion } from '#course/about.build.ts'
import { courseIn } from '#course/course.build.ts'
import type { Lesson, Module } from '#course/outline.ts'
import { fill } from '#i18n/fill.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import type { Question } from '#quiz/kinds.ts'
import { questionIn } from '#quiz/quiz.build.ts'
import type { WrittenQuestion } from '#quiz/schema.ts'
import { bibliography } from '#references/bibliography.build.ts'
import { siteLocales, siteName } from '#site/config.build.ts'
import { homeUrl, lessonUrl, moduleUrl, scenarioUrl } from '#site/urls.ts'
import { essayAbout, moduleOf, sorted, whole } from './bank.ts'
import type { Bank, Item, Said } from './item.ts'
import { itemsOf } from './items.ts'
import { plain } from './text.ts'
import { type Words, wordsOf } from './words.ts'

/** The languages in which there are questions to take along: those of the course, among those of this build. */
export async function bankLocales(): Promise<Locale[]> {
  return [...new Set(await Promise.all(siteLocales.map(async (locale) => (await courseIn(locale)).locale)))]
}

/** All banks of a language: the whole course, and each module that has questions. */
export async function banksIn(locale: Locale): Promise<Bank[]> {
  const course = await bankIn(locale)
  return [course, ...course.modules.filter(({ items }) => items.length > 0).map(({ id }) => moduleOf(course, id))]
}

/** Every question and role-play of the course in a language. */
export async function bankIn(locale: Locale): Promise<Bank> {
  const t = wordsOf(locale)
  const course = await courseIn(locale)
  const questions = sorted(course.modules, await questionsIn(locale))
  const modules = await Promise.all(
    course.modules.map(async (module) => {
      const asked = (questions.get(module.id) ?? []).map(async ({ question, lesson }) => {
        const taught = module.lessons.find(({ id }) => id === lesson)
        return itemsOf(question as Question, await generalOf(question, locale, taught, t), t)
      })
      const items: Item[] = [...(await Promise.all(asked)).flat(), ...playsOf(module, course.modules, locale, t)]
      return { id: module.id, title: plain(module.title), items }
    }),
  )
  return {
    id: whole,
    title: fill(t.bank, { site: siteName }),
    lang: locales[locale].lang,
    edition: course.edition,
    head: [fill(t.origin, { site: siteName, edition: course.edition, address: full(homeUrl(locale)) }), t.licence],
    modules,
  }
}

async function questionsIn(locale: Locale): Promise<WrittenQuestion[]> {
  const quizzes = await getCollection('quizzes')
  const ids = new Set(
    [locale, defaultLocale].flatMap((lang) =>
      quizzes
        .filter(({ id }) => id.startsWith(`${lang}/`))
        .flatMap(({ data }) => data.questions.map((question) => question.id)),
    ),
  )
  const found = await Promise.all([...ids].map((id) => questionIn(locale, id)))
  return found.flatMap((one) => (one ? [one.question] : []))
}

/** The address by which the rest of the world knows a page of this site. */
const full = (path: string) => new URL(path, import.meta.env.SITE).href

async function generalOf(
  question: WrittenQuestion,
  locale: Locale,
  lesson: Lesson | undefined,
  t: Words,
): Promise<Said[]> {
  const about = await aboutQuestion(locale, question)
  const sources = (question.source ?? []).flatMap((key) => bibliography().get(key) ?? [])
  const entries = sources.map(({ html, href }) => [textOf(html), href].filter(Boolean).join(' '))
  const url =
    lesson && (lesson.written ? lessonUrl(locale, lesson.module, lesson.id) : moduleUrl(locale, lesson.module))
  return [
    ...(about ? [fill(t.about, about)] : []),
    ...(entries.length > 0 ? [fill(t.sources, { list: entries.join('; ') })] : []),
    ...(lesson && url ? [fill(t.lesson, { title: lesson.title, address: full(url) })] : []),
  ].map((text) => ({ text: plain(text) }))
}

/** An entry of the bibliography without its markup. */
function textOf(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (sign, name) => named[name] ?? sign)
}

function playsOf(module: Module, modules: readonly Module[], locale: Locale, t: Words): Item[] {
  const outcomes = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.outcomes))
  return module.scenarios
    .filter(({ written }) => written)
    .map((play) => {
      const texts = play.outcomes.flatMap((id) => outcomes.find((one) => one.id === id)?.text ?? [])
      return essayAbout(play, texts, full(scenarioUrl(locale, play.id)), t)
    })
}
