import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { checkContent } from '../src/authoring/check.build.ts'
import { checkQuestionRules } from '../src/authoring/lint/lint.build.ts'
import { diagramNames, vocabulary } from '../src/authoring/vocabulary.ts'
import { families } from '../src/contribution/contribution.ts'
import { kinds } from '../src/quiz/kinds.ts'
import { climate } from '../src/scenario/graph.ts'
import { phases, stances, watches } from '../src/scenario/tags.ts'
import { contentWith, type Edit, repository } from './content-mistakes/planting.ts'

const readme = readFileSync(join(repository, 'content/README.md'), 'utf8')

/** Each of these reads all of the content, some of them several times. */
const timeout = 60_000

/** The fenced block that follows these words in content/README.md, as an author would copy it. */
function blockAfter(words: string): string {
  const [, after] = readme.split(words)
  const block = /^[^`]*\n```\w+\n([\s\S]*?)```/.exec(after ?? '')?.[1]
  if (!block) throw new Error(`content/README.md has no block after ${words}.`)
  return block
}

/** Writes the file that a template is for. */
function copied(file: string): Edit {
  return (root) => {
    const path = join(root, 'content', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, blockAfter(`The file \`${file}\``))
  }
}

/** Puts the entries of the templates into course.yaml where the text says: at the end of a list of this module. */
function planned(list: 'lessons' | 'scenarios', module: string): Edit {
  return (root) => {
    const file = join(root, 'content/en/course.yaml')
    const [before = '', here = ''] = readFileSync(file, 'utf8').split(new RegExp(`(?<=\\n)(?=  - id: ${module}\\n)`))
    const end = list === 'lessons' ? /(?=\n {4}scenarios:)/ : /(?=\n\n {2}- id: |\n*$)/
    const entry = blockAfter(`at the end of the ${list === 'lessons' ? 'lessons' : '`scenarios`'} of \`${module}\``)
    writeFileSync(file, before + here.replace(end, `\n${entry.trimEnd()}`))
  }
}

/** Puts the questions of a template at the end of a quiz that is there already. */
function appended(file: string): Edit {
  return (root) => {
    const text = blockAfter(`at the end of \`${file}\``)
    writeFileSync(join(root, 'content', file), `\n${text}`, { flag: 'a' })
  }
}

const templates: readonly Edit[] = [
  planned('lessons', 'the-hour'),
  copied('en/modules/04-the-hour/06-arriving.mdx'),
  copied('en/quizzes/arriving.yaml'),
  appended('en/quizzes/the-hour-review.yaml'),
  planned('scenarios', 'the-hour'),
  copied('en/scenarios/the-borrowed-pen/story.ink'),
  copied('en/scenarios/the-borrowed-pen/scenario.yaml'),
]

it('shows templates of a lesson, a quiz and a role-play in which the check finds nothing', { timeout }, () => {
  const { root, remove } = contentWith(templates)
  try {
    expect(checkContent(root)).toEqual([])
  } finally {
    remove()
  }
})

it('shows a template of a quiz in which no rule finds anything', { timeout }, () => {
  const { root, remove } = contentWith(templates)
  try {
    const { text, stops } = checkQuestionRules(root)
    expect(text.match(/^.*arriving-.*$/gm) ?? []).toEqual([])
    expect(stops).toBe(false)
  } finally {
    remove()
  }
})

it('shows one template for each kind of question', () => {
  const kindsShown = [...readme.matchAll(/^ {4}kind: (.+)$/gm)].map(([, kind]) => kind)
  expect(kindsShown.sort()).toEqual(Object.keys(kinds).sort())
})

it('shows templates that are read: each of them is missed, or noticed, when it is not there', { timeout }, () => {
  for (const left of templates.keys()) {
    const { root, remove } = contentWith(templates.filter((_, at) => at !== left))
    try {
      // Without the questions of the review, the outcomes of the lesson have too few.
      expect([checkContent(root), checkQuestionRules(root).stops]).not.toEqual([[], false])
    } finally {
      remove()
    }
  }
})

it('names every component, kind of question, tag value and quality of the room', () => {
  const words = [
    ...Object.keys(vocabulary).map((name) => `\`<${name}`),
    ...[...diagramNames, ...Object.keys(kinds)].map((name) => `\`${name}\``),
    ...[...Object.values(families).flat(), ...phases, ...stances, ...watches].map((name) => `\`${name}\``),
    ...Object.entries(climate).map(([name, most]) => `| \`${name}\` | ${most} |`),
  ]
  expect(words.filter((word) => !readme.includes(word))).toEqual([])
})

it('names every page that a link can lead to, and no other', () => {
  const [, row = ''] = /\| a page: (.*) \|/.exec(readme) ?? []
  const named = [...row.matchAll(/`([\w-]+)`/g)].map(([, page]) => page)
  const files = ['content/en/pages', 'src/pages/[lang]'].flatMap((folder) => readdirSync(join(repository, folder)))
  const candidates = [...named, ...files.map((file) => file.replace(/\.\w+$/, ''))]
  const pages = [...new Set(candidates)].filter((page) => /^[\w-]+$/.test(page ?? ''))
  const { root, remove } = contentWith([
    (root) => {
      const links = pages.map((page) => `[here](page:${page})`).join('\n\n')
      writeFileSync(join(root, 'content/en/pages/about.mdx'), `\n${links}\n`, { flag: 'a' })
    },
  ])
  try {
    const refused = checkContent(root).map(({ message }) => /page:([\w-]+)/.exec(message)?.[1])
    expect(pages.filter((page) => !refused.includes(page)).sort()).toEqual(named.sort())
  } finally {
    remove()
  }
})
