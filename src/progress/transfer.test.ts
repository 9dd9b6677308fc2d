import { describe, expect, it } from 'vitest'
import { apply } from './merge.ts'
import { emptyProgress } from './progress.ts'
import { exportText, gainFrom, readExport } from './transfer.ts'
import { currentVersion } from './versions.ts'

const progress = apply(emptyProgress, { type: 'read', lesson: 'the-call', edition: 1, at: 5 })

describe('an exported file', () => {
  it('is read back as the same record', () => {
    expect(readExport(exportText(progress))).toEqual({ kind: 'progress', progress })
  })

  it('takes along what was set aside, and is still read', () => {
    const text = exportText(progress, ['{"version":1,'])
    expect(text).toContain('setAside')
    expect(readExport(text).kind).toBe('progress')
  })

  it.each([
    ['a picture', '\u0089PNG', 'foreign'],
    ['another program’s file', '{"version":1,"progress":{}}', 'foreign'],
    ['half an export', exportText(progress).slice(0, 60), 'damaged'],
    ['an export with a broken record', exportText(progress).replace('"edition": 1', '"edition": "one"'), 'damaged'],
    [
      'an export of a later version',
      exportText(progress).replace(`"version": ${currentVersion}`, '"version": 99'),
      'future',
    ],
  ])('is refused if it is %s', (_what, text, kind) => {
    expect(readExport(text).kind).toBe(kind)
  })
})

it('says before it is done how much an import would bring', () => {
  expect(gainFrom(emptyProgress, progress)).toEqual({ lessons: 1, questions: 0, scenarios: 0 })
  expect(gainFrom(progress, progress)).toEqual({ lessons: 0, questions: 0, scenarios: 0 })
})
