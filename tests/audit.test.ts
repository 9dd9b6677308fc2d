import { describe, expect, it } from 'vitest'
import { advisoriesIn, auditProblems, judgementProblems } from '../scripts/audit.mjs'

const weakness = {
  ...{ source: 1, name: 'some-parser', title: 'It can be made to wait for ever', severity: 'high' },
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
}
// The shape of `npm audit --json`: a package, and those that bring it along, name the same advisory.
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    'some-parser': { name: 'some-parser', severity: 'high', via: [weakness] },
    'some-tool': { name: 'some-tool', severity: 'high', via: ['some-parser', weakness] },
  },
}
const judgement = {
  ...{ advisory: 'GHSA-aaaa-bbbb-cccc', package: 'some-parser', judgedBy: 'an operator', until: '2027-01-31' },
  reason: 'It reads our own files alone, when a build is made.',
}
const found = advisoriesIn(report)

describe('The audit of packages', () => {
  it('names a weakness once, however many packages bring it', () => {
    expect(found.map(({ id, package: name }) => [id, name])).toEqual([['GHSA-aaaa-bbbb-cccc', 'some-parser']])
  })

  it('refuses what nobody has judged, and says where to judge it', () => {
    expect(auditProblems(found, [], '2026-11-22')).toEqual([
      expect.stringMatching(/^some-parser \(high\): It can be made .* scripts\/audit-exceptions\.json/),
    ])
  })

  it('takes a judgement until its day', () => {
    expect(auditProblems(found, [judgement], '2027-01-31')).toEqual([])
    expect(auditProblems(found, [judgement], '2027-02-01')).toEqual([expect.stringContaining('held until 2027-01-31')])
  })

  it('takes no judgement for another package, and none that nothing needs', () => {
    expect(auditProblems(found, [{ ...judgement, package: 'other' }], '2026-11-22')).toHaveLength(2)
    expect(auditProblems([], [judgement], '2026-11-22')).toEqual([expect.stringContaining('no longer reported')])
  })

  it('takes no judgement without an end in half a year, a reason and a name', () => {
    const of = (changed: object) => judgementProblems([{ ...judgement, ...changed }], '2026-11-22')
    expect(of({})).toEqual([])
    expect(of({ until: '2027-05-25' })).toEqual([])
    for (const until of ['2027-05-26', 'never', '', undefined])
      expect(of({ until })).toEqual([expect.stringContaining('such as 2027-05-25')])
    for (const empty of [{ reason: ' ' }, { judgedBy: undefined }, { package: '' }])
      expect(of(empty)).toEqual([expect.stringContaining('it needs an advisory')])
  })

  it('never takes silence for safety', () => {
    expect(() => advisoriesIn({ error: { code: 'ENOLOCK', summary: 'This needs a lock.' } })).toThrow(
      'known: This needs a lock. Nothing was judged.',
    )
    expect(() => advisoriesIn({ message: '405 Method Not Allowed' })).toThrow(
      '405 Method Not Allowed. Nothing was judged.',
    )
    expect(() => advisoriesIn(undefined)).toThrow('Nothing was judged')
  })
})
