import { isJudgement } from './item.ts'
import type { Fault, ItemRule } from './rule.ts'

const keys = ['correct', 'points', 'score']

/** The keys that would make a judgement right or wrong, wherever in a question they stand. */
function scoresIn(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    const message = `“${key}” has no place in a question of judgement. Take it out, or ask for a fact.`
    return [...(keys.includes(key) ? [{ path: here, message }] : []), ...scoresIn(one, here)]
  })
}

/** Questions of judgement and feeling: nothing in them is right. */
export const judgement: readonly ItemRule[] = [
  {
    id: 'L22',
    severity: 'error',
    title: 'A question of judgement has no `correct`, `points` or `score`.',
    why: 'Nobody’s judgement or feeling is marked.',
    applies: isJudgement,
    check: ({ question }) => scoresIn(question),
  },
  {
    id: 'L23',
    severity: 'error',
    title: 'A concordance question says whose answers stand beside the reader’s, and how many there were.',
    why: 'A comparison with nobody knows whom looks like a key.',
    applies: ({ kind }) => kind === 'concordance',
    check({ question }) {
      const { view, panel } = question.kind === 'concordance' ? question : {}
      if (view === 'authors' && panel === undefined) return []
      if (view === undefined && isPanel(panel)) return []
      const message = 'it does not say whose view this is. Write view: authors, or panel with n, when and who.'
      return [{ path: panel === undefined ? [] : ['panel'], message }]
    },
  },
]

function isPanel(panel: unknown): boolean {
  if (typeof panel !== 'object' || panel === null) return false
  const { n, when, who } = panel as Record<string, unknown>
  return typeof n === 'number' && n > 0 && Boolean(when) && typeof who === 'string' && who.trim() !== ''
}
