import type { Changes } from './schema.ts'

/** A change of a part of the course: in which edition, and what it was. */
export type Change = { readonly edition: number; readonly what: string }

/** What has changed in a part since the edition in which it was read, the newest first. */
export function changedSince(log: Changes, part: string, readIn: number): Change[] {
  return log
    .filter(({ edition }) => edition > readIn)
    .toSorted((a, b) => b.edition - a.edition)
    .flatMap(({ edition, changes }) =>
      changes.filter(({ pages }) => pages.includes(part)).map(({ what }) => ({ edition, what })),
    )
}

/** For each part that has changed since it was first there, the newest edition that changed it. */
export function lastChanges(log: Changes): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { edition, changes } of log)
    for (const part of changes.flatMap(({ pages }) => pages))
      last.set(part, Math.max(edition, last.get(part) ?? edition))
  return last
}
