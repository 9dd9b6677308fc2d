import type { Confidence, Grade } from './event.ts'
import { emptyProgress, type Progress } from './progress.ts'

/** A step from one stored form to the next: what has changed, in plain words, and how. */
type Migration = { readonly to: number; readonly title: string; readonly migrate: (stored: unknown) => unknown }

/** Numbered from 2 upwards without a gap; version 1 is the first form. Nothing is ever taken out of this list. */
const migrations: readonly Migration[] = [
  {
    to: 2,
    title: 'Rooms for return visits and for own words',
    migrate: (stored) => (isRecord(stored) ? { ...stored, reviews: {}, resting: {}, written: {} } : stored),
  },
]

/** The form that this edition of the code writes. */
export const currentVersion = 1 + migrations.length

/**
 * What a stored text turned out to be. Only `progress` may be written over: a damaged text is set
 * aside, and a text from a later version is left untouched. All but `progress` come with an empty record.
 */
export type Stored = { readonly kind: 'progress' | 'nothing' | 'damaged' | 'future'; readonly progress: Progress }

/** Reads a stored text, older forms included. */
export function readStored(text: string | null | undefined): Stored {
  return text ? readForm(parsed(text)) : { kind: 'nothing', progress: emptyProgress }
}

/** Reads what a stored or an exported text holds. */
export function readForm(stored: unknown): Stored {
  const version = isRecord(stored) && stored['version']
  if (!isCount(version) || version < 1) return { kind: 'damaged', progress: emptyProgress }
  if (version > currentVersion) return { kind: 'future', progress: emptyProgress }
  const progress = migrations
    .filter(({ to }) => to > version)
    .reduce((form, { migrate }) => migrate(form), (stored as Record<string, unknown>)['progress'])
  return isProgress(progress) ? { kind: 'progress', progress } : { kind: 'damaged', progress: emptyProgress }
}

/** The text that is stored and exported. */
export function writeStored(progress: Progress): string {
  return JSON.stringify({ version: currentVersion, progress })
}

/** Whether a value is a whole record in the current form; every key and every value is looked at. */
export function isProgress(value: unknown): value is Progress {
  return (
    isRecord(value) &&
    every(value['read'], isDone) &&
    every(
      value['answered'],
      (answers) => isRecord(answers) && isAnswer(answers['first']) && isAnswer(answers['latest']),
    ) &&
    every(value['played'], isDone) &&
    every(value['runs'], isRun) &&
    every(value['reviews'], (list) => Array.isArray(list) && list.every(isReview)) &&
    every(value['resting'], (rest) => isTimed(rest) && (rest['until'] === null || isCount(rest['until']))) &&
    every(value['written'], (words) => isTimed(words) && typeof words['text'] === 'string')
  )
}

/** `asked` and `marks` came later, and are absent where there is nothing in them. */
function isRun(value: unknown): boolean {
  if (!isDone(value) || !isRecord(value)) return false
  const { choices, asked = {}, marks = [] } = value
  return isTexts(choices) && every(asked, (said) => typeof said === 'string') && isTexts(marks)
}

function isAnswer(value: unknown): boolean {
  if (!isTimed(value)) return false
  const { response, mark, confidence = 'sure' } = value
  const marked = mark === null || (isRecord(mark) && isCount(mark['fitting']) && isCount(mark['total']))
  return marked && isOneOf(confidences, confidence) && (typeof response === 'string' || isTexts(response))
}

const confidences = ['guess', 'fairly', 'sure'] satisfies Confidence[]
const grades = ['again', 'hard', 'good', 'easy'] satisfies Grade[]
const isOneOf = (all: readonly string[], value: unknown): boolean => all.some((one) => one === value)
const isReview = (value: unknown): boolean => isTimed(value) && isOneOf(grades, value['grade'])
const isTimed = (value: unknown): value is Record<string, unknown> => isRecord(value) && isCount(value['at'])
const isDone = (value: unknown): boolean => isTimed(value) && isCount(value['edition'])
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const every = (value: unknown, test: (one: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(test)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
