import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findCommand } from '../scripts/command.mjs'
import {
  dateProblem,
  editionProblems,
  flagProblem,
  languageProblem,
  originProblem,
  treeProblem,
} from '../scripts/release-checks.mjs'

describe('a release is refused', () => {
  it.each([
    [undefined, 'Set SITE_ORIGIN to where this copy will stand'],
    ['', 'Set SITE_ORIGIN to where this copy will stand'],
    ['https://take-a-chair.example', 'SITE_ORIGIN is https://take-a-chair.example, which is nobody’s.'],
    ['https://example/', 'SITE_ORIGIN is https://example/, which is nobody’s.'],
    ['https://balint.example.edu', 'SITE_ORIGIN is https://balint.example.edu, which is nobody’s.'],
    ['https://balint.my-university.edu', 'SITE_ORIGIN is https://balint.my-university.edu, which is nobody’s.'],
    ['http://localhost:8080', 'SITE_ORIGIN is http://localhost:8080, which is nobody’s.'],
    ['http://127.0.0.1', 'SITE_ORIGIN is http://127.0.0.1, which is nobody’s.'],
    ['http://[::1]:8080', 'SITE_ORIGIN is http://[::1]:8080, which is nobody’s.'],
    ['https://balint.invalid', 'SITE_ORIGIN is https://balint.invalid, which is nobody’s.'],
    ['balint.university.test', 'SITE_ORIGIN is "balint.university.test".'],
    ['https://university.test/balint', 'SITE_ORIGIN is "https://university.test/balint".'],
    ['ftp://university.test', 'SITE_ORIGIN is "ftp://university.test".'],
    ['https://university.test?x=1', 'SITE_ORIGIN is "https://university.test?x=1".'],
    ['https://university.test#a', 'SITE_ORIGIN is "https://university.test#a".'],
    ['https://user:word@university.test', 'SITE_ORIGIN is "https://user:word@university.test".'],
  ])('with the origin %s', (origin, says) => expect(originProblem(origin)?.slice(0, says.length)).toBe(says))

  it.each(['https://balint.university.test', 'https://university.test:8443/', 'https://example.university.test'])(
    'but not with %s',
    (origin) => expect(originProblem(origin)).toBeUndefined(),
  )

  it.each(['31.3.2027', '2027-02-31', '2027-3-1', '2027-03', '', '2027-03-31T10:00'])('with the day %j', (date) =>
    expect(dateProblem(date)).toContain('write a day like 2027-03-31. Nothing was changed.'),
  )

  it('but not with a day of a leap year', () => expect(dateProblem('2028-02-29')).toBeUndefined())

  it('with a flag that npm has kept for itself', () => {
    expect(flagProblem({ npm_config_check: 'true' })).toContain('npm run release -- --check')
    expect(flagProblem({ npm_config_date: 'true' })).toContain('Nothing was changed')
    expect(flagProblem({ npm_config_cache: 'x' })).toBeUndefined()
  })

  it('without an edition that has been published, the last one too', () => {
    expect(editionProblems({ edition: 2, editions: [1] }, [1])).toEqual([expect.stringContaining('Edition 2 has been')])
    expect(editionProblems({ edition: 1, editions: [] }, [])).toHaveLength(1)
    expect(editionProblems({ edition: 2, editions: [1] }, [1, 2])).toEqual([])
    expect(editionProblems(undefined, [])).toEqual([])
  })

  it('without a language that has been published', () => {
    const addresses = ['en/course/', 'de/course/', 'de/glossary/']
    expect(languageProblem(addresses, ['en'])).toBe('Pages in de have been published: set SITE_LOCALES to en,de.')
    expect(languageProblem(addresses, ['en', 'de', 'fr'])).toBeUndefined()
  })

  const root = mkdtempSync(join(tmpdir(), 'clone-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const git = (...options: string[]) =>
    expect(spawnSync('git', options, { cwd: root }).status, options.join(' ')).toBe(0)

  it.skipIf(!findCommand('git'))('in a clone with changes that are not committed, and in no other', () => {
    expect(treeProblem(root)).toBeUndefined()
    git('init', '--quiet')
    writeFileSync(join(root, 'lesson.mdx'), 'One.')
    expect(treeProblem(root)).toMatch(/^There are changes that are not committed, such as lesson\.mdx: commit or undo/)
    git('add', '.')
    expect(treeProblem(root)).toContain('lesson.mdx')
    git('-c', 'user.name=a', '-c', 'user.email=a@b.test', 'commit', '--quiet', '--message', 'One')
    expect(treeProblem(root)).toBeUndefined()
    writeFileSync(join(root, 'lesson.mdx'), 'Two.')
    expect(treeProblem(root)).toContain('lesson.mdx')
    mkdirSync(join(root, 'content'))
    writeFileSync(join(root, 'content/published-ids.json'), '{}')
    git('add', '.')
    expect(treeProblem(root)).toMatch(/^A release was made and is not kept yet: .* Run the git commands/)
  })
})
