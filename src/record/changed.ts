import type { Progress } from '#progress/progress.ts'
import { asideKey, progressKey } from '#progress/storage.ts'
import { readStored } from '#progress/versions.ts'

/**
 * When something stored was changed last, in ms since 1970: the record says when the last thing was
 * done, and what was set aside carries the time in its name. Of anything else no time is kept.
 */
export function changedAt(key: string, text: string): number | undefined {
  if (key === progressKey) return lastChange(readStored(text).progress)
  const [name, at] = [key.slice(0, key.lastIndexOf(':')), Number(key.slice(key.lastIndexOf(':') + 1))]
  return name === asideKey && Number.isSafeInteger(at) ? at : undefined
}

function lastChange({ read, answered, played, runs, reviews, resting, written }: Progress): number | undefined {
  const times = [read, played, runs, resting, written].flatMap((room) => Object.values(room).map(({ at }) => at))
  const answers = Object.values(answered).map(({ latest }) => latest.at)
  const visits = Object.values(reviews).flatMap((list) => list.map(({ at }) => at))
  return [...times, ...answers, ...visits].reduce<number | undefined>((last, at) => Math.max(last ?? at, at), undefined)
}
