import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { AnsweredOn, DoneOn, Facts, Mark } from '../../src/lms/facts.ts'
import { keyOf } from '../../src/lms/key.ts'

type Question = { id: string; kind: string } & Record<
  'options' | 'pairs' | 'cards' | 'sentences',
  unknown[] | undefined
>
type Plan = { modules: { id: string; lessons: { id: string }[]; scenarios: { id: string; chairs: string[] }[] }[] }

const plan = parse(readFileSync('content/en/course.yaml', 'utf8')) as Plan
const quizzes = readdirSync('content/en/quizzes').filter((file) => file.endsWith('.yaml'))

const written = quizzes.flatMap(
  (file) => (parse(readFileSync(`content/en/quizzes/${file}`, 'utf8')).questions ?? []) as Question[],
)

/** Of how much an answer can be marked, at most. */
const thingsIn = ({ kind, options, pairs, cards, sentences }: Question) =>
  kind === 'single' ? 1 : Math.max(...[options, pairs, cards, sentences].map((all) => all?.length ?? 0))

/** Everything that can be done in the course as it is written. */
export const course = {
  modules: plan.modules.map(({ id }) => id),
  lessons: plan.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)),
  scenarios: plan.modules.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
  questions: written.map(({ id }) => id),
  /** Every ending from every chair, also where no way leads from this chair to that ending. */
  endings: plan.modules.flatMap(({ scenarios }) =>
    scenarios.flatMap(({ id, chairs }) => {
      const { endings } = parse(readFileSync(`content/en/scenarios/${id}/scenario.yaml`, 'utf8'))
      return chairs.flatMap((chair) => Object.keys(endings).map((ending) => `${id}/${chair}/${ending}`))
    }),
  ),
}

/** Days that a state can hold beside each other: about eleven years. */
const day = fc.integer({ min: 20_000, max: 24_000 })
const markOf = (total: number) => fc.option(fc.integer({ min: 0, max: total }).map((n): Mark => [n, total]))
const mark = fc.integer({ min: 0, max: 63 }).chain(markOf)
const done = fc.tuple(fc.integer({ min: 0, max: 4095 }), day).map((one): DoneOn => one)
const answers = (one: fc.Arbitrary<Mark>) =>
  fc
    .tuple(one, day, one, day)
    .map(([first, a, latest, b]): AnsweredOn => [first, Math.min(a, b), latest, Math.max(a, b)])
const answered = answers(mark)
const percent = fc.tuple(fc.integer({ min: 0, max: 100 }), day)

/** Any facts about these ids. */
export const factsAbout = (ids: readonly string[], maxKeys = 8): fc.Arbitrary<Facts> => {
  const room = <T>(one: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom(...ids), one, { maxKeys, noNullPrototype: true })
  return fc.record(
    { read: room(done), answered: room(answered), played: room(done), results: room(percent) },
    { noNullPrototype: true },
  )
}

/** Any facts under keys, also of editions that nobody knows here. */
export const anyFacts = factsAbout(['a', 'b', 'the-call', 'x/y/z', 'long-gone'].map(keyOf))

/** The course finished, whatever the marks and the days were. */
export const courseFinished: fc.Arbitrary<Facts> = fc.record({
  read: all(course.lessons, done),
  answered: fc
    .tuple(...written.map((one) => answers(markOf(thingsIn(one)))))
    .map((values) => Object.fromEntries(values.map((value, index) => [keyOf(written[index]?.id ?? ''), value]))),
  played: all([...course.scenarios, ...course.endings], done),
  results: all(course.modules, percent),
})

function all<T>(ids: readonly string[], one: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .array(one, { minLength: ids.length, maxLength: ids.length })
    .map((values) => Object.fromEntries(values.map((value, index) => [keyOf(ids[index] ?? ''), value])))
}
