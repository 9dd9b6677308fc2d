/** How likely it is that chance alone gives a chi-square of `x` or more. */
export function chiSquareTail(x: number, degrees: number): number {
  const [a, h] = [degrees / 2, x / 2]
  if (h <= 0 || a <= 0) return 1
  // Beyond this the first term is too small for a number, and the answer is nothing in any case.
  if (h > 700) return 0
  // The series of the lower incomplete gamma function; it needs no more than a few terms beyond x.
  let term = Math.exp(a * Math.log(h) - h - logGamma(a + 1))
  let sum = 0
  for (let n = 1; term > sum * 1e-12 || n < h; n++) {
    sum += term
    term *= h / (a + n)
  }
  return Math.min(1, Math.max(0, 1 - sum))
}

/** The logarithm of gamma for halves and whole numbers, by Γ(x) = (x − 1) Γ(x − 1). */
function logGamma(x: number): number {
  let log = Number.isInteger(x) ? 0 : Math.log(Math.PI) / 2
  for (let n = Number.isInteger(x) ? 1 : 0.5; n < x - 0.25; n++) log += Math.log(n)
  return log
}

/** How likely it is that `count` or more of these things happen, each with its own chance (a binomial, if all are equal). */
export function atLeast(count: number, chances: readonly number[]): number {
  // How likely it is that exactly n of those seen so far happened.
  let exactly = [1]
  for (const chance of chances)
    exactly = [...exactly, 0].map((p, n) => p * (1 - chance) + (exactly[n - 1] ?? 0) * chance)
  return exactly.slice(count).reduce((sum, p) => sum + p, 0)
}
