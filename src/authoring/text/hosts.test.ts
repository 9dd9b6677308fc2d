import { expect, it } from 'vitest'
import { madeUp, said } from './fixtures/made-up.ts'
import { checkHosts } from './hosts.ts'

const hosts = 'hosts:\n  - { host: doi.org, why: "a" }\n'
const found = (written: Parameters<typeof madeUp>[0]) =>
  said(checkHosts(madeUp({ hosts, addresses: ['https://doi.org/10.1/x'], ...written })))

it('lets addresses stand in words whose host is on the list, and names the others', () => {
  const glossary = (url: string) => `- id: a\n  definition: "See ${url} for more."\n`
  expect(found({ glossary: glossary('https://www.doi.org/x') })).toEqual([])
  expect(found({ glossary: glossary('http://doi.example/x') })).toEqual([
    '2: the address http://doi.example/x: its host is not in content/link-hosts.yaml. Add it there with a reason.',
  ])
  expect(found({ quiz: 'questions:\n  - { id: q, stem: "Look at https://doi.example/." }\n' })).toHaveLength(1)
  expect(found({ story: { 'scenario.yaml': 'aftercare: "Look at https://doi.example/."\n' } })).toHaveLength(1)
})

it('has each host once', () => {
  expect(found({ hosts: `${hosts}  - { host: doi.org, why: "b" }\n` })).toEqual([
    '3: the host doi.org stands twice. Take one of them out.',
  ])
})

it('has no host to which neither a link nor a reference leads', () => {
  const more = `${hosts}  - { host: balintanz.org, why: "b" }\n`
  const gone = ['3: no link and no reference leads to balintanz.org. Take it out.']
  expect(found({ hosts: more })).toEqual(gone)
  expect(found({ hosts: more, page: '[x](https://www.balintanz.org/x)' })).toEqual([])
  expect(found({ hosts: more, addresses: ['https://doi.org/x', 'https://balintanz.org/'] })).toEqual([])
})
