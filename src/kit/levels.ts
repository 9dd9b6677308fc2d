/** The levels of Bloom’s taxonomy as questions name them, lowest first. */
export const levels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const

export type Level = (typeof levels)[number]

/** For each outcome the highest level at which a question asks for it. */
export function highestLevels(
  questions: Iterable<{ readonly outcome: string; readonly level: Level }>,
): Map<string, Level> {
  const highest = new Map<string, Level>()
  for (const { outcome, level } of questions) {
    const known = highest.get(outcome)
    if (known === undefined || levels.indexOf(level) > levels.indexOf(known)) highest.set(outcome, level)
  }
  return highest
}
