import { expect, it } from 'vitest'
import { apply } from '#progress/merge.ts'
import { emptyProgress } from '#progress/progress.ts'
import { readStored, writeStored } from '#progress/versions.ts'
import { changedAt } from './changed.ts'

const run = { scenario: 's', chair: 'leader', edition: 1 }
const stored = writeStored(
  (
    [
      { type: 'read', lesson: 'l', edition: 1, at: 3 },
      { type: 'answered', question: 'q', response: 'a', mark: null, at: 9 },
      { type: 'stepped', ...run, choices: [], at: 5 },
    ] as const
  ).reduce(apply, emptyProgress),
)

const withReview = writeStored(
  apply(readStored(stored).progress, { type: 'reviewed', question: 'q', grade: 'good', at: 12 }),
)
const withWords = writeStored(apply(readStored(stored).progress, { type: 'wrote', question: 'q', text: 'w', at: 11 }))

it.each([
  ['of the record, when a question last came back', 'tac:progress', withReview, 12],
  ['of the record, when something was last written', 'tac:progress', withWords, 11],
  ['of the record, when the last thing was done', 'tac:progress', stored, 9],
  ['of an empty record, never', 'tac:progress', writeStored(emptyProgress), undefined],
  ['of a record that cannot be read, nobody knows when', 'tac:progress', '{"version":99}', undefined],
  ['of what was set aside, when that was', 'tac:progress-set-aside:1700000000000', '{', 1_700_000_000_000],
  ['of what only looks set aside, nobody knows when', 'tac:progress-set-aside:then', '{', undefined],
  ['of the colours, nobody knows when', 'tac:theme', 'dark', undefined],
])('the last change is, %s', (_what, key, text, at) => {
  expect(changedAt(key, text)).toBe(at)
})
