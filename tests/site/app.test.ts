import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { appProblems } from './app.ts'

/** The manifest of the built site with a change, beside its icons. */
function problemsAfter(from: string, to: string): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'app-'))
  try {
    mkdirSync(join(dir, 'en'))
    for (const icon of ['icon-192.png', 'icon-512.png', 'icon-512-cut.png']) cpSync(join('dist', icon), join(dir, icon))
    const manifest = readFileSync('dist/en/app.webmanifest', 'utf8')
    expect(manifest).toContain(from)
    writeFileSync(join(dir, 'en/app.webmanifest'), manifest.replace(from, to))
    return appProblems(dir, '/', 'en')
  } finally {
    rmSync(dir, { recursive: true })
  }
}

it.each([
  ['"scope":"/"', '"scope":"/en/"', 'its scope is /en/'],
  ['"start_url":"/en/"', '"start_url":"/"', 'it starts at /'],
  ['"display":"standalone"', '"display":"browser"', 'display is browser'],
  ['"name":"Take a Chair"', '"name":""', 'it has no name'],
  ['/icon-192.png', '/icon-512.png', '/icon-512.png is 512x512, and it says 192x192'],
  ['"maskable"', '"any"', 'it has no icon 512x512 maskable'],
])('%s as %s is found', (from, to, problem) => {
  expect(problemsAfter(from, to)).toEqual([problem])
})
