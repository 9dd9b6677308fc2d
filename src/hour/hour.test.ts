import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chairsDuring, layoutHour } from './hour.ts'
import { hourSchema, type Stage, type StageId, stageIds } from './schema.ts'

const leader = { say: ['“Tell us.”'], look: ['Who is missing.'] }
const stage = (id: StageId, minutes: [number, number], presenter: Stage['presenter'] = 'in') => ({
  ...{ id, title: id, short: id, minutes, presenter },
  ...{ text: 'Something happens.', lesson: 'the-call', leader },
})
const stages = [
  stage('call', [1, 3]),
  stage('story', [5, 6]),
  stage('questions', [2, 4]),
  stage('hold', [20, 30], 'out'),
  stage('return', [3, 5]),
  stage('end', [1, 2]),
]
const part = { title: 'Settling', text: 'People arrive.', minutes: [2, 5], leader }
const hour = {
  title: 'The hour',
  caption: 'An example.',
  source: ['bsanz'],
  stages,
  before: part,
  after: part,
}

describe('the hour as a line', () => {
  it('lets every stage begin where the one before it ends, and fills the line between the margins', () => {
    const minutes = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 20 }),
        (list, margin) => {
          const { segments } = layoutHour(
            list.map((range, i) => stage(stageIds[i] ?? 'end', range)),
            margin,
          )
          let at = margin
          for (const { from, length } of segments) {
            expect(from).toBeCloseTo(at, 1)
            expect(length).toBeGreaterThan(0)
            at = from + length
          }
          expect(at).toBeCloseTo(100 - margin, 1)
        },
      ),
    )
  })

  it('draws a stage as long as the middle of its minutes', () => {
    const { segments } = layoutHour(stages)
    expect(segments.map(({ length }) => Math.round((length * 41) / 10) / 10)).toEqual([2, 5.5, 3, 25, 4, 1.5])
  })

  it('marks every full minute', () => {
    const { ticks } = layoutHour(stages, 5)
    expect(ticks).toHaveLength(42)
    expect([ticks[0]?.at, ticks[41]?.at]).toEqual([5, 95])
  })

  it('joins stages in which the presenter’s chair stands in the same place', () => {
    const { runs } = layoutHour(stages)
    expect(runs.map(({ presenter, longest }) => [presenter, longest])).toEqual([
      ['in', 'story'],
      ['out', 'hold'],
      ['in', 'return'],
    ])
  })
})

describe('who sits where', () => {
  it('has nobody as presenter while the case is called for', () => {
    expect(chairsDuring(stage('call', [1, 3])).some(({ role }) => role === 'presenter')).toBe(false)
  })

  it('moves only the presenter’s chair back while the group holds the case', () => {
    const chairs = chairsDuring(stage('hold', [20, 30], 'out'))
    expect(chairs.filter(({ state }) => state === 'back').map(({ role }) => role)).toEqual(['presenter'])
  })

  it.each(stageIds)('lets one person speak at a time: %s', (id) => {
    expect(chairsDuring({ id, presenter: 'in' }).filter(({ state }) => state === 'speaking')).toHaveLength(1)
  })
})

describe('hour.yaml', () => {
  const problems = (value: unknown) => hourSchema.safeParse(value).error?.issues.map(({ message }) => message)

  it('is accepted as the course writes it', () => {
    expect(problems(hour)).toBeUndefined()
  })

  it('says how minutes are written when they are the wrong way round', () => {
    expect(problems({ ...hour, stages: [stage('call', [3, 1]), stage('end', [1, 2])] })).toEqual([
      'minutes: first the least, then the most, as in [5, 6]',
    ])
  })

  it.each([
    ['twice', [stage('call', [1, 3]), stage('call', [1, 3])]],
    ['too late', [stage('hold', [1, 3]), stage('story', [1, 3])]],
  ])('names the order when a stage comes %s', (_, wrong) => {
    expect(problems({ ...hour, stages: wrong })?.[0]).toContain('in this order: call, story, questions')
  })
})
