import { getEntry } from 'astro:content'
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'

/** The ground rules in a language, or in English. */
export async function rulesIn(locale: Locale) {
  const rules = (await getEntry('rules', `${locale}/rules`)) ?? (await getEntry('rules', `${defaultLocale}/rules`))
  return rules?.data ?? []
}

/** The language in which `rulesIn` has them. */
export async function rulesLocale(locale: Locale): Promise<Locale> {
  return (await getEntry('rules', `${locale}/rules`)) ? locale : defaultLocale
}

/** The ground rule or the task that a question names, in its own words; undefined where it names none. */
export async function aboutQuestion(
  locale: Locale,
  { rule, task }: { rule?: string | undefined; task?: string | undefined },
): Promise<{ label: string; title: string; text: string } | undefined> {
  const t = stringsOf(locale).quiz
  const found = (await rulesIn(locale)).find(({ id }) => id === rule)
  if (found) return { label: t.rule, title: found.title, text: found.text }
  const tasks = (await getEntry('tasks', `${locale}/tasks`)) ?? (await getEntry('tasks', `${defaultLocale}/tasks`))
  const done = Object.values(tasks?.data ?? {})
    .flat()
    .find(({ id }) => id === task)
  return done && { label: t.task, title: done.title, text: done.text }
}
