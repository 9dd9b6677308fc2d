import { getEntry, render } from 'astro:content'
import { courseIn, lessonsIn } from '#course/course.build.ts'
import { fill } from '#i18n/fill.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { plural, stringsOf } from '#i18n/text.ts'
import { stemParts } from '#quiz/question.ts'
import { questionIn, quizIn } from '#quiz/quiz.build.ts'
import { kitUrl, lessonUrl, moduleUrl, type Page, pageUrl, reviewUrl, scenarioUrl } from '#site/urls.ts'
import { readMdx } from '#source/mdx.ts'
import type { Permalink } from './permalink.ts'

/** A module with the addresses in it: of itself and its parts, and within each lesson of its sections and questions. */
export type Shelf = {
  readonly title: string
  readonly links: readonly Permalink[]
  readonly lessons: readonly { readonly title: string; readonly links: readonly Permalink[] }[]
}

/** Everything in the course that has an address which stays, module by module. */
export async function shelvesIn(locale: Locale, site: URL): Promise<Shelf[]> {
  const { course: words, universities: t } = stringsOf(locale)
  const full = (path: string) => new URL(path, site).href
  const takes = (minutes: number) => plural(locale, words.minutesOne, words.minutesOther, minutes)
  const modules = (await courseIn(locale)).modules.filter(({ written }) => written)
  return Promise.all(
    modules.map(async ({ id, number, title, minutes, lessons, scenarios }) => {
      const written = lessons.filter((lesson) => lesson.written)
      return {
        title: fill(t.module, { n: number, title }),
        links: [
          { title, href: full(moduleUrl(locale, id)), note: takes(minutes) },
          ...written.map((one) => ({
            title: one.title,
            href: full(lessonUrl(locale, id, one.id)),
            note: takes(one.minutes),
          })),
          ...scenarios
            .filter((one) => one.written)
            .map((one) => ({
              title: one.title,
              href: full(scenarioUrl(locale, one.id)),
              note: `${t.rolePlay}, ${takes(one.minutes)}`,
            })),
          { title: fill(words.reviewTitle, { module: title }), href: full(reviewUrl(locale, id)), note: undefined },
        ],
        lessons: await Promise.all(
          written.map(async (one) => ({
            title: one.title,
            links: await placesIn(locale, one.id, full(lessonUrl(locale, id, one.id))),
          })),
        ),
      }
    }),
  )
}

/** Sections and questions of a lesson. A question of a review has no place that stays: ten are drawn at a time. */
async function placesIn(locale: Locale, id: string, lesson: string): Promise<Permalink[]> {
  const t = stringsOf(locale).universities
  const found = (await lessonsIn(locale)).find((one) => one.id === id)
  if (!found) return []
  const { headings } = await render(found.entry)
  const asked = readMdx(found.entry.id, found.entry.body ?? '').elements.map(async ({ name, attributes }) => {
    const wanted = attributes.get('id') ?? ''
    if (name === 'Question') return [wanted]
    return name === 'Quiz' ? ((await quizIn(locale, wanted))?.quiz.questions.map((one) => one.id) ?? []) : []
  })
  const questions = (await Promise.all(asked)).flat().map(async (question) => {
    const stem = (await questionIn(locale, question))?.question.stem ?? question
    return { title: stemParts(stem).leadIn, href: `${lesson}#${question}`, note: t.question }
  })
  return [
    ...headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ title: text, href: `${lesson}#${slug}`, note: t.section })),
    ...(await Promise.all(questions)),
  ]
}

const written = ['start', 'first-session', 'not-a-group', 'about', 'accessibility', 'privacy', 'changes'] as const

/** Pages that stand by themselves and that somebody might link to. */
export async function pageLinksIn(locale: Locale, site: URL): Promise<Permalink[]> {
  const { course, scenario, kit, review, glossary, references } = stringsOf(locale)
  const link = (page: Page, title: string): Permalink => ({ title, href: new URL(pageUrl(locale, page), site).href })
  const own = written.map(async (page) => {
    const entry =
      (await getEntry('pages', `${locale}/pages/${page}`)) ??
      (await getEntry('pages', `${defaultLocale}/pages/${page}`))
    return link(page, entry?.data.title ?? page)
  })
  const packs = (await getEntry('packs', `${locale}/packs`)) ?? (await getEntry('packs', `${defaultLocale}/packs`))
  return [
    link('course', course.title),
    link('chairs', scenario.title),
    link('student-path', packs?.data.student.title ?? ''),
    link('review', review.title),
    { title: kit.title, href: new URL(kitUrl(locale), site).href },
    link('glossary', glossary.title),
    link('references', references.title),
    ...(await Promise.all(own)),
  ]
}
