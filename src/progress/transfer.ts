import { merge } from './merge.ts'
import type { Progress } from './progress.ts'
import { readStored, writeStored } from './versions.ts'

/** What every exported file says about itself, so that nothing else is taken for one. */
const product = 'take-a-chair'

/** The text of an exported file: the record, and enough beside it to know it again. */
export function exportText(progress: Progress, setAside: readonly string[] = []): string {
  const { version, progress: record } = JSON.parse(writeStored(progress)) as { version: number; progress: unknown }
  return `${JSON.stringify({ product, version, progress: record, ...(setAside.length > 0 && { setAside }) }, null, 2)}\n`
}

/** What a file turned out to be. Only `progress` can be joined; nothing that was there is touched by the others. */
export type Imported = { kind: 'progress'; progress: Progress } | { kind: 'foreign' | 'damaged' | 'future' }

/** Reads a file that somebody has chosen. It may be anything. */
export function readExport(text: string): Imported {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { kind: text.includes(product) ? 'damaged' : 'foreign' }
  }
  if (typeof file !== 'object' || file === null || !('product' in file) || file.product !== product)
    return { kind: 'foreign' }
  const stored = readStored(text)
  return stored.kind === 'nothing' ? { kind: 'damaged' } : stored
}

/** How many lessons, questions and role-plays of `other` would be new here, or change what is here. */
export function gainFrom(mine: Progress, other: Progress): { lessons: number; questions: number; scenarios: number } {
  const both = merge(mine, other)
  const changed = (room: 'read' | 'answered' | 'played' | 'runs') =>
    Object.keys(both[room]).filter((id) => JSON.stringify(both[room][id]) !== JSON.stringify(mine[room][id])).length
  return { lessons: changed('read'), questions: changed('answered'), scenarios: changed('played') + changed('runs') }
}
