import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLocale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { bakeStory, mostBytes, packedBytes } from '#scenario/bake.build.ts'
import { checkScenario } from '#scenario/check.build.ts'
import { type ScenarioFolder, storyFile } from '#scenario/folder.ts'
import { dotOf } from '#scenario/report/dot.ts'
import { mapOf } from '#scenario/report/map.ts'
import { type Report, reportOn } from '#scenario/report/report.ts'
import { table } from '#scenario/report/table.ts'
import { assumption, type Frame, reportText, shortHead, shortRow } from '#scenario/report/text.ts'
import { present } from '#scenario/rules/tagged.ts'
import { mostStates } from '#scenario/walk.build.ts'
import { inReadingOrder, meant, problemText } from '#source/problem.ts'
import { readLibrary } from './library.build.ts'
import type { Library } from './library.ts'
import { checkScenarios } from './scenarios.build.ts'

/** What is printed, the maps by the names of their files, and whether something has to be mended. */
export type Answer = {
  readonly text: string
  readonly maps: readonly { readonly name: string; readonly dot: string }[]
  readonly stops: boolean
}

type Told = { readonly report: Report; readonly frame: Frame; readonly map: Answer['maps'][number] }

/**
 * The whole of a role-play from each of its chairs, or of all role-plays in short.
 * @param root the folder that holds `content/`
 * @param wanted ids of role-plays; none for all
 */
export function tellStories(root: string, wanted: readonly string[]): Answer {
  const libraries = localesIn(root).map((locale) => readLibrary(root, locale))
  const ids = new Set(libraries.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)))
  const strange = wanted.find((id) => !ids.has(id))
  if (strange !== undefined) return { text: `${unknown(strange, ids)}\n`, maps: [], stops: true }

  const chosen = libraries.map((library) => ({
    ...library,
    scenarios: library.scenarios.filter(({ id }) => wanted.length === 0 || wanted.includes(id)),
  }))
  const mistakes = mistakesIn(chosen)
  const told = chosen.flatMap(({ locale, scenarios }) => scenarios.flatMap((one) => tell(one, locale)))
  const full = told.map(({ report, frame }) => reportText(report, frame)).join('\n\n')
  const whole = wanted.length > 0 ? full : shortText(told)
  return {
    text: [mistakes, ...(told.length > 0 ? [whole, `${assumption}\n`] : [])].filter(Boolean).join('\n'),
    maps: wanted.length > 0 ? told.map(({ map }) => map) : [],
    stops: mistakes !== '',
  }
}

/** A row for each story. */
function shortText(told: readonly Told[]): string {
  const rows = [shortHead, ...told.map(({ report, frame }) => shortRow(report, frame))]
  return [
    ...table(rows, { indent: 0, left: [7] }),
    '',
    'Decisions and minutes of reading: shortest – random reader – longest. In all: from the setting to the aftercare, of what',
    'is promised. Endings: how often a random reader comes to each.\n',
  ].join('\n')
}

/** English first, because that is where a role-play is written. */
function localesIn(root: string): string[] {
  const folders = readdirSync(join(root, 'content'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [...new Set([defaultLocale, ...folders.map(({ name }) => name)])]
}

function unknown(id: string, ids: ReadonlySet<string>): string {
  const guess = meant(id, ids)
  return `There is no role-play "${id}". ${guess ? `Did you mean "${guess}"?` : `There are ${[...ids].join(', ')}.`}`
}

/** Every mistake in the chosen role-plays, as a build lists them, and in the files that they are checked against. */
function mistakesIn(libraries: readonly Library[]): string {
  const problems = libraries.flatMap((library) => {
    const folders = library.scenarios.map(({ folder }) => `${folder}/`)
    const shared = ['course', 'rules', 'tasks'].map((name) => `content/${library.locale}/${name}.yaml`)
    const concerns = (file: string) =>
      shared.includes(file) || file.endsWith('.bib') || folders.some((folder) => file.startsWith(folder))
    return [...library.problems.filter(({ file }) => concerns(file)), ...checkScenarios(library)]
  })
  if (problems.length === 0) return ''
  const lines = [...new Set(inReadingOrder(problems).map(problemText))]
  const count = lines.length === 1 ? 'There is 1 mistake.' : `There are ${lines.length} mistakes.`
  return `${lines.join('\n')}\n\n${count} What follows is told as far as the story can be played.\n`
}

/** One role-play from each chair whose story can be played to its endings. */
function tell(folder: ScenarioFolder, locale: string): Told[] {
  const { data } = checkScenario(folder, {})
  return (data?.chairs ?? []).flatMap((chair, place): Told[] => {
    const name = storyFile(chair, place)
    const source = folder.files.get(name)
    if (!data || source === undefined) return []
    const { script, graph } = bakeStory(`${folder.folder}/${name}`, source, folder.id, chair)
    const { aftercare, why: notes, asked: heard, endings } = data
    const setting = typeof data.setting === 'string' ? data.setting : (data.setting[chair] ?? '')
    const cast = present(data.cast, chair)
    const report = graph && reportOn(script, graph, { cast, setting, aftercare, notes, heard, endings })
    if (!report) return []
    const titles = new Map(Object.entries(data.endings).map(([slug, { title }]) => [slug, title]))
    const frame = {
      ...{ bytes: packedBytes(graph), mostBytes, mostStates, minutes: data.minutes },
      t: stringsOf(defaultLocale).scenario,
    }
    const file = [folder.id, chair, ...(locale === defaultLocale ? [] : [locale])].join('.')
    return [
      {
        ...{ report, frame },
        map: { name: `${file}.svg`, dot: dotOf(mapOf(script), `${data.title}, ${chair}: ${script.file}`, titles) },
      },
    ]
  })
}
