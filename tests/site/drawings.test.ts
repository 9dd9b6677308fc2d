import { expect, it } from 'vitest'
import { drawingProblems, drawingsIn } from './drawings.ts'
import { planted } from './planted.ts'

const twelve = 'Nine chairs stand in a circle and one outside, where its owner listens.'
const figure = (svg: string, words = twelve) =>
  `<h1>a</h1><figure class="ring">${svg}<figcaption>${words}</figcaption></figure>`
const problemsOf = (body: string) => drawingProblems(planted({ body }))

it.each([
  figure('<svg aria-hidden="true"><text>Nine Chairs</text></svg>'),
  figure('<div aria-hidden="true"><p>From left to right</p><svg><text>a circle</text></svg></div>'),
  '<h1>a</h1><figure><img alt="a"></figure>',
])('accepts %s', (body) => {
  expect(problemsOf(body)).toEqual([])
})

it.each([
  [figure('<svg role="img"><title>a</title></svg>'), 'is read aloud as a picture; its words say it'],
  [figure(`<svg aria-hidden="true"></svg><p>${twelve}</p>`, ''), 'has no caption'],
  [figure('<svg aria-hidden="true"></svg>', 'Nine chairs.'), 'is told in fewer than 12 words'],
  [
    figure(`<p aria-hidden="true">${twelve}</p><svg aria-hidden="true"></svg>`, 'Nine chairs.'),
    'is told in fewer than 12 words',
  ],
  [
    figure('<svg aria-hidden="true"><g><text>Supervision</text></g></svg>'),
    'shows "Supervision", and its words do not say it',
  ],
  [figure('<svg aria-hidden="true"><text>Side</text></svg>'), 'shows "Side", and its words do not say it'],
])('refuses %s', (body, problem) => {
  expect(problemsOf(body)).toEqual([`en/index.html: the drawing "ring" ${problem}`])
})

it('finds the drawings of a page', () => {
  expect(planted({ body: figure('<svg aria-hidden="true"></svg>') }).pages.flatMap(drawingsIn)).toHaveLength(1)
})
