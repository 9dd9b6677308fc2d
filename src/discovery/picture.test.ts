import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moduleChairs, picture, pictureSize } from './picture.ts'

const count = (svg: string, text: string) => svg.split(text).length - 1

describe('the picture of a link', () => {
  it('has no words, so that it is the same on every machine', () => {
    expect(picture(moduleChairs(2, 9), 3)).not.toMatch(/<text|font|href/)
  })

  it('has a chair for each module and this module’s in the warm colour', () => {
    const pictures = Array.from({ length: 9 }, (_, i) => picture(moduleChairs(i + 1, 9)))
    expect(new Set(pictures).size).toBe(9)
    // Its seat’s line and its back.
    for (const svg of pictures) expect(count(svg, '#b4551b')).toBe(2)
  })

  it('shows every chair of whatever circle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.boolean(), (chairs, back) => {
        const all = moduleChairs(1, chairs).map((chair, i) =>
          i === 0 && back ? { ...chair, state: 'back' as const } : chair,
        )
        const svg = picture(all)
        const [, x0 = 0, y0 = 0, scale = 0, dx = 0, dy = 0] = (
          /translate\((\S+) (\S+)\) scale\((\S+)\) translate\((\S+) (\S+)\)/.exec(svg) ?? []
        ).map(Number)
        for (const [, x, y] of svg.matchAll(/<g transform="translate\((\S+) (\S+)\) rotate/g)) {
          const at = { x: x0 + scale * (Number(x) + dx), y: y0 + scale * (Number(y) + dy) }
          const reach = 10 * scale
          expect(Math.abs(at.x - pictureSize.width / 2)).toBeLessThan(pictureSize.width / 2 - reach)
          expect(Math.abs(at.y - pictureSize.height / 2)).toBeLessThan(pictureSize.height / 2 - reach)
        }
      }),
    )
  })
})
