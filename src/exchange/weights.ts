/** The shares of a mark that Moodle knows: it refuses a question with any other. */
const shares = ['100', '50', '33.33333', '25', '20', '16.66667', '14.28571', '12.5', '11.11111', '10'] as const

/**
 * What each of `n` options is worth, in per cent, so that all together are worth the whole. Where a tenth is too much,
 * the last of them are worth half as much as the first: Moodle knows nothing between 10 and 5.
 */
export function sharesOf(n: number): string[] {
  return Array.from({ length: n }, (_, at) => shares[n - 1] ?? (at < 20 - n ? '10' : '5'))
}

/** What each option of a choice of several is worth: to choose everything is worth nothing. */
export function weightsOf(options: readonly { readonly right: boolean }[]): string[] {
  const gains = sharesOf(options.filter(({ right }) => right).length)
  const losses = sharesOf(options.filter(({ right }) => !right).length)
  return options.map(({ right }) => (right ? (gains.shift() ?? '0') : `-${losses.shift() ?? '0'}`))
}
