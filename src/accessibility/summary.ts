import type { Accessibility } from './schema.ts'

/** How many criteria are in which state, and how many of all a person has tried. */
export function summary({ criteria, log }: Pick<Accessibility, 'criteria' | 'log'>) {
  const count = (wanted: string) => criteria.filter(({ state }) => state === wanted).length
  const tried = new Set(log.flatMap((one) => one.criteria))
  return {
    all: criteria.length,
    program: count('program'),
    inPart: count('in-part'),
    none: count('none'),
    absent: count('absent'),
    person: tried.size,
  }
}
