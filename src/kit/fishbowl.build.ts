import type { Locale } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/text.ts'
import { readingOf } from '#scenario/paper/reading.ts'
import { scenariosIn, stagingOf } from '#scenario/scenario.build.ts'
import { fnOf, transcript } from '#scenario/transcript.ts'

/** One way through a role-play from one chair, entry by entry. What somebody does without a word has no speaker. */
export async function fishbowlOf(locale: Locale, { scenario, chair }: { scenario: string; chair: string }) {
  const written = scenariosIn(locale).get(scenario)
  const graph = written?.graphs.find((one) => one.chair === chair)
  if (!written || !graph)
    throw new Error(`The kit shows "${scenario}" from the chair "${chair}", which is not written.`)
  const { you } = stringsOf(locale).scenario
  const { setting, cast } = await stagingOf(locale, written, graph)
  const nameOf = (who: string) => (who === 'you' ? you : cast.find(({ id }) => id === who)?.name)
  const entries = transcript(graph, readingOf(graph)).map((entry) => {
    const fn = fnOf(entry)
    if (entry.kind === 'line') return { who: nameOf(entry.line.who), text: entry.line.text, fn }
    const isSaid = /^[“"]/.test(entry.choice.text)
    return { who: isSaid ? you : undefined, text: isSaid ? entry.choice.text : `${you}: ${entry.choice.text}`, fn }
  })
  return { setting, entries }
}
