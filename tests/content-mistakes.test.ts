import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkContent, report } from '../src/authoring/check.build.ts'
import { inDiagrams } from './content-mistakes/diagrams.ts'
import { inFacts } from './content-mistakes/facts.ts'
import { inJudgement } from './content-mistakes/judgement.ts'
import { inKit } from './content-mistakes/kit.ts'
import { inLessons } from './content-mistakes/lessons.ts'
import { inPacks, inPromises } from './content-mistakes/packs.ts'
import { inPlan } from './content-mistakes/plan.ts'
import { change, contentWith, type Edit, type Expected, lineOf, repository } from './content-mistakes/planting.ts'
import { inProse } from './content-mistakes/prose.ts'
import { inPublished } from './content-mistakes/published.ts'
import { inQuizzes } from './content-mistakes/quizzes.ts'
import { inTeaching } from './content-mistakes/teaching.ts'
import { inTexts } from './content-mistakes/texts.ts'
import { inUniversity } from './content-mistakes/university.ts'

/** What the check says about the content with these edits, and what it should say. */
function checked(plant: readonly Edit[], says: readonly Expected[]) {
  const { root, remove } = contentWith(plant)
  try {
    const expected = says.map(([file, at, message]) => ({
      file,
      line: at === undefined ? undefined : lineOf(root, file, at),
      message: expect.stringContaining(message),
    }))
    return { problems: checkContent(root), expected }
  } finally {
    remove()
  }
}

it('finds nothing in the content as it is', () => {
  expect(checkContent(repository)).toEqual([])
})

it.each([
  ...[...inLessons, ...inProse, ...inQuizzes, ...inFacts],
  ...[...inTeaching, ...inJudgement, ...inPlan, ...inPacks, ...inPromises, ...inDiagrams, ...inKit],
  ...[...inTexts, ...inUniversity, ...inPublished],
])('names %s', (_title, plant, says) => {
  const { problems, expected } = checked(plant, says)
  expect(problems).toEqual(expected)
})

const [lesson, quiz] = ['content/en/modules/04-the-hour/02-story-and-questions.mdx', 'content/en/quizzes/variants.yaml']
/** Astro itself would notice none of these. */
const three: [Edit[], Expected[]] = [
  [
    change(quiz, 'outcome: variants-1', 'outcome: variants-8'),
    change('content/references.bib', '@misc{', '@mics{'),
    change(lesson, /^title: .*$/m, 'title: "The story"'),
  ],
  [
    [lesson, 'title:', 'title: this differs from course.yaml'],
    [quiz, 'outcome:', 'there is no outcome "variants-8"'],
    ['content/references.bib', '@mics', 'there is no kind of source called @mics'],
  ],
]

it('names three mistakes in three files at once, in reading order', () => {
  const { problems, expected } = checked(...three)
  expect(problems).toEqual(expected)
  expect(report(problems)).toMatch(/^There are 3 mistakes in content\/\.\n\ncontent\/en\/modules/)
})

it('names a mistake in what all languages share once', () => {
  const second: Edit = (root) => cpSync(join(root, 'content/en'), join(root, 'content/qaa'), { recursive: true })
  const { problems, expected } = checked(
    [second, change('content/references.bib', '@misc{', '@mics{')],
    [['content/references.bib', '@mics', '@misc']],
  )
  expect(problems).toEqual(expected)
})

it('stops a build with all mistakes in its output, and writes nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'project-'))
  try {
    for (const name of ['astro.config.mjs', 'content', 'package.json', 'src', 'tsconfig.json'])
      cpSync(join(repository, name), join(root, name), { recursive: true })
    symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
    for (const edit of three[0]) edit(root)
    const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production', SITE_OUT: './dist' },
    })
    expect(build.status).toBe(1)
    expect(build.stdout + build.stderr).toContain('There are 3 mistakes in content/.')
    expect(build.stdout + build.stderr).toContain('Nothing was built.')
    for (const [file, at = '', message] of three[1])
      expect(build.stdout + build.stderr).toMatch(new RegExp(`^${file}:${lineOf(root, file, at)}: .*${message}`, 'm'))
    expect(existsSync(join(root, 'dist'))).toBe(false)
  } finally {
    rmSync(root, { recursive: true })
  }
})
