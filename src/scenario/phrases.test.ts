import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { changeText, classesText, roomText, whenText } from './phrases.ts'

const t = en.scenario

describe('the words of a role-play', () => {
  it('say what the room is like, never in numbers', () => {
    expect(roomText({ safety: 0, curiosity: 4, patient: 2, doctor: 1 }, t)).toBe(
      'The room is guarded, the group playful. The patient is in view, the doctor left alone.',
    )
    expect(changeText({ turn: 0, quality: 'doctor', by: -2, size: 3 }, t)).toBe(t['doctor-less'])
    expect(changeText({ turn: 0, quality: 'safety', by: 1, size: 1 }, t)).toBe(t['safety-more'])
  })

  it('count classes in the plural of the language', () => {
    const classes = [
      { fn: 'image', n: 1 },
      { fn: 'advice', n: 3 },
    ] as const
    expect(classesText(classes, t, 'en')).toBe('1\u00a0image, 3\u00a0pieces of advice')
  })

  it.each([
    ['', true, []],
    ['Otherwise:', false, []],
    ['In some rooms:', false, 'sometimes' as const],
    ['If the room is guarded or careful:', false, [{ quality: 'safety' as const, levels: [0, 1] }]],
    [
      'If the patient is in view, and the group has held a silence before:',
      false,
      [
        { quality: 'near_patient' as const, levels: [2] },
        { quality: 'held' as const, levels: [1, 2] },
      ],
    ],
    ['If the doctor is at least as near as the patient:', true, [{ nearer: 'doctor' as const, orEqual: true }]],
  ])('put a condition into words: “%s”', (words, isOnlyWay, when) => {
    expect(whenText(when, isOnlyWay, t, 'en') ?? '').toBe(words)
  })
})
