import { expect, it } from 'vitest'
import { dice } from './fixtures/dice.ts'
import { bothPlays } from './fixtures/plays.build.ts'
import { writtenStories } from './fixtures/written.build.ts'
import { compileInk } from './ink.build.ts'

/** For slow computers. Nothing here is measured. */
const timeout = 120_000
const stories = writtenStories()
/** Over all stories together; each has its share, and however many there are, at least some. */
const plays = Math.max(60, Math.ceil(3000 / stories.length))

it('finds the stories that are written', () => {
  expect(stories.map(({ title }) => title)).toContain('three-helpers from the chair leader (en)')
})

it.each(stories)(`is the same by the graph and by ink in ${plays} random plays: $title`, { timeout }, (one) => {
  const { story: ink } = compileInk('written.ink', one.source)
  if (!ink) throw new Error('this story cannot be played.')
  const next = dice(11)
  for (let play = 0; play < plays; play++) {
    const { graph, ink: byInk } = bothPlays(one.graph, ink, next)
    expect(graph).toEqual(byInk)
  }
})
