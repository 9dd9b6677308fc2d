import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { checkContent } from '../src/authoring/check.build.ts'
import { checkQuestionRules } from '../src/authoring/lint/lint.build.ts'
import { diagramNames, kitVocabulary, packNames, pageVocabulary } from '../src/authoring/vocabulary.ts'
import { families } from '../src/contribution/contribution.ts'
import { chairNames } from '../src/course/schema.ts'
import { sheetSchema } from '../src/kit/schema.ts'
import { sheetFile, sheetIds } from '../src/kit/sheets.ts'
import { kinds } from '../src/quiz/kinds.ts'
import { checkScenario } from '../src/scenario/check.build.ts'
import { climate } from '../src/scenario/graph.ts'
import { scenarioSchema } from '../src/scenario/schema.ts'
import { asks, phases, stances, tagNames, watches } from '../src/scenario/tags.ts'
import { change, contentWith, type Edit, repository } from './content-mistakes/planting.ts'

const readme = readFileSync(join(repository, 'content/README.md'), 'utf8')

/** Each of these reads all of the content, some of them several times. */
const timeout = 60_000

/** The fenced block that follows these words in content/README.md or a part of it, as an author would copy it. */
function blockAfter(words: string, part = readme): string {
  const [, after] = part.split(words)
  const block = /^[^`]*\n```\w+\n([\s\S]*?)```/.exec(after ?? '')?.[1]
  if (!block) throw new Error(`content/README.md has no block after ${words}.`)
  return block
}

/** Writes the file that a template is for. */
function copied(file: string, part?: string): Edit {
  return (root) => {
    const path = join(root, 'content', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, blockAfter(`The file \`${file}\``, part))
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

const evening = 'en/scenarios/the-borrowed-pen'

/** The same evening from each chair: what stands under a heading, and the files in it by their names. */
const evenings = readme.split(/^#### (?=From )/m).flatMap((rest, at) => {
  if (at === 0) return []
  const part = rest.split(/^###/m)[0] ?? ''
  const names = [...part.matchAll(/^The file `.*\/(.+)`:$/gm)].map(([, name = '']) => name)
  const files = names.map((name): [string, string] => [name, blockAfter(`The file \`${evening}/${name}\``, part)])
  return [{ title: part.split('\n')[0] ?? '', part, files: new Map(files) }]
})

/** Templates beside which each evening is read. */
const others: readonly Edit[] = [
  planned('lessons', 'the-hour'),
  copied('en/modules/04-the-hour/06-arriving.mdx'),
  copied('en/quizzes/arriving.yaml'),
  appended('en/quizzes/the-hour-review.yaml'),
]

const templatesWith = ({ part, files }: (typeof evenings)[number]): Edit[] => [
  ...others,
  planned('scenarios', 'the-hour'),
  ...[...files.keys()].map((name) => copied(`${evening}/${name}`, part)),
]
const templates = evenings[0] ? templatesWith(evenings[0]) : others

it.each(evenings)(
  'shows templates of a lesson, a quiz and a role-play in which the check finds nothing: $title',
  {
    timeout,
  },
  (one) => {
    const { root, remove } = contentWith(templatesWith(one))
    try {
      expect(checkContent(root)).toEqual([])
    } finally {
      remove()
    }
  },
)

/** What the check says about a role-play of the guide, alone and without the lists of the course. */
function saysOf(files: ReadonlyMap<string, string>): string[] {
  return checkScenario({ id: 'the-borrowed-pen', folder: '.', files }, {}).problems.map(({ message }) => message)
}

it('shows a role-play from each chair', () => {
  const shown = evenings.flatMap(({ files }) => checkScenario({ id: 'x', folder: '.', files }, {}).data?.chairs ?? [])
  expect(shown.sort()).toEqual([...chairNames].sort())
})

/** For each chair a rule that its template would break with one edit. */
it.each([
  ['member', 'story.ink', / #ask:words/g, '', 'no line has #ask:words.'],
  ['presenter', 'scenario.yaml', 'member: "I haven’t', 'presenter: "I haven’t', 'this is the learner’s own chair'],
  [
    'observer',
    'scenario.yaml',
    /\n.*others: \[hypothesis, as-patient, own-feeling\]/,
    '',
    'others: "op4" is asked about.',
  ],
  ['leader', 'scenario.yaml', /\n {2}c-room: .*/, '', 'there is no reason for "c-room".'],
  ['co-leader', 'story.co-leader.ink', '#id:k-op1', '#id:op1', 'the id "op1" stands already in ./story.ink.'],
] as const)('would be told of a rule that the template from the chair %s breaks', (chair, name, from, to, says) => {
  const files = new Map(evenings.find(({ title }) => title.includes(`the ${chair}’s`))?.files)
  const text = files.get(name) ?? ''
  expect(saysOf(files)).toEqual([])
  files.set(name, text.replace(from, to))
  expect(files.get(name)).not.toBe(text)
  expect(saysOf(files)).toEqual([expect.stringContaining(says)])
})

it('shows role-plays that are read: each file is missed when it is not there', () => {
  for (const { files } of evenings)
    for (const left of files.keys())
      expect(saysOf(new Map([...files].filter(([name]) => name !== left)))).not.toEqual([])
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

it('shows a template of a sheet of the kit in which the check finds nothing, and which is read', { timeout }, () => {
  const sheet = 'en/kit/07-tally.mdx'
  const said = (...edits: Edit[]) => {
    const { root, remove } = contentWith([copied(sheet), ...edits])
    try {
      return checkContent(root).map(({ message }) => message)
    } finally {
      remove()
    }
  }
  expect(said()).toEqual([])
  expect(said(change(`content/${sheet}`, '<Tick />', '<Tock />'))).toEqual([expect.stringContaining('<Tock>')])
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

it('shows a leader’s check as a lesson takes it, and not with another day', () => {
  const [, shown = ''] = /`(checked: \{.*?\})`/.exec(readme) ?? []
  const withCheck = (text: string) => {
    const { root, remove } = contentWith([
      change('content/en/modules/03-what-it-is/01-the-frame.mdx', /^terms:/m, `${text}\nterms:`),
    ])
    try {
      return checkContent(root).length
    } finally {
      remove()
    }
  }
  expect([withCheck(shown), withCheck(shown.replace(/-\d\d }/, '-41 }'))]).toEqual([0, 1])
})

it('names every component, kind of question, tag with its values, part of a role-play, chair and quality of the room', () => {
  const words = [
    ...Object.keys({ ...pageVocabulary, ...kitVocabulary }).map((name) => `\`<${name}`),
    ...[...sheetIds.map(sheetFile), ...packNames].map((name) => `\`${name.replace('.mdx', '')}\``),
    ...Object.keys(sheetSchema.shape).map((name) => `| \`${name}\` |`),
    ...[...diagramNames, ...Object.keys(kinds)].map((name) => `\`${name}\``),
    ...[...Object.values(families).flat(), ...phases, ...stances, ...watches, ...asks].map((name) => `\`${name}\``),
    ...tagNames.map((name) => `| \`#${name}:`),
    ...asks.map((name) => `\`#ask:${name}\` on `),
    ...Object.keys(scenarioSchema.shape).map((name) => `\`${name}\``),
    ...chairNames.map((name) => `| \`${name}\` | `),
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
