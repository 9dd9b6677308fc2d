import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { indexFrom } from './dev-index.build.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-'))
mkdirSync(join(folder, 'pagefind/index'), { recursive: true })
writeFileSync(join(folder, 'secret.json'), 'secret')
writeFileSync(join(folder, 'pagefind/pagefind.js'), 'script')
writeFileSync(join(folder, 'pagefind/index/en_1.pf_index'), 'index')
afterAll(() => rmSync(folder, { recursive: true }))

const warnings: string[] = []
const serverOf = (name: string) =>
  indexFrom(join(folder, name), '/x/pagefind/', { warn: (sentence) => warnings.push(sentence) })

/** What a development server answers: a status, a type, a body; undefined where it is not asked. */
function asked(url: string, serve = serverOf('pagefind')) {
  const answer = { status: 200, type: '', body: '' }
  const response = {
    setHeader(_: string, type: string) {
      answer.type = type
    },
    writeHead(status: number) {
      answer.status = status
      return response
    },
    end(body: Buffer | undefined) {
      answer.body = body?.toString() ?? ''
    },
  }
  let passed = false
  serve({ url } as IncomingMessage, response as unknown as ServerResponse, () => {
    passed = true
  })
  return passed ? undefined : answer
}

it('serves the index of the last build', () => {
  expect(asked('/x/pagefind/pagefind.js?import')).toEqual({ status: 200, type: 'text/javascript', body: 'script' })
  expect(asked('/x/pagefind/index/en_1.pf_index')).toEqual({
    status: 200,
    type: 'application/octet-stream',
    body: 'index',
  })
})

it('leaves every other address to others', () => {
  expect(asked('/x/en/')).toBeUndefined()
  expect(asked('/pagefind/pagefind.js')).toBeUndefined()
})

it.each(['../secret.json', '%2e%2e/secret.json', 'index/../../secret.json', 'none.js', ''])(
  'finds nothing at %s',
  (name) => {
    expect(asked(`/x/pagefind/${name}`)).toEqual({ status: 404, type: '', body: '' })
  },
)

it('says once how to get an index where there is none', () => {
  asked('/x/pagefind/none.js')
  expect(warnings).toEqual([])
  const serve = serverOf('nowhere')
  for (const name of ['pagefind.js', 'pagefind-entry.json']) asked(`/x/pagefind/${name}`, serve)
  expect(warnings).toEqual(['The search shows the last build, and there is none: run "npm run build" once.'])
})
