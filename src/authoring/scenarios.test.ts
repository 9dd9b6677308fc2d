import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { courseSchema } from '#course/schema.ts'
import { type Edit, folderWith } from '#scenario/fixtures/planting.build.ts'
import { problemText } from '#source/problem.ts'
import { readShape } from '#source/shape.ts'
import { readYaml } from '#source/yaml.ts'
import { readLibrary } from './library.build.ts'
import type { Library } from './library.ts'
import { checkScenarios } from './scenarios.build.ts'

const yaml = readYaml(
  'content/en/course.yaml',
  `
title: A course
edition: 1
description: One module
modules:
  - id: leading
    title: Leading
    description: One lesson
    lessons:
      - id: structure-and-time
        title: Structure and time
        minutes: 6
        outcomes:
          - { id: structure-and-time-1, verb: decide, text: decide when to go on }
    scenarios:
      - { id: three-helpers, title: Three helpers, description: Advice, chairs: [leader], minutes: 12, outcomes: [structure-and-time-1] }
`,
)
const { data } = readShape(courseSchema, yaml)
const course = data && { yaml, data }

/** A course with one role-play, which has these edits. */
function libraryWith(edits: readonly Edit[], id = 'three-helpers'): Library {
  const list = (one: string) => ({ yaml, data: [{ id: one }] })
  return {
    ...{
      locale: 'en',
      modules: [],
      lessons: [],
      quizzes: [],
      pages: [],
      sheets: [],
      glossary: undefined,
      hour: undefined,
      changes: undefined,
      accessibility: undefined,
      platforms: undefined,
      published: undefined,
    },
    diagrams: undefined,
    ...{ packs: undefined, coverage: undefined },
    ...{ linkHosts: new Set(), linkHostsSheet: undefined, addresses: [], judged: undefined },
    ...{ unread: { quizzes: false, texts: false }, problems: [] },
    course,
    rules: list('no-advice'),
    tasks: { yaml, data: { leader: [{ id: 'structure' }] } },
    references: new Set(['johnson2004']),
    scenarios: [{ id, folder: `content/en/scenarios/${id}`, files: folderWith(edits) }],
  }
}

const inYaml = (from: string | RegExp, to: string): Edit => ['scenario.yaml', from, to]
const folder = 'content/en/scenarios/three-helpers'
const differs = 'this differs from course.yaml, which has'

it('finds nothing wrong with a role-play as it was planned', () => {
  expect(checkScenarios(libraryWith([]))).toEqual([])
})

it.each([
  ['another title', inYaml('title: Three helpers', 'title: Helpers'), `1: title: ${differs} "Three helpers".`],
  ['another module', inYaml('module: leading', 'module: power'), `2: module: ${differs} "leading".`],
  ['other minutes', inYaml('minutes: 12', 'minutes: 9'), `4: minutes: ${differs} 12.`],
  [
    'an outcome that was not planned for it',
    inYaml('[structure-and-time-1]', '[structure-and-time-1, structure-and-time-1]'),
    `6: outcomes: ${differs} ["structure-and-time-1"].`,
  ],
  [
    'a rule that rules.yaml does not have',
    inYaml('rule: no-advice', 'rule: no-advise'),
    '15: there is no ground rule "no-advise". Did you mean "no-advice"?',
  ],
  [
    'a task that tasks.yaml does not have',
    inYaml('task: structure', 'task: structur'),
    '15: there is no task "structur". Did you mean "structure"?',
  ],
  [
    'a source that the bibliography does not have',
    inYaml('[johnson2004]', '[johnson2005]'),
    '15: there is no source "johnson2005". Did you mean "johnson2004"?',
  ],
])('names %s', (_title, edit, says) => {
  const texts = checkScenarios(libraryWith([edit])).map(problemText)
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain(`${folder}/scenario.yaml:${says}`)
})

it('names a chair that was not planned', () => {
  const edits = [
    inYaml('[leader]', '[observer]'),
    inYaml('name: You, role: leader', 'name: You, role: observer'),
    inYaml(/presenter: "[^"]*"/g, 'presenter: "…", leader: "…"'),
  ]
  expect(checkScenarios(libraryWith(edits)).map(problemText)).toEqual([
    `${folder}/scenario.yaml:3: chairs: course.yaml does not plan the chair "observer". It has leader.`,
  ])
})

it('names a role-play that was not planned', () => {
  expect(checkScenarios(libraryWith([], 'three-helper')).map(problemText)).toEqual([
    'content/en/scenarios/three-helper: there is no role-play "three-helper" in course.yaml. Did you mean "three-helpers"?',
  ])
})

it('calls nothing missing that could not be read', () => {
  const unread = { course: undefined, rules: undefined, tasks: undefined, references: undefined }
  expect(checkScenarios({ ...libraryWith([]), ...unread })).toEqual([])
})

it('reads stories by their folder, and names a file that is none of them', () => {
  const root = mkdtempSync(join(tmpdir(), 'scenarios-'))
  try {
    mkdirSync(join(root, folder), { recursive: true })
    for (const name of ['scenario.yaml', 'story.ink', 'story.co-leader.ink', 'draft.ink'])
      writeFileSync(join(root, folder, name), name)
    const { scenarios, problems } = readLibrary(root, 'en')
    expect(scenarios).toEqual([
      {
        id: 'three-helpers',
        folder,
        files: new Map(['scenario.yaml', 'story.co-leader.ink', 'story.ink'].map((name) => [name, name])),
      },
    ])
    expect(problems.map(problemText)).toContainEqual(
      `${folder}/draft.ink: nothing reads a file at this place. See content/README.md for where things go.`,
    )
  } finally {
    rmSync(root, { recursive: true })
  }
})
