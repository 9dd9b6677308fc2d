import { useId } from 'react'
import type { Progress } from '#progress/progress.ts'
import { record } from '#progress/store.client.ts'
import type { WritingStrings } from '#quiz/strings.ts'
import { WrittenField } from '#quiz/WrittenField.tsx'
import type { PrepStrings } from './Prep.tsx'

/** Under this name the words stand among the reader’s own. */
const encounter = 'prep-encounter'

/** Keeps the words, or, if they are empty, takes them away. */
export const writeEncounter = (text: string): Promise<void> =>
  record({ type: 'wrote', question: encounter, text, at: Date.now() })

type Props = { readonly strings: PrepStrings; readonly writing: WritingStrings; readonly progress: Progress }

/** One encounter that a reader might bring: for nobody else, and kept where all own words are kept. */
export function Encounter({ strings: t, writing, progress }: Props) {
  const title = useId()
  const { text = '' } = progress.written[encounter] ?? {}
  return (
    <section className="encounter on-screen" aria-labelledby={title}>
      <h2 id={title}>{t.encounter}</h2>
      <p>{t.encounterText}</p>
      <WrittenField
        label={t.encounterLabel}
        strings={writing}
        written={text}
        onWrite={(words) => void writeEncounter(words)}
      />
    </section>
  )
}
