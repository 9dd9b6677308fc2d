import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { type Code, codeOf } from './qr.ts'

/** The code as a camera would see it: each module of its path as a square of dots. */
function photo({ size, path }: Code, dots = 4) {
  const side = size * dots
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++)
      for (let column = Number(x) * dots; column < (Number(x) + Number(length)) * dots; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  return { width: side, height: side, data }
}

const read = (text: string) => {
  const code = codeOf(text)
  return code && decodeQR(photo(code))
}

test('another program reads back what a code was made of', () => {
  const link = 'https://take-a-chair.example/en/prep/#v=1&k=30&d=2026-10-05T18:00&z=Europe/Berlin&g=Thursday'
  expect(read(link)).toBe(link)
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme-ascii' }), (text) => {
      expect(read(text)).toBe(text)
    }),
    { numRuns: 40 },
  )
})

test('a code has four light modules on each side', () => {
  const { size, path } = codeOf('a') ?? { size: 0, path: '' }
  const numbers = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number))
  expect(Math.min(...numbers.map(([x = 0]) => x))).toBe(4)
  expect(Math.min(...numbers.map(([, y = 0]) => y))).toBe(4)
  expect(Math.max(...numbers.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4)
})

test('a text that no code can hold has none', () => {
  expect(codeOf('x'.repeat(2331))).toBeDefined()
  expect(codeOf('x'.repeat(2332))).toBeUndefined()
})
