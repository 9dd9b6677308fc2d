import { describe, expect, it } from 'vitest'
import { apply } from './merge.ts'
import { emptyProgress } from './progress.ts'
import { exportText, gainFrom, holdsWords, readExport } from './transfer.ts'
import { writeStored } from './versions.ts'

const secret = 'I was ashamed, and I still am.'
const read = apply(emptyProgress, { type: 'read', lesson: 'the-call', edition: 1, at: 1 })
const progress = apply(read, { type: 'wrote', question: 'telling-it-reflection', text: secret, at: 2 })
const now = 10
const aside = {
  'tac:progress-set-aside:1': `${writeStored(progress)}x`,
  'tac:progress-set-aside:2': `${writeStored(read)}x`,
}

describe('what somebody wrote in their own words', () => {
  it('stays out of an exported file, also where the text that holds it could not be read', () => {
    const text = exportText(progress, aside)
    expect(text).not.toContain('ashamed')
    expect(text).not.toContain('telling-it-reflection')
    expect(Object.keys(JSON.parse(text).unread)).toEqual(['tac:progress-set-aside:2'])
    expect(readExport(text, now)).toEqual({ kind: 'progress', progress: read })
  })

  it('goes into the file when the learner asks for it', () => {
    const text = exportText(progress, aside, { withWritten: true })
    expect(readExport(text, now)).toEqual({ kind: 'progress', progress })
    expect(JSON.parse(text).unread).toEqual(aside)
  })

  it('is a change of its own when a file brings it', () => {
    expect(gainFrom(read, progress)).toEqual({ lessons: 0, questions: 1, scenarios: 0 })
  })

  it.each([
    ['a record with some', writeStored(progress), true],
    ['a broken record with some', writeStored(progress).slice(0, -60), true],
    ['an indented one', JSON.stringify(JSON.parse(writeStored(progress)), null, 2), true],
    ['a record without', writeStored(read), false],
  ])('is noticed in %s', (_what, text, holds) => {
    expect(holdsWords(text)).toBe(holds)
  })
})

describe('return visits in a file', () => {
  const visited = [
    { type: 'reviewed', question: 'q', grade: 'good', at: 8 },
    { type: 'reviewed', question: 'q', grade: 'again', at: 3 },
    { type: 'rested', question: 'r', until: null, at: 4 },
    { type: 'answered', question: 'q', response: 'a', mark: { fitting: 0, total: 1 }, confidence: 'sure', at: 1 },
  ] as const
  const record = visited.reduce<typeof emptyProgress>(apply, emptyProgress)

  it('come back as they were', () => {
    expect(readExport(exportText(record), now)).toEqual({ kind: 'progress', progress: record })
  })

  it('cannot be later than now, and are put in order if they were not', () => {
    const text = exportText(record).replace('"at": 3', '"at": 99999')
    const found = readExport(text, now)
    expect(found.kind === 'progress' && found.progress.reviews['q']).toEqual([
      { grade: 'good', at: 8 },
      { grade: 'again', at: now },
    ])
  })

  it('count once for a question, however often it came back', () => {
    expect(gainFrom(emptyProgress, record).questions).toBe(2)
    expect(gainFrom(record, record).questions).toBe(0)
  })
})
