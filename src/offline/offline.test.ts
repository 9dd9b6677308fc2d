import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { editionIn, workerFor } from './offline.build.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function built(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

it('lists every file by its address, with the hash of what is in it', () => {
  const { files } = editionIn(built({ 'index.html': 'a', 'en/index.html': 'b', 'en/x.json': '{}' }))
  expect(Object.keys(files).sort()).toEqual(['', 'en/', 'en/x.json'])
  // The SHA-256 of "a".
  expect(files['']).toBe('ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=')
})

it('takes no hash of a file that has it in its name', () => {
  const { files } = editionIn(built({ '_astro/a.1.js': 'a', 'pagefind/index/b.pf_index': 'b', 'pagefind/c.js': 'c' }))
  expect(files['_astro/a.1.js']).toBe('')
  expect(files['pagefind/index/b.pf_index']).toBe('')
  expect(files['pagefind/c.js']).not.toBe('')
})

it('leaves out what only hosts read, the worker itself, downloads, and pages of packages', () => {
  const folder = built({
    _headers: '',
    'sw.js': '',
    'packages/a.zip': '',
    'en/lms/index.html': '',
    'en/lms/test/index.html': '',
    'books/b.epub': '',
    'editions/1/index.html': '',
  })
  expect(editionIn(folder).files).toEqual({})
})

it('gives the same edition for the same files', () => {
  const one = { 'b/index.html': 'b', 'a.txt': 'a' }
  const other = { 'a.txt': 'a', 'b/index.html': 'b' }
  expect(workerFor(editionIn(built(one)), '')).toBe(workerFor(editionIn(built(other)), ''))
})
