import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessibilitySchema } from '#accessibility/schema.ts'
import {
  changesSchema,
  courseSchema,
  coverageSchema,
  lessonSchema,
  moduleSchema,
  pageSchema,
  rulesSchema,
  tasksSchema,
} from '#course/schema.ts'
import { diagramsSchema } from '#diagrams/schema.ts'
import { glossarySchema } from '#glossary/schema.ts'
import { hourSchema } from '#hour/schema.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { sheetSchema } from '#kit/schema.ts'
import { packsSchema } from '#path/schema.ts'
import { quizSchema } from '#quiz/schema.ts'
import { readBibliography } from '#references/bibliography.build.ts'
import { linkHostsSchema } from '#references/schema.ts'
import { publishedSchema } from '#release/schema.ts'
import { readMdx } from '#source/mdx.ts'
import type { Problem } from '#source/problem.ts'
import { readShape, type Shape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'
import { platformsSchema } from '#university/schema.ts'
import { type LessonFile, type Library, publishedFile, type Sheet } from './library.ts'
import { judgedListsSchema } from './text/schema.ts'

/** Files that a language folder may hold, as regular expressions; anything else is a mistake. */
const places = [
  /^(course|diagrams|hour|glossary|rules|tasks|packs|changes|accessibility|platforms)\.yaml$/,
  /^modules\/\d\d+-[a-z0-9-]+\/(module\.yaml|\d\d-[a-z0-9-]+\.mdx)$/,
  /^quizzes\/[a-z0-9-]+\.yaml$/,
  /^pages\/(universities\/)?[a-z0-9-]+\.mdx$/,
  /^kit\/\d\d-[a-z0-9-]+\.mdx$/,
  /^scenarios\/[a-z0-9-]+\/(scenario\.yaml|story(\.[a-z-]+)?\.ink)$/,
]

/**
 * Reads everything of one language.
 * @param root the folder that holds `content/`
 */
export function readLibrary(root: string, locale: string): Library {
  const problems: Problem[] = []
  const folder = `content/${locale}`
  const found = listFiles(join(root, folder))
  const files = found.filter((file) => places.some((place) => place.test(file)))
  const text = (file: string) => readFileSync(join(root, file), 'utf8')

  function sheet<T>(shape: Shape<T>, file: string): Sheet<T> | undefined {
    if (!existsSync(join(root, file))) {
      problems.push({ file, message: 'this file is missing. content/README.md shows what it holds.' })
      return undefined
    }
    const yaml = yamlOf(file, text(file))
    const { data, problems: inShape } = readShape(shape, yaml)
    problems.push(...inShape)
    return data === undefined ? undefined : { yaml, data }
  }

  /** What only the default language has to say; another may say it again in its own words. */
  const told = <T>(shape: Shape<T>, name: string) =>
    locale === defaultLocale || files.includes(`${name}.yaml`) ? sheet(shape, `${folder}/${name}.yaml`) : undefined

  function prose<T>(path: string, shape: Shape<T>) {
    const file = `${folder}/${path}`
    const read = mdxOf(file, text(file))
    const { data, problems: inShape } = readShape(shape, read.frontmatter)
    problems.push(...(read.problems.length > 0 ? read.problems : inShape))
    return { mdx: read, data }
  }

  for (const file of found.filter((one) => !files.includes(one)))
    problems.push({
      file: `${folder}/${file}`,
      message: 'nothing reads a file at this place. See content/README.md for where things go.',
    })

  const { keys, addresses = [], problems: inBibliography } = readBibliography(root)
  problems.push(...inBibliography)
  const hosts = sheet(linkHostsSchema, 'content/link-hosts.yaml')
  const quizFiles = files.filter((file) => file.startsWith('quizzes/'))
  const quizzes = quizFiles.flatMap((file) => sheet(quizSchema, `${folder}/${file}`) ?? [])

  const library = {
    locale,
    course: sheet(courseSchema, `${folder}/course.yaml`),
    modules: foldersIn(files, 'modules').map((path) => {
      const [, place, id] = /(\d\d+)-([^/]+)$/.exec(path) ?? []
      return {
        folder: `${folder}/${path}`,
        place: Number(place),
        id: id ?? path,
        sheet: sheet(moduleSchema, `${folder}/${path}/module.yaml`),
      }
    }),
    lessons: files.flatMap((file): LessonFile[] => {
      const [, module, place, id] = /^modules\/\d\d+-([^/]+)\/(\d\d)-(.+)\.mdx$/.exec(file) ?? []
      if (!module || !id) return []
      return [{ module, place: Number(place), id, ...prose(file, lessonSchema) }]
    }),
    quizzes,
    pages: files
      .filter((file) => file.startsWith('pages/'))
      .map((file) => ({ id: file.slice('pages/'.length, -'.mdx'.length), ...prose(file, pageSchema) })),
    sheets: files
      .filter((file) => file.startsWith('kit/'))
      .map((file) => ({
        id: file.slice('kit/00-'.length, -'.mdx'.length),
        place: Number(file.slice(4, 6)),
        ...prose(file, sheetSchema),
      })),
    scenarios: foldersIn(files, 'scenarios').map((path) => ({
      id: path.slice('scenarios/'.length),
      folder: `${folder}/${path}`,
      files: new Map(
        files
          .filter((file) => file.startsWith(`${path}/`))
          .map((file) => [file.slice(path.length + 1), text(`${folder}/${file}`)]),
      ),
    })),
    glossary: sheet(glossarySchema, `${folder}/glossary.yaml`),
    rules: sheet(rulesSchema, `${folder}/rules.yaml`),
    tasks: sheet(tasksSchema, `${folder}/tasks.yaml`),
    diagrams: sheet(diagramsSchema, `${folder}/diagrams.yaml`),
    packs: sheet(packsSchema, `${folder}/packs.yaml`),
    hour: sheet(hourSchema, `${folder}/hour.yaml`),
    changes: told(changesSchema, 'changes'),
    accessibility: told(accessibilitySchema, 'accessibility'),
    platforms: told(platformsSchema, 'platforms'),
    references: keys,
    coverage: sheet(coverageSchema, 'content/coverage.yaml'),
    addresses,
    judged: sheet(judgedListsSchema, 'content/judged.yaml'),
    published: existsSync(join(root, publishedFile)) ? sheet(publishedSchema, publishedFile) : undefined,
    linkHostsSheet: hosts,
    linkHosts: hosts && new Set(hosts.data.hosts.map(({ host }) => host)),
    problems,
  }
  const unreadText = [...library.lessons, ...library.pages].some((one) => one.mdx.problems.length > 0)
  return { ...library, unread: { quizzes: quizzes.length < quizFiles.length, texts: unreadText } }
}

/**
 * A file as it was read last, if it still says the same: in `npm run dev` everything is read at each save, and in the
 * tests of planted mistakes hundreds of times, while one file has changed.
 */
function keeping<T>(read: (file: string, text: string) => T): typeof read {
  const kept = new Map<string, { text: string; result: T }>()
  return (file, text) => {
    const last = kept.get(file)
    if (last?.text === text) return last.result
    const result = read(file, text)
    kept.set(file, { text, result })
    return result
  }
}

const yamlOf = keeping(readYaml)
const mdxOf = keeping(readMdx)

/** The folders in a folder, from the paths of the files in them. */
function foldersIn(files: readonly string[], folder: string): string[] {
  return [...new Set(files.flatMap((file) => new RegExp(`^${folder}/[^/]+(?=/)`).exec(file) ?? []))]
}

/** Paths of all files below a folder, from that folder, in order; hidden files are left out. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}
