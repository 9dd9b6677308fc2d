import { expect, it } from 'vitest'
import { planted } from './planted.ts'
import { htmlProblems } from './valid.ts'

const form =
  '<fieldset disabled=""><legend>a</legend><label><input type="checkbox" name="q" value="1"/>a</label><label><input type="checkbox" name="q" value="2"/>b</label></fieldset>'

it('accepts what Astro and React write', async () => {
  expect(
    await htmlProblems(
      planted({
        body: `<main><h1>a</h1><ul role="list"><li>b</li></ul><p><style>astro-island{display:contents}</style><astro-island uid="1"><b>c</b></astro-island></p>${form}</main>`,
      }),
    ),
  ).toEqual([])
})

it.each([
  ['<p>a<div>b</div></p>', 'close-order'],
  ['<main><ul><p>a</p></ul></main>', 'element-permitted-content'],
  ['<button><a href="/">a</a></button>', 'element-permitted-content'],
  ['<center>a</center>', 'deprecated'],
  ['<p><astro-island><div>a</div></astro-island></p>', 'element-permitted-content'],
  ['<img src="/a.png">', 'wcag/h37'],
  ['<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
])('refuses %s', async (body, rule) => {
  expect((await htmlProblems(planted({ body }))).join()).toContain(rule)
})
