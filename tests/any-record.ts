import fc from 'fast-check'
import { bothLists } from '../src/progress/merge.ts'
import type { Answer, Progress, Run } from '../src/progress/progress.ts'

/** The latest time that a record can say. */
export const latestTime = Number.MAX_SAFE_INTEGER

const word = fc.oneof(
  fc.constantFrom('the-call', 'neighbours', 'listening', 'constructor', 'a', 'bed-twelve/observer', 'a/b/c'),
  fc.stringMatching(/^[a-z0-9-]{1,12}(\/[a-z0-9-]{1,8}){0,2}$/),
)
const said = fc.oneof(
  fc.constantFrom('dose', 'rash=chess', 'polite=polite', '=', 'a=', '__proto__', '', 'the-call=dose'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('\ud800', 'two\nlines', 'back\\slash \\000a'),
)
const at = fc.oneof(fc.integer({ min: 1_790_000_000_000, max: 1_800_000_000_000 }), fc.nat(9), fc.constant(latestTime))
const done = fc.record({ edition: fc.nat(3), at })
const answer: fc.Arbitrary<Answer> = fc
  .record({
    response: fc.oneof(said, fc.array(said, { maxLength: 5 })),
    mark: fc.option(fc.record({ fitting: fc.nat(9), total: fc.nat(9) })),
    confidence: fc.constantFrom('guess', 'fairly', 'sure', undefined),
    at,
  })
  .map(({ confidence, ...one }) => ({ ...one, ...(confidence && { confidence }) }))
const run: fc.Arbitrary<Run> = fc.record(
  {
    edition: fc.nat(3),
    at,
    choices: fc.array(said, { maxLength: 4 }),
    asked: fc.dictionary(said, said, { maxKeys: 3, noNullPrototype: true }),
    marks: fc.array(said, { maxLength: 3 }),
  },
  { requiredKeys: ['edition', 'at', 'choices'] },
)
const review = fc.record({ grade: fc.constantFrom('again', 'hard', 'good', 'easy'), at })
const room = <T>(one: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(word, one), { maxLength: 4 }).map((pairs): Record<string, T> => Object.fromEntries(pairs))
const answers = fc.oneof(
  answer.map((one) => ({ first: one, latest: one })),
  fc.record({ first: answer, latest: answer }),
)

/** Any record that the course could have kept, and stranger ones. */
export const anyRecord: fc.Arbitrary<Progress> = fc.record({
  read: room(done),
  answered: room(answers),
  played: room(done),
  runs: room(run),
  reviews: room(fc.array(review, { minLength: 1, maxLength: 3 }).map((list) => bothLists(list, []))),
  resting: room(fc.record({ until: fc.option(at), at })),
  written: room(fc.record({ text: said, at })),
})
