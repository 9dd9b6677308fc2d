import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { licencesOf, packageOf } from './licences.build.ts'

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    ['/a/node_modules/@astrojs/react/dist/client.js', '/a/node_modules/@astrojs/react'],
    ['/a/node_modules/one/node_modules/two/index.js', '/a/node_modules/one/node_modules/two'],
    ['\0/a/node_modules/react/index.js?commonjs-module', '/a/node_modules/react'],
    ['C:\\a\\node_modules\\react\\index.js', 'C:/a/node_modules/react'],
  ])('of %s is %s', (module, root) => {
    expect(packageOf(module)).toBe(root)
  })

  it('is none for our own files', () => {
    expect(packageOf('/a/src/quiz/open.tsx')).toBeUndefined()
  })
})

describe('the licences of packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'take-a-chair-licences-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function root(name: string, files: Record<string, string>): string {
    const path = join(folder, name)
    mkdirSync(path)
    const about = { name, version: '1.0.0', license: 'MIT' }
    for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(about), ...files }))
      writeFileSync(join(path, file), text)
    return path
  }

  it('stand below each other by name, whole', () => {
    const roots = [root('b', { 'LICENSE.md': 'Of b.\r\nTwo lines.\n' }), root('a', { LICENCE: 'Of a.' })]
    const [first, second] = licencesOf(roots).split(/-{80}/)
    expect(first?.trim()).toBe('a 1.0.0 (MIT)\n\nOf a.')
    expect(second?.trim()).toBe('b 1.0.0 (MIT)\n\nOf b.\nTwo lines.')
  })

  it('may be several in a folder', () => {
    const path = root('several', {})
    mkdirSync(join(path, 'LICENSE'))
    for (const name of ['LICENSE', 'LICENSE-of-a-part']) writeFileSync(join(path, 'LICENSE', name), `Text of ${name}.`)
    expect(licencesOf([path])).toContain('Text of LICENSE.\n\nText of LICENSE-of-a-part.')
  })

  it('stop the build where one is missing', () => {
    expect(() => licencesOf([root('without', { 'README.md': 'MIT, surely.' })])).toThrow(
      'without reaches the browser, and its folder has no licence to hand on.',
    )
  })
})
