/** The floor that figures are compared with: the lessons of a project as plain Astro and MDX, and one quiz in React. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { writtenLessons } from './course.mjs'

const floor = fileURLToPath(new URL('floor', import.meta.url))
const repository = fileURLToPath(new URL('..', import.meta.url))

/** How many questions the quiz has. */
const asked = 5

/**
 * Makes the project in a new temporary folder, whose name it returns.
 * @param {string} course the project whose lessons it takes
 * @param {number} lessons how many of them, from the first
 */
export function floorOf(course, lessons) {
  const root = mkdtempSync(join(tmpdir(), 'floor-'))
  cpSync(floor, root, { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
  // Astro looks here for packages that it has to build as well.
  cpSync(join(repository, 'package.json'), join(root, 'package.json'))
  const all = writtenLessons(join(course, 'content/en')).slice(0, lessons)
  mkdirSync(join(root, 'src/pages/lessons'))
  for (const [at, { id, mdx }] of all.entries()) {
    const next = all[at + 1]?.id
    writeFileSync(join(root, 'src/pages/lessons', `${id}.mdx`), plain(mdx, next && `/lessons/${next}/`))
  }
  /** @type {{ kind: string }[]} */
  const questions = all.flatMap(({ quiz, review }) =>
    [...quiz.questions, ...review].map((one) => ({ kind: '', ...one })),
  )
  const single = questions.filter(({ kind }) => kind === 'single').slice(0, asked)
  writeFileSync(join(root, 'src/quiz/questions.json'), JSON.stringify(single))
  return root
}

/** A lesson's words without our vocabulary: terms and links stay as words and links. @param {string} mdx @param {string | undefined} next */
function plain(mdx, next) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? []
  const { title } = parse(head)
  const text = body
    .replace(/<(SpeakerNote|Note)>[\s\S]*?<\/\1>/g, '')
    .replace(/<(Worry|Callout) title="([^"]*)">/g, '**$2**')
    .replace(/<[A-Z][^>]*\/>|<\/?[A-Z][^>]*>/g, '')
    .replace(/\]\(lesson:([\w-]+)\)/g, '](/lessons/$1/)')
    .replace(/\]\([a-z]+:(?!\/\/)[^)]*\)/g, '](/quiz/)')
  return `---\n${stringify({ layout: '../../layouts/Page.astro', title, next }, { lineWidth: 0 })}---\n${text}`
}
