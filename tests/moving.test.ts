import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { linesFor } from '../scripts/moving-ids.mjs'
import { idsIn } from '../src/progress/known-ids.ts'
import { apply } from '../src/progress/merge.ts'
import { makeLink } from '../src/progress/moving.client.ts'
import { longestCode, longestLink } from '../src/progress/moving.ts'
import { emptyProgress, type Progress } from '../src/progress/progress.ts'

const list = readFileSync('src/progress/moving-ids.txt', 'utf8')
const lines = linesFor('content/en')
const ids = async () => idsIn(list)

type Question = { id: string; kind: string; guess?: boolean; show?: number } & Record<
  string,
  { id: string }[] | unknown
>
const questions: Question[] = readdirSync('content/en/quizzes')
  .map((file) => parse(readFileSync(`content/en/quizzes/${file}`, 'utf8')))
  .flatMap((quiz) => quiz.questions)
const isLesson = (line: string) => !/[ /]/.test(line)

/** A learner who goes through the course in its order, answers as it comes, and tries some questions twice. */
function learner(lessons: number, answers: number, seed: number): Progress {
  let state = seed
  const draw = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * n)
  }
  let [at, read, answered, progress] = [1_793_000_000_000, 0, 0, emptyProgress]
  const asked = lines.filter((line) => line.includes(' ') || isLesson(line))
  for (const line of asked) {
    const [id = '', ...words] = line.split(' ')
    at += 15_000 + draw(90_000)
    if (isLesson(line)) {
      read += 1
      if (read > lessons) break
      progress = apply(progress, { type: 'read', lesson: id, edition: 1, at })
      continue
    }
    const question = questions.find((one) => one.id === id)
    if (!question || answered === answers) continue
    answered += 1
    for (let times = draw(5) === 0 ? 2 : 1; times > 0; times -= 1) {
      at += draw(20_000)
      const response = responseTo(question, words, draw)
      const total = Array.isArray(response) ? response.length : 1
      const mark =
        question.guess || /own-words|whose|concordance/.test(question.kind) ? null : { fitting: draw(total + 1), total }
      progress = apply(progress, { type: 'answered', question: id, response, mark, at })
    }
  }
  return progress
}

function responseTo({ kind, show, ...question }: Question, words: readonly string[], draw: (n: number) => number) {
  const any = () => words[draw(words.length)] ?? ''
  const idsOf = (name: string) => ((question[name] ?? []) as { id: string }[]).map(({ id }) => id)
  if (kind === 'multiple' || kind === 'hot-text' || kind === 'whose-feeling') return words.filter(() => draw(2) === 0)
  if (kind === 'ordering') return words.toSorted(() => draw(2) - 0.5)
  if (kind === 'matching') return words.map((word) => `${word}=${any()}`)
  if (kind !== 'categorise') return any()
  const classes = idsOf('classes')
  return idsOf('cards')
    .slice(0, show)
    .map((card) => `${card}=${classes[draw(classes.length)]}`)
}

const lengthOf = async (progress: Progress): Promise<number> => {
  const made = await makeLink(progress, 'https://take-a-chair.example/en/record/', { ids })
  return made.kind === 'link' ? made.link.length : Number.POSITIVE_INFINITY
}

describe('a link for another device', () => {
  it('of a usual learner fits into a code, and of one who has done everything into a link', async () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    const usual = seeds.map((seed) => learner(10, 40, seed))
    const whole = seeds.map((seed) => learner(39, 221, seed))
    for (const { read, answered } of usual)
      expect([Object.keys(read).length, Object.keys(answered).length]).toEqual([10, 40])
    const byLength = async (all: readonly Progress[]) =>
      (await Promise.all(all.map(lengthOf))).toSorted((a, b) => a - b)
    const [codes, links] = [await byLength(usual), await byLength(whole)]
    // Half of them at least: what people answer, and how fast, makes some links longer.
    expect(codes[seeds.length / 2], codes.join(' ')).toBeLessThanOrEqual(longestCode)
    expect(links.at(-1), links.join(' ')).toBeLessThan(longestLink / 4)
  })

  it('need spell out next to nothing: of ten lines that the course has today, nine are on the list', () => {
    const known = new Set(list.split('\n'))
    expect(lines.filter((line) => known.has(line)).length / lines.length).toBeGreaterThan(0.9)
  })
})
