import type { Problem } from '#source/problem.ts'
import type { Library } from '../library.ts'
import { languageOf } from '../lint/languages.ts'
import { matchesIn, short, unquoted } from '../lint/text.ts'
import { unjudged } from './judged.ts'
import { remembered } from './remembered.ts'
import { questionTextsIn, textsIn } from './texts.ts'

const faultsIn = remembered((text, locale) => {
  const own = unquoted(text)
  return (languageOf(locale)?.inclusive ?? []).flatMap(({ words: pattern, instead }) =>
    matchesIn(own, [pattern])
      .map(short)
      .map((words) => ({ words, message: `${words}: ${instead}` })),
  )
})

/**
 * Checks that texts and questions speak of people as people: no illness as a name for somebody, nobody made a victim,
 * no doctor who is a man by default. The words are a closed list of the language, so that a finding is worth reading.
 */
export function checkInclusive(library: Library): Problem[] {
  const findings = [...textsIn(library), ...questionTextsIn(library)].flatMap((one) =>
    faultsIn(one.text, library.locale).map((fault) => ({ file: one.file, line: one.line, ...fault })),
  )
  return unjudged(library, 'inclusive', findings)
}
