/** A time in seconds as SCORM 1.2 has it: `0001:02:03.50`. */
export function clockTime(ms: number): string {
  const { hours, minutes, seconds, hundredths } = parts(ms)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths)}`
}

/** A time as SCORM 2004 and xAPI have it: `PT1H2M3.5S`, with two decimals at most. */
export function duration(ms: number): string {
  const { hours, minutes, seconds, hundredths } = parts(ms)
  return `PT${hours}H${minutes}M${seconds + hundredths / 100}S`
}

function parts(ms: number) {
  const all = Math.floor(Math.max(0, ms) / 10)
  return {
    hours: Math.floor(all / 360_000),
    minutes: Math.floor(all / 6000) % 60,
    seconds: Math.floor(all / 100) % 60,
    hundredths: all % 100,
  }
}

/** A result as points, from a number and what the most is; null if there is none. */
export function pointsFrom(text: string, most: number): number | null {
  const n = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(n) || !(most > 0)) return null
  return Math.min(10_000, Math.max(0, Math.round((n / most) * 10_000)))
}

/** The share that is asked for, as a platform says it; null if it says none. */
export function shareFrom(text: string, most: number): number | null {
  const points = pointsFrom(text, most)
  return points === null ? null : points / 10_000
}
