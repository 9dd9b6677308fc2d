import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Chair } from '#circle/circle.ts'
import { aboutQuestion } from '#course/about.build.ts'
import { edition } from '#course/course.build.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { quizStrings } from '#quiz/strings.ts'
import { bibliography } from '#references/bibliography.build.ts'
import { checkScenario } from './check.build.ts'
import type { Graph } from './graph.ts'
import { present } from './rules/tagged.ts'
import type { Scenario } from './schema.ts'
import { before, chairsOf, inRoom } from './seating.ts'
import type { Note, Staging } from './staging.ts'

/** A role-play that can be played, and the language in which it is written. */
export type WrittenScenario = {
  readonly id: string
  readonly locale: Locale
  readonly data: Scenario
  /** One for each chair that is written. */
  readonly graphs: readonly Graph[]
}

const kept = new Map<string, { changed: string; written: WrittenScenario | undefined }>()

/** The written role-plays by id: those of the language, and for the others the default language’s. */
export function scenariosIn(locale: Locale, root = process.cwd()): ReadonlyMap<string, WrittenScenario> {
  const found = [defaultLocale, locale].flatMap((lang) => {
    const folder = join(root, 'content', lang, 'scenarios')
    const ids = existsSync(folder) ? readdirSync(folder).sort() : []
    return ids.flatMap((id) => read(root, lang, id) ?? [])
  })
  return new Map(found.map((written) => [written.id, written]))
}

/** Reads one role-play, again when one of its files has changed, so that `npm run dev` shows an edit. */
function read(root: string, locale: Locale, id: string): WrittenScenario | undefined {
  const folder = `content/${locale}/scenarios/${id}`
  const names = readdirSync(join(root, folder)).filter((name) => /\.(yaml|ink)$/.test(name))
  const changed = names.map((name) => `${name} ${statSync(join(root, folder, name)).mtimeMs}`).join()
  const last = kept.get(folder)
  if (last?.changed === changed) return last.written
  const files = new Map(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]))
  // Mistakes stop a build before this runs (authoring/); what cannot be played while one writes is not there yet.
  const { data, graphs } = checkScenario({ id, folder, files }, {})
  const written = data && graphs.length > 0 ? { id, locale, data, graphs } : undefined
  kept.set(folder, { changed, written })
  return written
}

/** Routes of the pages: one for each language and written role-play. */
export function scenarioPaths(languages: readonly Locale[]) {
  return languages.flatMap((lang) =>
    [...scenariosIn(lang).values()].map((written) => ({ params: { lang, scenario: written.id }, props: { written } })),
  )
}

/** Routes of the files for the browser: one for each language, role-play and chair. */
export function stagingPaths(languages: readonly Locale[]) {
  return scenarioPaths(languages).flatMap(({ params, props: { written } }) =>
    written.graphs.map((graph) => ({ params: { ...params, chair: graph.chair }, props: { written, graph } })),
  )
}

/** Everything that a role-play from one chair needs in the browser. */
export async function stagingOf(locale: Locale, { data }: WrittenScenario, graph: Graph): Promise<Staging> {
  const { title, endings, aftercare } = data
  const strings = stringsOf(locale)
  const { staysHere, deleteWords, discretion } = quizStrings(locale)
  const used = Object.entries(data.why).filter(([slug]) => Object.values(graph.lines).some(({ why }) => why === slug))
  const ended = new Set(graph.nodes.map(({ ending }) => ending))
  const notes = used.map(async ([slug, note]): Promise<[string, Note]> => [slug, await noteOf(locale, note)])
  return {
    edition: await edition(),
    lang: locales[locale].lang,
    title,
    setting: settingOf(data, graph),
    cast: castOf(data, graph),
    graph,
    notes: Object.fromEntries(await Promise.all(notes)),
    reasons: only(data.reasons, graph.choices),
    voices: only(data.voices, graph.lines),
    heard: only(data.asked, graph.lines),
    endings: Object.fromEntries(Object.entries(endings).filter(([slug]) => ended.has(slug))),
    aftercare,
    strings: strings.scenario,
    writing: { staysHere, deleteWords, discretion },
    roles: strings.chairs,
  }
}

/** What belongs to one story, of what stands in scenario.yaml for all of them. */
function only<T>(all: Readonly<Record<string, T>>, ids: Readonly<Record<string, unknown>>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => Object.hasOwn(ids, id)))
}

/** Who is in the room, seen from one chair. */
export function castOf({ cast }: Scenario, { chair }: Graph): Staging['cast'] {
  return present(cast, chair).map(({ chairs: _, ...person }) =>
    person.id === 'you' ? { ...person, role: chair as typeof person.role } : person,
  )
}

/** The chairs that somebody sees who has not taken one yet, in the room where the story begins. */
export function openingChairs(data: Scenario, graph: Graph): Chair[] {
  const first = Object.values(graph.lines).find(({ room }) => room)?.room
  return chairsOf(inRoom(castOf(data, graph), first), before, false)
}

/** Where we are and what happened before, for somebody in one chair. */
export function settingOf({ setting }: Scenario, { chair }: Graph): string {
  return typeof setting === 'string' ? setting : (setting[chair as keyof typeof setting] ?? '')
}

async function noteOf(locale: Locale, { rule, task, source, ...text }: Scenario['why'][string]): Promise<Note> {
  const about = [await aboutQuestion(locale, { rule }), await aboutQuestion(locale, { task })]
  const sources = (source ?? []).flatMap((key) => {
    const reference = bibliography().get(key)
    return reference ? [{ key, short: reference.short }] : []
  })
  return { ...text, about: about.flatMap((one) => one ?? []), sources }
}
