import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { putInPlace } from '../scripts/release.mjs'

const folder = mkdtempSync(join(tmpdir(), 'place-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder with some files, each with a word in it. */
function filled(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, word] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true })
    writeFileSync(join(folder, name, file), word)
  }
  return join(folder, name)
}

const wordsIn = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  )

const old = { 'dist/index.html': 'old', 'dist/gone.html': 'old', 'course.yaml': 'edition 1' }

it('A release puts the site, the zip and the files that name the edition in their places, and nothing of the old site stays', () => {
  const root = filled('project', old)
  const copy = filled('copy', { 'dist/index.html': 'new', 'take-a-chair-2.zip': 'zip', 'course.yaml': 'edition 2' })
  putInPlace(copy, root, 2, ['course.yaml'])
  expect(wordsIn(root)).toEqual({
    'dist/index.html': 'new',
    'releases/take-a-chair-2.zip': 'zip',
    'course.yaml': 'edition 2',
  })
})

it('A release that cannot write everything leaves everything as it was', () => {
  const root = filled('other', old)
  const copy = filled('broken', { 'dist/index.html': 'new', 'take-a-chair-2.zip': 'zip' })
  expect(() => putInPlace(copy, root, 2, ['course.yaml'])).toThrow(/Nothing was changed\.$/)
  expect(existsSync(join(root, 'releases'))).toBe(true)
  expect(wordsIn(root)).toEqual(old)
})
