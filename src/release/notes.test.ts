import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { missingNotes, notesFor, unwritable } from './notes.ts'

const files = {
  'content/en/course.yaml': 'title: "A"\nedition: 4\n',
  'content/en/changes.yaml':
    '# Why.\n- edition: 5\n  date: 2026-01-01\n  text: "B"\n- edition: 4\n  date: 2026-01-01\n',
  'CHANGELOG.md': '# C\n\n## Edition 5 (not released)\n\n## Edition 4 (2026-01-01)\n',
  'CITATION.cff': 'title: "D"\nversion: "4"\nlicense: MIT\n',
  'package.json': '{\n  "name": "e",\n  "version": "4.0.0",\n  "other": "4.0.0"\n}\n',
  'package-lock.json':
    '{\n  "version": "4.0.0",\n  "packages": {\n    "": {\n      "version": "4.0.0",\n    },\n    "a": {\n      "version": "4.0.0",\n',
}

const written = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries([...notesFor(5, '2027-03-31', ['en'])].map(([file, change]) => [file, change(texts[file] ?? '')]))

it('a release names the edition and its day in every file that says them, and changes nothing else there', () => {
  expect(written(files)).toEqual({
    'content/en/course.yaml': 'title: "A"\nedition: 5\n',
    'content/en/changes.yaml':
      '# Why.\n- edition: 5\n  date: 2027-03-31\n  text: "B"\n- edition: 4\n  date: 2026-01-01\n',
    'CHANGELOG.md': '# C\n\n## Edition 5 (2027-03-31)\n\n## Edition 4 (2026-01-01)\n',
    'CITATION.cff': 'title: "D"\nversion: "5"\ndate-released: 2027-03-31\nlicense: MIT\n',
    'package.json': '{\n  "name": "e",\n  "version": "5.0.0",\n  "other": "4.0.0"\n}\n',
    'package-lock.json':
      '{\n  "version": "5.0.0",\n  "packages": {\n    "": {\n      "version": "5.0.0",\n    },\n    "a": {\n      "version": "4.0.0",\n',
  })
})

it('the day of an earlier release gives way to that of this one', () => {
  const again = { ...files, 'CITATION.cff': 'version: "4"\ndate-released: 2026-01-01\n' }
  expect(written(again)['CITATION.cff']).toBe('version: "5"\ndate-released: 2027-03-31\n')
})

it('a file without the line that a release sets is a sentence', () => {
  const other: Readonly<Record<string, string>> = {
    ...files,
    'CITATION.cff': 'title: "D"\n',
    'content/en/changes.yaml': '- date: 2026-01-01\n  edition: 5\n',
  }
  expect(unwritable(notesFor(5, '2027-03-31', ['en']), (path) => other[path] ?? '')).toEqual([
    'content/en/changes.yaml: there is no line like “- edition: 5” and below it “  date: 2027-03-31”, which a release sets. Write it in this form.',
    'CITATION.cff: there is no line like “version: "5"”, which a release sets. Write it in this form.',
  ])
  expect(() => written(other)).toThrow('there is no line like')
})

it('the files of today have these lines', () => {
  const edition = Number(/^edition: (\d+)/m.exec(readFileSync('content/en/course.yaml', 'utf8'))?.[1])
  for (const [path, change] of notesFor(edition, '2027-03-31', ['en']))
    expect(() => change(readFileSync(path, 'utf8')), path).not.toThrow()
})

it('an edition of which nothing is written is not released, and the lines to write are shown', () => {
  const { 'CHANGELOG.md': log } = files
  expect(missingNotes(5, [{ edition: 5 }, { edition: 4 }], log)).toEqual([])
  const [changes, changelog, ...more] = missingNotes(6, [{ edition: 5 }], log)
  expect(changes).toContain('content/en/changes.yaml says nothing of edition 6')
  expect(changes).toContain('\n- edition: 6\n  date: ')
  expect(changelog).toContain('## Edition 6 (not released)')
  expect(more).toEqual([])
})
