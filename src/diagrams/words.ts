import { fill } from '#i18n/fill.ts'
import { looksAt, type Meeting } from './neighbours.ts'
import type { Neighbours } from './schema.ts'

/** The sentences that say what the map shows. */
export type NeighboursStrings = {
  readonly looksAt: string
  readonly mayLookAt: string
  readonly atTimes: string
  readonly comesOut: string
}

type Phrases = Pick<Neighbours, 'looks' | 'gives'>

/**
 * What the map shows of one meeting, in two sentences: the drawing and its words cannot differ.
 * @param lang the language whose “and” and “or” join what stands in a list
 */
export function inWords(meeting: Meeting, { looks, gives }: Phrases, t: NeighboursStrings, lang: string): string[] {
  const join = (type: 'conjunction' | 'disjunction', parts: string[]) =>
    new Intl.ListFormat(lang, { type }).format(parts)
  const [mostly, sometimes] = (['mostly', 'sometimes'] as const).map((one) =>
    looksAt(meeting, one).map((place) => looks[place]),
  ) as [string[], string[]]
  const named = {
    mostly: join('conjunction', mostly),
    sometimes: join(mostly.length > 0 ? 'conjunction' : 'disjunction', sometimes),
  }
  const looking = mostly.length === 0 ? t.mayLookAt : sometimes.length === 0 ? t.looksAt : t.atTimes
  const what = join(
    'disjunction',
    meeting.gives.map((result) => gives[result]),
  )
  return [fill(looking, named), fill(t.comesOut, { what })]
}
