import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { courseSchema } from '#course/schema.ts'
import { fill } from '#i18n/fill.ts'
import { locales } from '#i18n/locales.ts'
import { stringsOf, toLocale } from '#i18n/text.ts'
import { problemText } from '#source/problem.ts'
import { readShape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'
import type { Course, Unit } from './model.ts'
import type { Site } from './site.build.ts'

/**
 * The course of a built site in a language: what is planned in `content/`, as far as the site has pages.
 * @param root the folder that holds `content/`
 */
export function courseOf(site: Site, root: string, lang: string): Course {
  const plan = planIn(root, lang)
  const t = stringsOf(lang).course
  const unit = (kind: Unit['kind'], id: string, title: string, path: string): Unit[] => {
    const page = `${lang}/${path}/index.html`
    const html = site.texts.get(page)
    return html === undefined ? [] : [{ id, title, description: descriptionOf(html) || title, kind, page }]
  }
  const modules = plan.modules.map(({ id, title, description, lessons, scenarios }) => ({
    id,
    title,
    description,
    page: `${lang}/course/${id}/index.html`,
    units: [
      ...lessons.flatMap((one) => unit('lesson', one.id, one.title, `course/${id}/${one.id}`)),
      ...scenarios.flatMap((one) => unit('scenario', one.id, one.title, `chairs/${one.id}`)),
      ...unit('review', `review/${id}`, fill(t.reviewTitle, { module: title }), `course/${id}/review`),
    ],
  }))
  const { description, edition } = plan
  // Where there are several languages, whoever puts packages into a platform has to tell them apart.
  const title = site.languages.length > 1 ? `${plan.title} (${locales[toLocale(lang)].name})` : plan.title
  const written = modules.filter(({ page }) => site.texts.has(page))
  return { title, description, lang, edition, page: `${lang}/course/index.html`, modules: written }
}

function planIn(root: string, lang: string) {
  const file = [`content/${lang}/course.yaml`, 'content/en/course.yaml'].find((one) => existsSync(join(root, one)))
  if (!file) throw new Error('content/en/course.yaml is missing.')
  const { data, problems } = readShape(courseSchema, readYaml(file, readFileSync(join(root, file), 'utf8')))
  if (!data) throw new Error(problems.map(problemText).join('\n'))
  return data
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#34': '"',
  '#39': '’',
  lt: '<',
  gt: '>',
  '#38': '&',
}

function descriptionOf(html: string): string {
  const content = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''
  return content.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
