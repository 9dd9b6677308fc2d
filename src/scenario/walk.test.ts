import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bakeStory } from './bake.build.ts'
import { dice } from './fixtures/dice.ts'
import { folderWith } from './fixtures/planting.build.ts'
import { bothPlays } from './fixtures/plays.build.ts'
import { scenes } from './fixtures/scenes.ts'
import { compileInk } from './ink.build.ts'

/** For slow computers. Nothing here is measured. */
const timeout = 120_000
const story = folderWith([]).get('story.ink') ?? ''

it.each([
  [2000, 'the story of three helpers', story],
  [200, 'a long made-up story', scenes(8)],
  [
    200,
    'a story that counts visits, which the house rules refuse and the walk knows',
    story.replace('{ curiosity > 1:', '{ coat > 0:'),
  ],
])('%i random plays of %s are the same by the graph and by ink', { timeout }, (count, _title, source) => {
  const { graph } = bakeStory('random.ink', source, 'three-helpers', 'leader')
  const { story: ink } = compileInk('random.ink', source)
  if (!graph || !ink) throw new Error('this story cannot be played.')
  const next = dice(7)
  for (let play = 0; play < count; play++) {
    const plays = bothPlays(graph, ink, next)
    expect(plays.graph).toEqual(plays.ink)
  }
})

it('bakes the same bytes from the same story', () => {
  const baked = [1, 2].map((file) => bakeStory(`${file}.ink`, story, 'three-helpers', 'leader').graph)
  expect(baked[0]).not.toBe(baked[1])
  expect(JSON.stringify(baked[0])).toBe(JSON.stringify(baked[1]))
})

it('keeps lines and choices in the order of the script, whatever is reached first', () => {
  const { graph } = bakeStory('order.ink', story, 'three-helpers', 'leader')
  const written = [...story.matchAll(/#id:(\S+)/g)].map(([, id]) => id)
  expect(Object.keys(graph?.lines ?? {})).toEqual(written.filter((id) => Object.hasOwn(graph?.lines ?? {}, id ?? '')))
  expect(Object.keys(graph?.choices ?? {})).toHaveLength(14)
})

it('keeps apart what differs in the part of the hour alone', () => {
  const two = `${story.split('-> opening')[0]}
One. #id:l1 #who:narrator #phase:hold
+ [Stay. #id:c1 #fn:silence #wait:9]
+ [Go on. #id:c2 #fn:time]
    Two. #id:l2 #who:narrator #phase:return
- -> last

=== last ===
+ [End. #id:c3 #fn:time]
- Three. #id:l3 #who:narrator #ending:end
-> END
`
  const { graph } = bakeStory('phases.ink', two, 'two', 'observer')
  expect(graph?.nodes.filter(({ ending }) => ending).map(({ phase }) => phase)).toEqual(['hold', 'return'])
})

it('bakes a story again when it has changed, and not otherwise', () => {
  const first = bakeStory('kept.ink', story, 'three-helpers', 'leader')
  expect(bakeStory('kept.ink', story, 'three-helpers', 'leader')).toBe(first)
  const changed = bakeStory('kept.ink', story.replace('looks at the floor', 'looks up'), 'three-helpers', 'leader')
  expect(changed.graph?.lines['op4']?.text).toBe('Amara looks up.')
})

it('refuses a story of more than 3,000 states, and packs no graph', { timeout }, () => {
  const { graph, problems } = bakeStory('large.ink', scenes(24), 'large', 'observer')
  expect(graph).toBeUndefined()
  expect(problems.map(({ message }) => message)).toEqual([
    'the story has more than 3000 states. Fewer branches, or fewer changes of the five variables, make it smaller.',
  ])
})

it('refuses a story of more than 25 kB', { timeout }, () => {
  const { problems } = bakeStory('wordy.ink', scenes(5, 200), 'wordy', 'observer')
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^the story takes \d\d\.\d kB when packed; 25 kB is the most\. Shorten it\.$/),
  )
})

it('knows no clock', () => {
  for (const file of ['engine', 'walk', 'ink', 'bake'])
    expect(readFileSync(new URL(`${file}.build.ts`, import.meta.url), 'utf8')).not.toMatch(
      /Date|performance|setTimeout/,
    )
})
