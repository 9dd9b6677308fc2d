import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import type { Assignment } from '../assignment.ts'
import { htmlList, mailText, type Told, wallOf } from './texts.ts'

const parts = [
  {
    id: 'neighbours',
    kind: 'lesson' as const,
    title: 'Neighbours',
    minutes: 6,
    url: '/en/course/what-it-is/neighbours/',
  },
  {
    id: 'first-thursday',
    kind: 'scenario' as const,
    title: 'First Thursday',
    minutes: 12,
    url: '/en/chairs/first-thursday/',
  },
]
const assignment: Assignment = {
  asks: { parts: parts.map(({ id }) => id) },
  meeting: { at: '2026-10-05T18:00', zone: 'Europe/Berlin' },
  group: 'Thursday',
  message: 'See you soon.',
  options: ['plays-optional'],
}
const url = 'https://host.example/en/prep/#v=1&p=neighbours,first-thursday&g=Thursday'
const told: Told = { assignment, parts, url, origin: 'https://host.example', locale: 'en-GB' }
const t = en.builder
// Versions of the ICU differ in this comma.
const plain = (date: string) => date.replace(/day, (?=\d)/, 'day ')

it('a mail says what the leader says, when they meet, what to do, and where it opens', () => {
  expect(plain(mailText(told, t))).toBe(`See you soon.

We meet for the first time on Monday 5 October 2026 at 18:00 (Europe/Berlin).

Before we meet, please go through these parts in this order. They take about 18 minutes in all.
1. Neighbours (6 min)
2. First Thursday (12 min)

The role-plays are up to you.

This link opens all of it:
${url}

Nobody needs an account, and what you do stays on your own device. At the end there is a ready card, one line without any answers. Send it to me if you like.`)
})

it('a mail speaks of no date, no role-play and no card where there is none', () => {
  const { meeting: _, ...bare } = assignment
  const text = mailText(
    { ...told, parts: parts.slice(0, 1), assignment: { ...bare, options: ['plays-optional', 'no-card'] } },
    t,
  )
  expect(text).not.toMatch(/for the first time|role-play|ready card/)
})

it('the date is that on the wall of the meeting, also on a day when the clocks change', () => {
  expect(plain(wallOf({ at: '2026-03-29T02:30', zone: 'Europe/Berlin' }, 'en-GB', t))).toBe(
    'Sunday 29 March 2026 at 02:30 (Europe/Berlin)',
  )
  expect(plain(wallOf({ at: '2026-10-05' }, 'en-GB', t))).toBe('Monday 5 October 2026')
})

type Node = DefaultTreeAdapterTypes.ChildNode
const inside = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(inside) : [])]
const textOf = (nodes: readonly Node[]) => nodes.map((one) => ('value' in one ? one.value : '')).join('')

it('whatever anybody has written stands in the list as text', () => {
  const anyWords = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'b', 'img', ' onerror=', '&lt;', '-->', '</ol>') }),
  )
  fc.assert(
    fc.property(anyWords, anyWords, anyWords, (group, message, title) => {
      const [first] = parts
      if (!first) throw new Error('There are parts above.')
      const html = htmlList({ ...told, parts: [{ ...first, title }], assignment: { ...assignment, group, message } }, t)
      const nodes = parseFragment(html).childNodes.flatMap(inside)
      const tags = nodes.flatMap((one) => ('tagName' in one ? one.tagName : []))
      expect(tags).toEqual([
        ...(group ? ['p', 'strong'] : []),
        'p',
        ...(message ? ['p'] : []),
        ...['ol', 'li', 'a', 'p', 'a'],
      ])
      const links = nodes.flatMap((one) => ('tagName' in one && one.tagName === 'a' ? one.attrs : []))
      expect(links.map(({ name, value }) => [name, value])).toEqual([
        ['href', 'https://host.example/en/course/what-it-is/neighbours/'],
        ['href', url],
      ])
      // HTML knows one line end, and drops characters that are none.
      const shown = (text: string) => text.replace(/\r\n?/g, '\n')
      for (const words of [group, message, title]) expect(textOf(nodes)).toContain(shown(words))
    }),
  )
})
